import { mkdir, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { erzeugeBestand } from './erzeugen.ts'
import { langeRuhe, median, messeLauf, messeSpeicher, ruhe, spanne, zahl } from './messen.ts'
import { ELEVENTY, GEAENDERT, KALT, NOCH_EINMAL, prepareWege, UEBLICH, type Weg } from './wege.ts'

/** Ein Lauf: Wandzeit und Rechenzeit in Sekunden, Speicher aller Prozesse in MB (nur kalte Läufe), Größe des Ergebnisses. */
interface Messung {
  sekunden: number
  cpu: number
  megabyte: number
  bytes: number
}

/** Alle Läufe einer Größe, je Weg in der Folge der Runden. */
export interface Vergleich {
  anzahl: number
  runden: number
  messungen: ReadonlyMap<string, readonly Messung[]>
}

/**
 * Misst den Bau des Hubs neben den anderen Wegen, abwechselnd in einem Lauf: kalt, noch einmal warm, warm mit einem geänderten Beispiel.
 * Eleventy und Hugo bekommen denselben Text als Markdown, ungeprüft und mit Land und Name schon im Kopf, und wie der übliche Astro-Weg Pagefind
 * über ihre Seiten.
 * @param ohne Titel der Wege, die diesmal nicht gemessen werden
 */
export const vergleiche = async (anzahl: number, runden: number, werkstatt: string, ohne: readonly string[] = []): Promise<Vergleich> => {
  await mkdir(werkstatt, { recursive: true })
  const content = join(werkstatt, 'content')
  await erzeugeBestand(content, anzahl)
  const wege = (await prepareWege(content, werkstatt)).filter(({ titel }) => !ohne.includes(titel))
  const messungen = new Map<string, Messung[]>(wege.map(({ titel }) => [titel, []]))
  for (let runde = 1; runde <= runden; runde++) {
    // Gelöscht wird erst am Ende, aus demselben Grund.
    await langeRuhe()
    const lauf = await mkdtemp(join(werkstatt, 'lauf-'))
    for (const weg of wege) messungen.get(weg.titel)?.push(await messe(weg, lauf))
    console.log(`Runde ${runde} von ${runden} gemessen`)
  }
  return { anzahl, runden, messungen }
}

const messe = async (weg: Weg, lauf: string): Promise<Messung> => {
  await weg.vorher?.(lauf)
  await ruhe()
  const messung = { sekunden: 0, cpu: 0, megabyte: 0, bytes: 0 }
  for (const { args, cwd, env = {}, programm } of weg.befehle(lauf)) {
    const { sekunden, cpu } = await messeLauf(args, cwd, env, 0, programm)
    messung.sekunden += sekunden
    messung.cpu += cpu
  }
  messung.bytes = await groesse(weg.dist(lauf))
  // Der Speicher braucht einen eigenen Lauf an einem eigenen Ort, denn das Nachsehen kostet Zeit; vom Hub genügt ein kalter.
  if (weg.titel !== GEAENDERT && weg.titel !== NOCH_EINMAL) {
    const daneben = join(lauf, 'speicher')
    await mkdir(daneben, { recursive: true })
    await weg.vorher?.(daneben)
    for (const { args, cwd, env = {}, programm } of weg.befehle(daneben))
      messung.megabyte = Math.max(messung.megabyte, (await messeSpeicher(args, cwd, env, 0, programm)).alle)
  }
  return messung
}

const groesse = async (ordner: string): Promise<number> => {
  const eintraege = await readdir(ordner, { recursive: true, withFileTypes: true })
  let summe = 0
  for (const eintrag of eintraege) if (eintrag.isFile()) summe += (await stat(join(eintrag.parentPath, eintrag.name))).size
  return summe
}

const mitteOf = ({ messungen }: Vergleich, titel: string, teil: keyof Messung): number =>
  median((messungen.get(titel) ?? []).map((messung) => messung[teil]))

/** Verhältnisse zweier Wege, Runde für Runde: Nur in ihr war die Maschine dieselbe. */
const verhaeltnisse = ({ messungen }: Vergleich, oben: string, unten: string, teil: keyof Messung): number[] =>
  (messungen.get(oben) ?? []).map((messung, runde) => messung[teil] / (messungen.get(unten)?.[runde]?.[teil] ?? Number.NaN))

/** Tabelle in Markdown: zu jedem Weg die Mitte der Runden, Verhältnisse auch mit kleinstem und größtem Wert. */
export const beschreibe = (vergleich: Vergleich): string[] => {
  const { anzahl, runden, messungen } = vergleich
  const zeile = (titel: string): string => {
    const mitte = (teil: keyof Messung, stellen: number) => zahl(mitteOf(vergleich, titel, teil), stellen)
    const zu = (anderer: string) => (messungen.has(anderer) ? spanne(verhaeltnisse(vergleich, titel, anderer, 'sekunden'), 2) : '')
    const speicher = mitteOf(vergleich, titel, 'megabyte') > 0 ? mitte('megabyte', 0) : ''
    const megabyte = zahl(mitteOf(vergleich, titel, 'bytes') / 1e6, 1)
    return `| ${titel} | ${mitte('sekunden', 1)} | ${zu(UEBLICH)} | ${zu(ELEVENTY)} | ${mitte('cpu', 1)} | ${speicher} | ${megabyte} |`
  }
  return [
    `## ${anzahl.toLocaleString('de-DE')} Beispiele`,
    '',
    `${availableParallelism()} Kerne, ${zahl(totalmem() / 2 ** 30, 0)} GB Arbeitsspeicher; ${runden} ${runden === 1 ? 'Runde' : 'Runden'}, abwechselnd.`,
    '',
    '| Weg | Dauer in s | zum üblichen Weg | zu Eleventy | Rechenzeit in s | Speicher in MB | Ergebnis in MB |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...[...messungen.keys()].map(zeile),
  ]
}

type Ziel = readonly [ziel: string, hoechstens: number, gemessen: number, stellen: number]

/** Was bei 1.000 Beispielen gelten soll. */
const zieleNebenUeblich = (vergleich: Vergleich): Ziel[] =>
  (['sekunden', 'megabyte'] as const).map((teil): Ziel => {
    const gemessen = median(verhaeltnisse(vergleich, KALT, UEBLICH, teil))
    return teil === 'sekunden'
      ? ['Dauer, kalt, zum üblichen Weg', 0.5, gemessen, 2]
      : ['Speicher aller Prozesse zum üblichen Weg', 0.8, gemessen, 2]
  })

/** Was bei der größten Anzahl gelten soll. */
const zieleDerGroessten = (groesster: Vergleich, haelfte: Vergleich, pruefung: number): Ziel[] => [
  ['kalt im Verhältnis zu Eleventy und Pagefind', 1, median(verhaeltnisse(groesster, KALT, ELEVENTY, 'sekunden')), 2],
  ['Speicher in MB', 2_000, mitteOf(groesster, KALT, 'megabyte'), 0],
  ['kalt im Verhältnis zur halben Anzahl', 2.2, mitteOf(groesster, KALT, 'sekunden') / mitteOf(haelfte, KALT, 'sekunden'), 2],
  ['ein Beispiel geändert im Verhältnis zu kalt', 0.25, median(verhaeltnisse(groesster, GEAENDERT, KALT, 'sekunden')), 2],
  ['die Prüfung allein in s', 20, pruefung, 1],
]

const beschreibeZiele = (anzahl: number, ziele: readonly Ziel[]): string[] => [
  `## Ziele bei ${anzahl.toLocaleString('de-DE')} Beispielen`,
  '',
  '| Ziel | höchstens | gemessen | |',
  '|---|--:|--:|---|',
  ...ziele.map(
    ([ziel, hoechstens, gemessen, stellen]) =>
      `| ${ziel} | ${hoechstens.toLocaleString('de-DE')} | ${zahl(gemessen, stellen)} | ${gemessen <= hoechstens ? 'erreicht' : 'verfehlt'} |`,
  ),
  '',
]

/** Die Ziele, zu denen genug gemessen ist. @param pruefung Dauer der Prüfung allein bei der größten Anzahl, in Sekunden */
export const toZiele = (reihe: readonly Vergleich[], pruefung?: number): string[] => {
  const tausend = reihe.find(({ anzahl }) => anzahl === 1_000)
  const groesster = reihe.at(-1)
  const haelfte = reihe.find(({ anzahl }) => anzahl * 2 === groesster?.anzahl)
  return [
    ...(tausend ? beschreibeZiele(tausend.anzahl, zieleNebenUeblich(tausend)) : []),
    ...(groesster && haelfte && pruefung !== undefined
      ? beschreibeZiele(groesster.anzahl, zieleDerGroessten(groesster, haelfte, pruefung))
      : []),
  ]
}

/** Legt die gemessenen Tabellen nach `docs/benchmark.md`, mit dem, was man zum Lesen wissen muss. */
export const schreibeVergleich = (tabellen: readonly string[]): Promise<void> =>
  writeFile(
    'docs/benchmark.md',
    `# Wie lange der Bau dauert

Gemessen mit \`npm run bench -- --reihe\`: dieselben erfundenen Texte, abwechselnd gebaut vom Hub, von Astro auf dem üblichen Weg (glob-Loader, ein
Vite-Modul je MDX-Datei, dieselben Seiten), von Eleventy 3 und von Hugo, danach Pagefind über deren Seiten. Zahlen sind die Mitte der Runden, Verhältnisse
stehen mit dem kleinsten und größten Wert. Speicher zählt alle Prozesse zusammen.

Die anderen haben es leichter. Der übliche Weg prüft nur das Schema. Eleventy und Hugo bekommen die Texte ungeprüft als Markdown, mit Land und Name des
Jobcenters schon im Kopf, und bauen Beispielseiten, Übersicht, Facetten, Startseite und einen Feed. Der Hub prüft jede Datei in eigenen Prozessen und baut
dazu alles, was er sonst baut: Stand, Verwandtes, Feeds je Liste, kurze Links, offene Daten. Was zum Weitergeben dient (Mails, Bilder), bleibt hier außen
vor; was es kostet, zeigt \`npm run bench -- --teile\`. Vor jedem Lauf ruht die Maschine vier Sekunden, vor jeder Runde eine Minute: So lange meidet ext4
eben gelöschte Dateinummern, und der Hub legt achtmal so viele Dateien an wie Eleventy. Gleich nach dem Löschen von 400.000 Dateien brauchte er für 10.000
Beispiele 39 statt 25 Sekunden. Der übliche Weg steht hier bis 1.000 Beispiele; größer misst ihn \`npm run bench -- --anzahl 10000\`.

${tabellen.join('\n')}`,
  )
