import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { erzeugeBestand } from './erzeugen.ts'
import { median, messeDauer, messeSpeicher, ruhe, type Speicher, spanne } from './messen.ts'
import { beschreibePrivat, messePrivat } from './privat.ts'
import { beschreibePruefung, messePruefung } from './pruefung.ts'

/**
 * Misst den Bau dieses Hubs gegen den üblichen Astro-Weg (glob-Loader, ein Vite-Modul je MDX-Datei, Pagefind über die fertigen Seiten)
 * mit denselben Texten und Seiten, abwechselnd in einem Lauf.
 */
const { values } = parseArgs({
  options: {
    anzahl: { type: 'string' },
    runden: { type: 'string', default: '3' },
    ordner: { type: 'string', default: tmpdir() },
    pruefung: { type: 'boolean', default: false },
    suche: { type: 'boolean', default: false },
    teile: { type: 'boolean', default: false },
    vergleich: { type: 'boolean', default: false },
  },
})
const anzahl = Number(values.anzahl ?? 1_000)
const runden = Number(values.runden)

const hub = resolve('.')
const werkstatt = await mkdtemp(join(values.ordner, 'bench-'))
const content = join(werkstatt, 'content')
const ueblich = join(werkstatt, 'ueblich')

const vorbereiten = async (): Promise<void> => {
  await erzeugeBestand(content, anzahl)
  // Der übliche Weg: dieselben Bauteile und Seiten, aber Inhalte über glob und `<Content />`, die Suche über die fertigen Seiten.
  for (const teil of ['src', 'public', 'scripts', 'hub.config.ts', 'package.json', 'tsconfig.json'])
    await cp(join(hub, teil), join(ueblich, teil), { recursive: true })
  await symlink(join(hub, 'node_modules'), join(ueblich, 'node_modules'), 'junction')
  await cp(join(hub, 'bench/konventionell'), ueblich, { recursive: true, force: true })
  await rm(join(ueblich, 'src/live.config.ts'))
}

type Befehl = readonly [args: string[], cwd: string, env: Record<string, string>]
type Weg = (ordner: string) => readonly Befehl[]

const ordnerUmgebung = (ordner: string) => ({
  CONTENT_DIR: content,
  OUT_DIR: join(ordner, 'dist'),
  CACHE_DIR: join(ordner, 'cache'),
})

