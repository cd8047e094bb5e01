import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { ablagen, writeMarkdown } from './als-markdown.ts'
import { erzeugeBestand } from './erzeugen.ts'
import { median, messeLauf, messeSpeicher, ruhe, spanne, zahl } from './messen.ts'

/** Ein Befehl: Programm (sonst das Node des Projekts), Angaben, Ordner, Umgebung. */
interface Befehl {
  programm?: string
  args: readonly string[]
  cwd: string
  env?: Record<string, string>
}

/** Ein Weg zum selben Ziel: was vorher anders sein soll und welche Befehle zählen. */
interface Weg {
  titel: string
  vorher?: (lauf: string) => Promise<void>
  befehle: (lauf: string) => readonly Befehl[]
  dist: (lauf: string) => string
}

interface Messung {
  sekunden: number
  cpu: number
  megabyte: number
  bytes: number
}

/** Die Mitten einer Größe, aus denen die Ziele folgen: Sekunden, MB, Verhältnisse. */
export interface Vergleich {
  anzahl: number
  tabelle: readonly string[]
  kalt: number
  zuEleventy: number
  geaendertZuKalt: number
  megabyte: number
}

/**
 * Misst den Bau des Hubs neben Eleventy und Hugo, abwechselnd in einem Lauf: kalt, noch einmal warm, warm mit einem geänderten Beispiel.
 * Die anderen bekommen denselben Text als Markdown, ungeprüft und mit Land und Name schon im Kopf, und Pagefind über ihre Seiten.
 * @returns Tabelle in Markdown, Verhältnisse zum Weg mit Eleventy als Mitte (kleinstes–größtes), und die Zahlen für die Ziele
 */
export const vergleiche = async (anzahl: number, runden: number, werkstatt: string): Promise<Vergleich> => {
  installiere()
  await mkdir(werkstatt, { recursive: true })
  const content = join(werkstatt, 'content')
  await erzeugeBestand(content, anzahl)
  for (const [name, ablage] of Object.entries(ablagen)) {
    await writeMarkdown(content, join(werkstatt, name), ablage)
    await writeFile(join(werkstatt, name, name === 'hugo' ? 'static-stil.css' : 'stil.css'), 'body{font-family:sans-serif}')
  }
  const wege = [...createHubwege(content), ...createAndere(werkstatt)]
  const messungen = new Map<Weg, Messung[]>(wege.map((weg) => [weg, []]))
  for (let runde = 1; runde <= runden; runde++) {
    const lauf = await mkdtemp(join(werkstatt, 'lauf-'))
    for (const weg of wege) messungen.get(weg)?.push(await messe(weg, lauf))
    console.log(`Runde ${runde} von ${runden} gemessen`)
  }
  const sekundenOf = (titel: string) => [...messungen].find(([weg]) => weg.titel === titel)?.[1].map(({ sekunden }) => sekunden) ?? []
  const [kalt, geaendert, eleventy] = [sekundenOf(KALT), sekundenOf(GEAENDERT), sekundenOf(ELEVENTY)]
  const verhaeltnis = (oben: readonly number[], unten: readonly number[]) =>
    median(oben.map((sekunden, runde) => sekunden / (unten[runde] ?? Number.NaN)))
  return {
    anzahl,
    tabelle: beschreibe(anzahl, runden, wege, messungen),
    kalt: median(kalt),
    zuEleventy: verhaeltnis(kalt, eleventy),
    geaendertZuKalt: verhaeltnis(geaendert, kalt),
    megabyte: median([...messungen].find(([{ titel }]) => titel === KALT)?.[1].map(({ megabyte }) => megabyte) ?? []),
  }
}

/** Die Ziele für 10.000 Beispiele neben dem, was gemessen ist. */
export const beschreibeZiele = (vergleiche: readonly Vergleich[], pruefung: number): string[] => {
  const groesster = vergleiche.at(-1)
  const haelfte = vergleiche.find(({ anzahl }) => anzahl * 2 === groesster?.anzahl)
  if (!groesster || !haelfte) return []
  const zeilen: [ziel: string, hoechstens: number, gemessen: number, stellen: number][] = [
    ['kalt im Verhältnis zu Eleventy und Pagefind', 1, groesster.zuEleventy, 2],
    ['Speicher in MB', 2_000, groesster.megabyte, 0],
    ['kalt im Verhältnis zur halben Anzahl', 2.2, groesster.kalt / haelfte.kalt, 2],
    ['ein Beispiel geändert im Verhältnis zu kalt', 0.25, groesster.geaendertZuKalt, 2],
    ['die Prüfung allein in s', 20, pruefung, 1],
  ]
  return [
    `## Ziele bei ${groesster.anzahl.toLocaleString('de-DE')} Beispielen`,
    '',
    '| Ziel | höchstens | gemessen | |',
    '|---|--:|--:|---|',
    ...zeilen.map(
      ([ziel, hoechstens, gemessen, stellen]) =>
        `| ${ziel} | ${hoechstens.toLocaleString('de-DE')} | ${zahl(gemessen, stellen)} | ${gemessen <= hoechstens ? 'erreicht' : 'verfehlt'} |`,
    ),
    '',
  ]
}

