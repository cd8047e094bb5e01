import { join } from 'node:path'
import { erzeugeBestand } from './erzeugen.ts'
import { median, messeLauf, ruhe, spanne, zahl } from './messen.ts'
import { HUB_BAUEN } from './wege.ts'

/** Ein Bau mit allem oder ohne einen Teil; was der Teil kostet, ist der Unterschied. */
const BAUE = [
  { titel: 'alles', ohne: '' },
  { titel: 'ohne Karten, Codes und Mails', ohne: 'weitergabe' },
  { titel: 'ohne offene Daten', ohne: 'daten' },
] as const

type Titel = (typeof BAUE)[number]['titel']

/** Wie lange ein Bau kalt und gleich noch einmal dauert, in Sekunden, und wie viel er rechnet. */
interface Dauer {
  kalt: number
  kaltCpu: number
  warm: number
  warmCpu: number
}

/**
 * Misst, was einzelne Teile des Baus kosten: abwechselnd mit allem und ohne einen Teil, kalt und gleich danach noch einmal.
 * @param ordner ein leerer Ordner; jeder Lauf bekommt darin seinen eigenen
 * @returns Tabelle in Markdown
 */
export const messeTeile = async (anzahl: number, runden: number, ordner: string): Promise<string[]> => {
  const content = join(ordner, 'content')
  await erzeugeBestand(content, anzahl)
  const dauern = new Map<Titel, Dauer[]>(BAUE.map(({ titel }) => [titel, []]))
  for (let runde = 0; runde < runden; runde++) {
    for (const { titel, ohne } of BAUE) dauern.get(titel)?.push(await messeBau(content, join(ordner, `lauf-${runde}-${ohne}`), ohne))
    console.log(`Runde ${runde + 1} von ${runden} gemessen`)
  }
  return beschreibe(dauern)
}

const messeBau = async (content: string, lauf: string, ohne: string): Promise<Dauer> => {
  const env = { CONTENT_DIR: content, OUT_DIR: join(lauf, 'dist'), CACHE_DIR: join(lauf, 'cache'), BAU_OHNE: ohne }
  const baue = async () => {
    await ruhe()
    return messeLauf(HUB_BAUEN, process.cwd(), env)
  }
  const [kalt, warm] = [await baue(), await baue()]
  return { kalt: kalt.sekunden, kaltCpu: kalt.cpu, warm: warm.sekunden, warmCpu: warm.cpu }
}

const beschreibe = (dauern: ReadonlyMap<Titel, readonly Dauer[]>): string[] => {
  const alles = dauern.get('alles') ?? []
  const mitte = (reihe: readonly Dauer[], teil: keyof Dauer) => zahl(median(reihe.map((dauer) => dauer[teil])), 1)
  /** Der Teil kostet, was „alles“ länger dauert; jede Runde für sich, denn nur in ihr war die Maschine dieselbe. */
  const mehr = (reihe: readonly Dauer[], teil: 'kalt' | 'warm'): string =>
    spanne(
      reihe.map((dauer, runde) => (alles[runde]?.[teil] ?? Number.NaN) - dauer[teil]),
      1,
    )
  return [
    '| Bau | kalt in s | Rechenzeit in s | warm in s | Rechenzeit in s | der Teil kostet kalt | und warm |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...[...dauern].map(
      ([titel, reihe]) =>
        `| ${titel} | ${mitte(reihe, 'kalt')} | ${mitte(reihe, 'kaltCpu')} | ${mitte(reihe, 'warm')} | ${mitte(reihe, 'warmCpu')} | ${titel === 'alles' ? '' : mehr(reihe, 'kalt')} | ${titel === 'alles' ? '' : mehr(reihe, 'warm')} |`,
    ),
  ]
}
