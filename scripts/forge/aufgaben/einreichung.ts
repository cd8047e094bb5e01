import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegister } from '../../../src/checks/register.ts'
import { escapeMarkdown } from '../../../src/checks/reporters/als-text.ts'
import { contentDir } from '../../ordner.ts'
import type { Aufgabe } from '../aufgabe.ts'
import { type Bestandsumfeld, toEinreichung } from '../einreichung.ts'
import { writeKommentar } from '../kommentar.ts'
import { BEISPIELDATEI } from '../kommentartext.ts'
import type { Plattform, Vorgang } from '../plattform.ts'
import { stichworte } from '../stichworte.ts'
import { openPlattform } from '../zugang.ts'

const MARKE = '<!-- gelungene-beispiele:einreichung -->'

/**
 * Macht aus Formularen Änderungsvorschläge. Der Text wird hier nur umgeschrieben, nie als MDX gelesen oder gebaut:
 * Das tut danach die Prüfung des Vorschlags, ohne Rechte.
 */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const plattform = await openPlattform(env)
  const vorgaenge = await plattform.listEinreichungen(stichworte.einreichung.name)
  if (vorgaenge.length === 0) return 0
  const umfeld = await readUmfeld()
  for (const vorgang of vorgaenge) await bearbeite(plattform, vorgang, umfeld)
  return 0
}

const bearbeite = async (plattform: Plattform, vorgang: Vorgang, umfeld: Bestandsumfeld): Promise<void> => {
  const ort = { art: 'vorgang', nr: vorgang.nr } as const
  // Derselbe Text wird nicht zweimal verarbeitet, auch wenn jemand nur ein Stichwort ändert oder der Lauf sich wiederholt.
  const stand = `<!-- ${createHash('sha256').update(vorgang.text).digest('hex').slice(0, 16)} -->`
  const bisher = (await plattform.listKommentare(ort)).find(({ eigen, text }) => eigen && text.startsWith(MARKE))
  if (bisher?.text.includes(stand)) return
  const antworte = (...absaetze: string[]) => writeKommentar(plattform, ort, MARKE, [`${MARKE}${stand}`, ...absaetze].join('\n\n'))

  const einreichung = toEinreichung(vorgang.text, vorgang.nr, umfeld)
  if ('fehlt' in einreichung)
    return antworte(
      'Vielen Dank für Ihre Einreichung! Damit daraus ein Vorschlag wird, fehlt noch etwas:',
      einreichung.fehlt.map((satz) => `* ${escapeMarkdown(satz)}`).join('\n'),
      'Bitte ergänzen Sie es oben: Über die drei Punkte neben Ihrem Text können Sie ihn bearbeiten. Danach geht es von selbst weiter.',
    )
  const zweig = `einreichung-${vorgang.nr}`
  const zweigstand = await plattform.findZweig(zweig)
  if (zweigstand?.bearbeitet)
    return antworte(
      `Die Redaktion hat den Vorschlag ${plattform.verweis}${zweigstand.nr} schon bearbeitet. Damit nichts verloren geht, übernehmen wir Änderungen von hier nicht mehr. Bitte schreiben Sie dort, was noch anders werden soll.`,
    )
  const pfad = zweigstand?.dateien.find((datei) => BEISPIELDATEI.test(datei)) ?? `content/beispiele/${einreichung.slug}/index.mdx`
  await plattform.writeDatei(zweig, { pfad, inhalt: einreichung.inhalt, nachricht: `Add the example of form ${vorgang.nr}` })
  const nr = zweigstand?.nr ?? (await plattform.openVorschlag(zweig, toVorschlag(vorgang.nr, einreichung.slug)))
  await plattform.startPruefung(zweig)
  await antworte(
    `Vielen Dank! Aus Ihren Antworten ist der Vorschlag ${plattform.verweis}${nr} entstanden. Dort lesen Sie in wenigen Minuten, was die Prüfung sagt, und wie es weitergeht.`,
    'Möchten Sie etwas ändern? Bearbeiten Sie einfach Ihren Text oben: Der Vorschlag ändert sich mit.',
  )
}

/** Kein Wort aus dem Formular: Titel und Text eines Vorschlags werden an vielen Stellen angezeigt und verarbeitet. */
const toVorschlag = (nr: number, slug: string) => ({
  titel: `Neues Beispiel: ${slug}`,
  text: `Dieser Vorschlag ist aus dem Formular in #${nr} entstanden. Wird das Formular geändert, ändert er sich mit, solange niemand hier weiterschreibt.\n\nCloses #${nr}`,
})

const readUmfeld = async (): Promise<Bestandsumfeld> => {
  const wurzel = join(contentDir, 'beispiele')
  const ordner = await readdir(wurzel)
  const kennungen = await Promise.all(
    ordner.map(
      async (name) => /^kennung:\s*["']?([a-z0-9]+)/m.exec(await readFile(join(wurzel, name, 'index.mdx'), 'utf8').catch(() => ''))?.[1],
    ),
  )
  return {
    jobcenter: await readRegister(contentDir),
    vergeben: new Set([...ordner, ...kennungen.filter((kennung) => kennung !== undefined)]),
    heute: new Date().toISOString().slice(0, 10),
  }
}
