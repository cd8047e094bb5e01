import { copyFile, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { erzeugen } from './erzeugen.ts'
import { type Messung, median, messen } from './messen.ts'

/**
 * Misst den Bau dieses Hubs gegen den üblichen Astro-Weg (glob-Loader, ein Vite-Modul je MDX-Datei, Pagefind über die fertigen Seiten)
 * mit denselben Texten und Seiten, abwechselnd in einem Lauf.
 */
const { values } = parseArgs({ options: { anzahl: { type: 'string', default: '1000' }, runden: { type: 'string', default: '3' } } })
const anzahl = Number(values.anzahl)
const runden = Number(values.runden)

const hub = resolve('.')
const werkstatt = await mkdtemp(join(tmpdir(), 'bench-'))
const content = join(werkstatt, 'content')
const ueblich = join(werkstatt, 'ueblich')

const vorbereiten = async (): Promise<void> => {
  const register = JSON.parse(await readFile('content/jobcenter.json', 'utf8')) as { traeger_nummer: string }[]
  await mkdir(content, { recursive: true })
  await copyFile('content/jobcenter.json', join(content, 'jobcenter.json'))
  await cp('content/seiten', join(content, 'seiten'), { recursive: true })
  await erzeugen(
    content,
    anzahl,
    register.map(({ traeger_nummer }) => traeger_nummer),
  )
  // Der übliche Weg: dieselben Bauteile und Seiten, aber Inhalte über glob und `<Content />`, die Suche über die fertigen Seiten.
  for (const teil of ['src', 'public', 'scripts', 'hub.config.ts', 'package.json', 'tsconfig.json'])
    await cp(join(hub, teil), join(ueblich, teil), { recursive: true })
  await symlink(join(hub, 'node_modules'), join(ueblich, 'node_modules'), 'junction')
  await cp(join(hub, 'bench/konventionell'), ueblich, { recursive: true, force: true })
}

const leeren = async (): Promise<void> => {
  for (const pfad of [
    join(werkstatt, 'dist'),
    join(werkstatt, 'cache'),
    join(ueblich, 'dist'),
    join(ueblich, '.cache'),
    join(ueblich, '.astro'),
  ])
    await rm(pfad, { recursive: true, force: true })
}

/** Lässt das System fertig schreiben, damit kein Lauf für die Dateien des vorigen bezahlt (Millisekunden). */
const RUHE_MS = 4_000
const ruhe = (): Promise<void> => setTimeout(RUHE_MS)

const bauHub = async (): Promise<Messung> => {
  await ruhe()
  return messen(['scripts/bauen.ts'], hub, { CONTENT_DIR: content, OUT_DIR: join(werkstatt, 'dist'), CACHE_DIR: join(werkstatt, 'cache') })
}

const bauUeblich = async (): Promise<Messung> => {
  await ruhe()
  const out = join(ueblich, 'dist')
  const bau = await messen([join(hub, 'node_modules/astro/bin/astro.mjs'), 'build'], ueblich, {
    CONTENT_DIR: content,
    OUT_DIR: out,
    CACHE_DIR: join(ueblich, '.cache'),
  })
  const suche = await messen([join(hub, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', out], ueblich, {})
  return {
    sekunden: bau.sekunden + suche.sekunden,
    megabyte: bau.megabyte === undefined ? undefined : Math.max(bau.megabyte, suche.megabyte ?? 0),
    groesster: bau.groesster === undefined ? undefined : Math.max(bau.groesster, suche.groesster ?? 0),
  }
}

const zahl = (wert: number | undefined, stellen = 1): string =>
  wert === undefined ? '–' : wert.toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: stellen })
const spanne = (werte: readonly number[], stellen: number): string =>
  `${zahl(median(werte), stellen)} (${zahl(Math.min(...werte), stellen)}–${zahl(Math.max(...werte), stellen)})`

try {
  console.log(`${anzahl} erfundene Beispiele, ${runden} Runden, abwechselnd …`)
  await vorbereiten()
  const messungen: { hub: Messung; ueblich: Messung }[] = []
  for (let runde = 1; runde <= runden; runde++) {
    await leeren()
    const messung = { hub: await bauHub(), ueblich: await bauUeblich() }
    messungen.push(messung)
    console.log(`Runde ${runde}: Hub ${zahl(messung.hub.sekunden)} s, üblicher Weg ${zahl(messung.ueblich.sekunden)} s`)
  }
  const verhaeltnis = (lies: (messung: Messung) => number | undefined): number[] =>
    messungen.map(({ hub, ueblich }) => (lies(hub) ?? Number.NaN) / (lies(ueblich) ?? Number.NaN))
  const reihe = (name: 'hub' | 'ueblich', lies: (messung: Messung) => number | undefined): number[] =>
    messungen.map((messung) => lies(messung[name]) ?? Number.NaN)
  const sekunden = (messung: Messung) => messung.sekunden
  const megabyte = (messung: Messung) => messung.megabyte
  const groesster = (messung: Messung) => messung.groesster
  console.log('\n| Kalter Bau mit Suchindex | Hub | üblicher Weg | Verhältnis, Mitte (kleinstes–größtes) |\n|---|---|---|---|')
  console.log(
    `| Dauer in s | ${spanne(reihe('hub', sekunden), 1)} | ${spanne(reihe('ueblich', sekunden), 1)} | ${spanne(verhaeltnis(sekunden), 2)} |`,
  )
  const zeile = (titel: string, lies: (messung: Messung) => number | undefined) =>
    console.log(`| ${titel} | ${spanne(reihe('hub', lies), 0)} | ${spanne(reihe('ueblich', lies), 0)} | ${spanne(verhaeltnis(lies), 2)} |`)
  zeile('Speicher aller Prozesse in MB', megabyte)
  zeile('Speicher des größten Prozesses in MB', groesster)
} finally {
  await rm(werkstatt, { recursive: true, force: true })
}