/** Legt die gemessenen Tabellen nach `docs/benchmark.md`, mit dem, was man zum Lesen wissen muss. */
export const schreibeVergleich = (tabellen: readonly string[]): Promise<void> =>
  writeFile(
    'docs/benchmark.md',
    `# Wie lange der Bau dauert

Gemessen mit \`npm run bench -- --vergleich\`: dieselben erfundenen Texte, abwechselnd gebaut vom Hub, von Eleventy 3 und von Hugo, danach Pagefind über
deren Seiten. Zahlen sind die Mitte der Runden, Verhältnisse zu Eleventy auch mit dem kleinsten und größten Wert. Speicher zählt alle Prozesse zusammen.

Die anderen haben es leichter: Sie bekommen die Texte ungeprüft als Markdown, mit Land und Name des Jobcenters schon im Kopf, und bauen Beispielseiten,
Übersicht, Facetten, Startseite und einen Feed. Der Hub prüft jede Datei in eigenen Prozessen und baut dazu alles, was er sonst baut: Stand, Verwandtes,
Feeds je Liste, kurze Links, offene Daten. Was zum Weitergeben dient (Mails, Bilder), bleibt hier außen vor; was es kostet, zeigt
\`npm run bench -- --teile\`. Vor jedem Lauf ruht die Maschine vier Sekunden. Warme Läufe folgen einander so dicht wie sonst nie: ext4 meidet die eben
gelöschten Dateinummern eine Minute lang, und wer in dieser Zeit baut, zahlt dafür.

${tabellen.join('\n')}`,
  )

const createHubwege = (content: string): Weg[] => {
  const hub: Pick<Weg, 'befehle' | 'dist'> = {
    befehle: (lauf) => [
      {
        args: ['scripts/bauen.ts'],
        cwd: resolve('.'),
        env: { CONTENT_DIR: content, OUT_DIR: join(lauf, 'hub'), CACHE_DIR: join(lauf, 'hub-cache'), BAU_OHNE: 'weitergabe' },
      },
    ],
    dist: (lauf) => join(lauf, 'hub'),
  }
  const aendere = async () => {
    const datei = join(content, 'beispiele/musterfall-1/index.mdx')
    const text = await readFile(datei, 'utf8')
    await writeFile(datei, `${text.trimEnd()} Neu hinzu kam ein Satz.\n`)
  }
  return [
    { titel: KALT, ...hub },
    { titel: 'Hub, noch einmal', ...hub },
    { titel: GEAENDERT, vorher: aendere, ...hub },
  ]
}

const createAndere = (werkstatt: string): Weg[] => {
  const pagefind = (dist: string): Befehl => ({
    args: [resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', dist],
    cwd: werkstatt,
  })
  const eleventy: Weg = {
    titel: ELEVENTY,
    befehle: (lauf) => [
      {
        args: [resolve('bench/node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', `--output=${join(lauf, 'eleventy')}`],
        cwd: join(werkstatt, 'eleventy'),
      },
      pagefind(join(lauf, 'eleventy')),
    ],
    dist: (lauf) => join(lauf, 'eleventy'),
  }
  const hugo: Weg = {
    titel: 'Hugo und Pagefind',
    befehle: (lauf) => [
      { programm: 'hugo', args: ['--quiet', '--destination', join(lauf, 'hugo')], cwd: join(werkstatt, 'hugo') },
      pagefind(join(lauf, 'hugo')),
    ],
    dist: (lauf) => join(lauf, 'hugo'),
  }
  return hatHugo() ? [eleventy, hugo] : [eleventy]
}

const KALT = 'Hub, kalt'
const GEAENDERT = 'Hub, ein Beispiel geändert'
const ELEVENTY = 'Eleventy und Pagefind'

const hatHugo = (): boolean => {
  const { status } = spawnSync('hugo', ['version'])
  if (status !== 0) console.log('Hugo ist nicht da und wird nicht gemessen; unter Debian: apt-get install hugo')
  return status === 0
}

/** Eleventy steht in `bench/package.json`: Wer nicht misst, lädt es nie. */
const installiere = (): void => {
  if (existsSync('bench/node_modules/@11ty/eleventy/package.json')) return
  console.log('Eleventy wird für den Vergleich installiert …')
  const windows = process.platform === 'win32'
  execFileSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: 'bench',
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  })
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
  // Der Speicher braucht einen eigenen Lauf an einem eigenen Ort, denn das Nachsehen kostet Zeit; ein kalter genügt.
  if (!weg.vorher && !weg.titel.includes('noch einmal')) {
    const daneben = join(lauf, 'speicher')
    await mkdir(daneben, { recursive: true })
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

const beschreibe = (anzahl: number, runden: number, wege: readonly Weg[], messungen: ReadonlyMap<Weg, Messung[]>): string[] => {
  const eleventy = messungen.get(wege.find(({ titel }) => titel === ELEVENTY) as Weg) ?? []
  const zeile = (weg: Weg): string => {
    const werte = messungen.get(weg) ?? []
    const mitte = (teil: keyof Messung) => median(werte.map((messung) => messung[teil]))
    const verhaeltnisse = werte.map(({ sekunden }, runde) => sekunden / (eleventy[runde]?.sekunden ?? Number.NaN))
    const speicher = mitte('megabyte')
    return `| ${weg.titel} | ${zahl(mitte('sekunden'), 1)} | ${spanne(verhaeltnisse, 2)} | ${zahl(mitte('cpu'), 1)} | ${speicher ? zahl(speicher, 0) : ''} | ${zahl(mitte('bytes') / 1e6, 1)} |`
  }
  return [
    `## ${anzahl.toLocaleString('de-DE')} Beispiele`,
    '',
    `${availableParallelism()} Kerne, ${zahl(totalmem() / 2 ** 30, 0)} GB Arbeitsspeicher; ${runden} ${runden === 1 ? 'Runde' : 'Runden'}, abwechselnd.`,
    '',
    '| Weg | Dauer in s | im Verhältnis zu Eleventy | Rechenzeit in s | Speicher in MB | Ergebnis in MB |',
    '|---|--:|--:|--:|--:|--:|',
    ...wege.map(zeile),
  ]
}
