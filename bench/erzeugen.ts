import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idsOf } from '../src/model/vokabular/begriff.ts'
import { handlungsfelder } from '../src/model/vokabular/handlungsfelder.ts'
import { zielgruppen } from '../src/model/vokabular/zielgruppen.ts'

/** Zufall mit festem Anfang (mulberry32): Jeder Lauf misst denselben Text. */
const createRandom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

const SATZTEILE = [
  ['Das Team', 'Die Beratung', 'Der Landkreis', 'Eine Fachkraft', 'Die Gruppe', 'Das Netzwerk', 'Die Volkshochschule', 'Der Betrieb'],
  ['begleitet', 'unterstützt', 'besucht', 'informiert', 'erreicht', 'berät', 'vermittelt', 'qualifiziert'],
  [
    'Alleinerziehende',
    'junge Menschen',
    'geflüchtete Frauen',
    'Langzeitleistungsbeziehende',
    'Familien',
    'Bewerberinnen und Bewerber',
    'Teilnehmende',
    'Leistungsberechtigte',
  ],
  [
    'im Stadtteil',
    'auf dem Land',
    'an zwei Tagen in der Woche',
    'mit Sprachförderung',
    'in der Kreisverwaltung',
    'ohne lange Wartezeit',
    'in der Ausbildungswerkstatt',
    'am Telefon',
  ],
  [
    'und klärt die Kinderbetreuung',
    'und erprobt kurze Wege',
    'und dokumentiert jeden Schritt',
    'und holt Arbeitgeber dazu',
    'und fragt nach der Gesundheit',
    'und plant den Arbeitsweg',
    'und übt Vorstellungsgespräche',
    'und hält Kontakt',
  ],
]

/**
 * Schreibt `anzahl` erfundene Beispiele nach `contentDir/beispiele`: zwei Drittel Steckbriefe (um 2 kB), ein Drittel Berichte (um 6 kB),
 * so lang wie die echten. Nummer und Zufall machen jeden Text verschieden.
 */
const erzeugen = async (
  contentDir: string,
  anzahl: number,
  traegerNummern: readonly string[],
  echteSaetze: readonly string[],
): Promise<void> => {
  const random = createRandom(20_261_123)
  const pick = <T>(liste: readonly T[]): T => liste[Math.floor(random() * liste.length)] as T
  const satz = (nummer: number) => `${SATZTEILE.map(pick).join(' ')} (Fall ${nummer}, Woche ${Math.floor(random() * 52) + 1}).`
  const absatz = (nummer: number, saetze: number) => Array.from({ length: saetze }, () => satz(nummer)).join(' ')
  // Im Fließtext wechseln erfundene Sätze mit echten: So wächst auch der Wortschatz, wie er es in einem wirklichen Bestand täte.
  const fliesstext = (nummer: number) => [satz(nummer), pick(echteSaetze), satz(nummer), pick(echteSaetze)].join(' ')
  for (let nummer = 1; nummer <= anzahl; nummer++) {
    const voll = nummer % 3 === 0
    const ordner = join(contentDir, 'beispiele', `musterfall-${nummer}`)
    await mkdir(ordner, { recursive: true })
    await writeFile(join(ordner, 'index.mdx'), text(nummer, voll))
  }

  function text(nummer: number, voll: boolean): string {
    const kopf = `---
kennung: m${nummer.toString(36).padStart(5, '0')}
titel: ${`${pick(SATZTEILE[0] ?? [])} ${pick(SATZTEILE[1] ?? [])} ${pick(SATZTEILE[2] ?? [])} ${pick(SATZTEILE[3] ?? [])}`.slice(0, 90)} (Fall ${nummer})
kurzfassung: ${absatz(nummer, 2).slice(0, 270)}
jobcenter:
  - "${pick(traegerNummern)}"
umfang: ${voll ? 'voll' : 'kurz'}
handlungsfelder:
  - ${pick(idsOf(handlungsfelder))}
zielgruppen:
  - ${pick(idsOf(zielgruppen))}
zielgruppe_genau: ${satz(nummer)}
einfluss:
  - text: ${satz(nummer)}
    art: direkt
  - text: ${satz(nummer)}
    art: gemeinsam
ressourcen:
  personal:
    - rolle: Beratung
      vze: "${(Math.floor(random() * 40) + 1) / 10}"
  einmalig: bis-25000
  laufend: ${pick(['keine', 'bis-5000', 'bis-100000'])}
ergebnisse:
  - text: ${satz(nummer)}
    wert: ${Math.floor(random() * 40) + 1}
    basis: ${Math.floor(random() * 100) + 50}
    einheit: Personen
    zeitraum: im Jahr 2024
    angabe_von: Jobcenter Musterkreis
andere_kunden:
  wirkung: offen-fuer-alle
  satz: ${satz(nummer)}
evidenz:
  stufe: zahlen
  begruendung: ${satz(nummer)}
uebertragbarkeit:
  - kriterium: personal
    stufe: mit-anpassung
    grund: ${satz(nummer)}
veroeffentlicht: "2025-${String(Math.floor(random() * 12) + 1).padStart(2, '0')}-${String(Math.floor(random() * 28) + 1).padStart(2, '0')}"
lizenz: CC-BY-4.0
---
`
    const lang = voll ? 4 : 1
    const abschnitte = voll
      ? ['Ausgangslage', 'Umsetzung', 'Ergebnisse', 'Was nicht geklappt hat', 'Übertragbarkeit']
      : ['Ausgangslage', 'Umsetzung']
    const koerper = abschnitte
      .map((titel) => `\n## ${titel}\n\n${Array.from({ length: lang }, () => fliesstext(nummer)).join('\n\n')}\n`)
      .join('')
    const baustein = `\n<Hinweis art="tipp" titel="Zum Nachmachen">\n\n${satz(nummer)}\n\n- ${satz(nummer)}\n- ${satz(nummer)}\n\n</Hinweis>\n`
    return kopf + koerper + (voll ? baustein : '')
  }
}

/** Ein ganzer Bestand zum Messen: das Register und die redaktionellen Seiten des Hubs, dazu `anzahl` erfundene Beispiele. */
export const erzeugeBestand = async (content: string, anzahl: number): Promise<void> => {
  const register = JSON.parse(await readFile('content/jobcenter.json', 'utf8')) as { traeger_nummer: string }[]
  await mkdir(content, { recursive: true })
  await copyFile('content/jobcenter.json', join(content, 'jobcenter.json'))
  await cp('content/seiten', join(content, 'seiten'), { recursive: true })
  await erzeugen(
    content,
    anzahl,
    register.map(({ traeger_nummer }) => traeger_nummer),
    await readSaetze('content/beispiele'),
  )
}

const SATZ = /(?<=^|[.!?] )[A-ZÄÖÜ][^.!?\n<>[\]{}*_`|#\d„“:()]{30,160}\./gm
/** Kein Satz über ein bestimmtes Haus und keiner mit einer Abkürzung. */
const EIGEN = /Jobcenter|[Kk]reis|[A-ZÄÖÜ]{2}/

/** Gewöhnliche Sätze aus den echten Beispielen, die überall stehen könnten. */
const readSaetze = async (beispiele: string): Promise<string[]> => {
  const slugs = (await readdir(beispiele)).sort()
  const texte = await Promise.all(slugs.map((slug) => readFile(join(beispiele, slug, 'index.mdx'), 'utf8')))
  return texte.flatMap((text) => text.slice(text.indexOf('\n## ')).match(SATZ) ?? []).filter((satz) => !EIGEN.test(satz))
}
