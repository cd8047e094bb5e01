import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Jobcenter, laender } from '../src/model/jobcenter.ts'
import { handlungsfelder } from '../src/model/vokabular/handlungsfelder.ts'
import { zielgruppen } from '../src/model/vokabular/zielgruppen.ts'

/** Ein Ort, an dem ein anderer Generator die Texte erwartet. */
export interface Ablage {
  /** Ordner mit seinen Vorlagen in `bench/`. */
  vorlagen: string
  /** Wohin die Texte und die Daten kommen, unter seinem Ordner. */
  texte: string
  daten: string
}

/** Wo Eleventy und Hugo ihre Texte suchen. */
export const ablagen = {
  eleventy: { vorlagen: 'eleventy', texte: 'beispiele', daten: '_data' },
  hugo: { vorlagen: 'hugo', texte: 'content/beispiele', daten: 'data' },
} satisfies Record<string, Ablage>

/**
 * Legt neben den Vorlagen dieselben Beispiele als bloßes Markdown ab, mit Land und Name des Jobcenters schon im Kopf: Das Nachschlagen im Register,
 * die Prüfung und das sichere Lesen bleiben den anderen so erspart.
 * @param content ein Bestand, wie `erzeugeBestand` ihn schreibt
 */
export const writeMarkdown = async (content: string, ziel: string, { vorlagen, texte, daten }: Ablage): Promise<void> => {
  await cp(join('bench', vorlagen), ziel, { recursive: true })
  const register = JSON.parse(await readFile(join(content, 'jobcenter.json'), 'utf8')) as Jobcenter[]
  const traeger = new Map(register.map((eintrag) => [eintrag.traeger_nummer, eintrag]))
  await mkdir(join(ziel, texte), { recursive: true })
  const werte = new Map<string, Set<string>>()
  for (const slug of await readdir(join(content, 'beispiele'))) {
    const mdx = await readFile(join(content, 'beispiele', slug, 'index.mdx'), 'utf8')
    const [, kopf = '', koerper = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? []
    const angaben = parse(kopf) as Record<Art, string[]>
    const haus = traeger.get(angaben.jobcenter[0] ?? '')
    if (!haus) throw new Error(`${slug}: Träger fehlt im Register.`)
    for (const [art, ids] of Object.entries({ ...pick(angaben), laender: [haus.land] }))
      werte.set(art, new Set([...(werte.get(art) ?? []), ...ids]))
    const mehr = `traeger: ${haus.name}\nland: ${haus.land}\nlaender:\n  - ${haus.land}\ndate: ${(angaben as unknown as { veroeffentlicht: string }).veroeffentlicht}`
    await writeFile(join(ziel, texte, `${slug}.md`), `---\n${kopf}\n${mehr}\n---\n${toHtml(koerper)}`)
  }
  await mkdir(join(ziel, daten), { recursive: true })
  const jobcenter = Object.fromEntries(register.map(({ traeger_nummer, name }) => [traeger_nummer, { label: name }]))
  const nachschlagen = {
    handlungsfelder,
    zielgruppen,
    laender: Object.fromEntries(Object.entries(laender).map(([id, label]) => [id, { label }])),
    jobcenter,
  } as Record<string, Record<string, { label: string }>>
  const dateien = {
    daten: nachschlagen,
    arten: ARTEN.map((id) => ({ id, label: LABEL[id] })),
    facetten: [...werte].flatMap(([art, ids]) => [...ids].map((id) => ({ art, id, label: nachschlagen[art]?.[id]?.label ?? id }))),
  }
  for (const [name, inhalt] of Object.entries(dateien)) await writeFile(join(ziel, daten, `${name}.json`), JSON.stringify(inhalt))
  if (vorlagen === 'eleventy')
    await writeFile(
      join(ziel, texte, 'beispiele.json'),
      JSON.stringify({ layout: 'beispiel.njk', tags: 'beispiel', permalink: '/beispiele/{{ page.fileSlug }}/' }),
    )
}

type Art = (typeof ARTEN)[number]
const ARTEN = ['handlungsfelder', 'zielgruppen', 'laender', 'jobcenter'] as const
const LABEL: Record<Art, string> = {
  handlungsfelder: 'Handlungsfelder',
  zielgruppen: 'Zielgruppen',
  laender: 'Länder',
  jobcenter: 'Jobcenter',
}

const pick = ({ handlungsfelder, zielgruppen, jobcenter }: Record<Art, string[]>) => ({ handlungsfelder, zielgruppen, jobcenter })

/** Der einzige Baustein der erfundenen Texte, als HTML, das jeder Generator durchreicht. */
const toHtml = (koerper: string): string =>
  koerper.replace(/<Hinweis art="\w+" titel="([^"]+)">/g, '<aside><p><strong>$1</strong></p>\n').replaceAll('</Hinweis>', '</aside>')