/** Die Befehle jedes Wegs, nacheinander. Der Hub baut seinen Index gleich mit, der übliche Weg danach. */
const wege: Record<'hub' | 'ueblich', Weg> = {
  hub: (ordner) => [[['scripts/bauen.ts'], hub, { ...ordnerUmgebung(ordner), BAU_OHNE: 'weitergabe' }]],
  ueblich: (ordner) => [
    [[join(hub, 'node_modules/astro/bin/astro.mjs'), 'build'], ueblich, ordnerUmgebung(ordner)],
    [[join(hub, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', join(ordner, 'dist')], ueblich, {}],
  ],
}

/**
 * Ein neuer Ordner für jeden Lauf, gelöscht wird erst am Ende: ext4 überspringt eben gelöschte Dateinummern einzeln,
 * und ein Lauf nach dem Löschen von ein paar tausend Dateien zahlte dafür über eine Sekunde.
 */
const frischerOrdner = async (): Promise<string> => {
  await rm(join(ueblich, '.astro'), { recursive: true, force: true })
  return mkdtemp(join(werkstatt, 'lauf-'))
}

const dauerOf = async (weg: Weg): Promise<number> => {
  const befehle = weg(await frischerOrdner())
  await ruhe()
  let sekunden = 0
  for (const befehl of befehle) sekunden += await messeDauer(...befehl)
  return sekunden
}

const speicherOf = async (weg: Weg): Promise<Speicher> => {
  const teile: Speicher[] = []
  for (const befehl of weg(await frischerOrdner())) teile.push(await messeSpeicher(...befehl))
  return { alle: Math.max(...teile.map(({ alle }) => alle)), groesster: Math.max(...teile.map(({ groesster }) => groesster)) }
}

const zeile = (titel: string, paare: readonly { hub: number; ueblich: number }[], stellen: number): void => {
  const seite = (name: 'hub' | 'ueblich') =>
    spanne(
      paare.map((paar) => paar[name]),
      stellen,
    )
  console.log(
    `| ${titel} | ${seite('hub')} | ${seite('ueblich')} | ${spanne(
      paare.map(({ hub, ueblich }) => hub / ueblich),
      2,
    )} |`,
  )
}

/** Nur die Prüfung: ein Beispiel, die halbe und die ganze Anzahl. */
const messeNurPruefung = async (): Promise<void> => {
  console.log(`Die Prüfung von bis zu ${anzahl} erfundenen Beispielen wird ${runden} Mal gemessen …`)
  console.log(`\n${beschreibePruefung(await messePruefung([1, Math.round(anzahl / 2), anzahl], runden, werkstatt)).join('\n')}`)
}

/** Größen der Reihen. */
const KURVE = [100, 1_000, 10_000]

const messeBau = async (): Promise<void> => {
  console.log(`${anzahl} erfundene Beispiele, ${runden} Runden, abwechselnd, in „${values.ordner}“ …`)
  await vorbereiten()
  const dauern: { hub: number; ueblich: number }[] = []
  const speicher: { hub: Speicher; ueblich: Speicher }[] = []
  for (let runde = 1; runde <= runden; runde++) {
    dauern.push({ hub: await dauerOf(wege.hub), ueblich: await dauerOf(wege.ueblich) })
    speicher.push({ hub: await speicherOf(wege.hub), ueblich: await speicherOf(wege.ueblich) })
    console.log(`Runde ${runde} von ${runden} gemessen`)
  }
  console.log('\n| Kalter Bau mit Suchindex | Hub | üblicher Weg | Verhältnis, Mitte (kleinstes–größtes) |\n|---|---|---|---|')
  zeile('Dauer in s', dauern, 1)
  const megabyte = (teil: keyof Speicher) => speicher.map(({ hub, ueblich }) => ({ hub: hub[teil], ueblich: ueblich[teil] }))
  zeile('Speicher aller Prozesse in MB', megabyte('alle'), 0)
  zeile('Speicher des größten Prozesses in MB', megabyte('groesster'), 0)
  console.log(`\n${beschreibePrivat(await messePrivat()).join('\n')}`)
}

/** Was die Suche lädt und wie lange sie braucht, bei 100, 1.000 und 10.000 Beispielen. */
const messeNurSuche = async (): Promise<void> => {
  const { launchBrowser } = await import('../e2e/browser.ts')
  const { beschreibeKurve, messePunkt } = await import('./suche/kurve.ts')
  const browser = await launchBrowser()
  const punkte = []
  for (const n of KURVE) punkte.push(await messePunkt(browser, n, werkstatt))
  await browser.close()
  console.log(`\n${beschreibeKurve(punkte).join('\n')}`)
}

/** Was Karten, Codes und Mails und was offene Daten zum Bau hinzutun. */
const messeNurTeile = async (): Promise<void> => {
  const { messeTeile } = await import('./teile.ts')
  console.log(`${anzahl} erfundene Beispiele, ${runden} Runden …`)
  console.log(`\n${(await messeTeile(anzahl, runden, werkstatt)).join('\n')}`)
}

/** Größen des Vergleichs; die halbe von der größten zeigt, ob die Dauer mit dem Bestand wächst. */
const VERGLEICHSGROESSEN = [100, 1_000, 5_000, 10_000]

/** Neben Eleventy und Hugo; nur die ganze Reihe kommt in `docs/benchmark.md`. */
const messeVergleich = async (): Promise<void> => {
  const { beschreibeZiele, schreibeVergleich, vergleiche } = await import('./vergleich.ts')
  const gemessen: Awaited<ReturnType<typeof vergleiche>>[] = []
  for (const n of values.anzahl ? [anzahl] : VERGLEICHSGROESSEN) {
    const vergleich = await vergleiche(n, runden, join(werkstatt, `${n}`))
    gemessen.push(vergleich)
    console.log(`\n${vergleich.tabelle.join('\n')}`)
  }
  if (values.anzahl) return
  const [pruefung] = await messePruefung([VERGLEICHSGROESSEN.at(-1) ?? anzahl], runden, werkstatt)
  const ziele = beschreibeZiele(gemessen, median(pruefung?.sekunden ?? []))
  console.log(`\n${ziele.join('\n')}`)
  await schreibeVergleich([...gemessen.flatMap(({ tabelle }) => [...tabelle, '']), ...ziele])
}

try {
  if (values.vergleich) await messeVergleich()
  else if (values.teile) await messeNurTeile()
  else if (values.suche) await messeNurSuche()
  else if (values.pruefung) await messeNurPruefung()
  else await messeBau()
} finally {
  await rm(werkstatt, { recursive: true, force: true })
}
