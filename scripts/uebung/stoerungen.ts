import { appendFileSync, existsSync, statfsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { resteOf } from './abbrueche.ts'
import { mitKleinemLaufwerk, nurLesbar } from './laufwerk.ts'
import { type Bau, bisEnde, createProbe, type Probe } from './probe.ts'
import { NichtMoeglich, type Uebung } from './uebung.ts'

/** Als Adresse, denn NODE_OPTIONS trennt an Leerzeichen. */
const FALSCHE_UHR = `--import=${pathToFileURL('scripts/uebung/falsche-uhr.mjs')}`
const GROSS_GENUG_MB = 64

/** Was geschieht, wenn die Maschine nicht mitspielt: Platte, Rechte, Zwischenspeicher, Uhr, Git, Netz, Namen. */
export const stoerungen = (probe: Probe): Uebung[] => [
  {
    name: 'die Platte läuft voll, beim Bauen wie beim Packen',
    erwartet: '1: Die Platte ist voll; ganze Seite, Fassung vorher; Reste: keine; mit Platz: 0; ganze Seite, Fassung voll',
    lauf: async () => {
      const ordner = await mkdtemp(join(tmpdir(), 'uebung-'))
      try {
        return await mitKleinemLaufwerk(ordner, GROSS_GENUG_MB, () => fuelle(ordner))
      } finally {
        await rm(ordner, { recursive: true, force: true })
      }
    },
  },
  {
    name: 'der Ordner der Seite ist nur lesbar',
    erwartet: '1: In einen Ordner darf nicht geschrieben werden; ganze Seite, Fassung vorher; Reste: keine',
    lauf: async () => {
      await ensureSeite(probe, 'vorher')
      await probe.schreibe('verboten')
      const gesehen = await nurLesbar(join(probe.ordner, 'aus'), async () => `${inKuerze(await probe.baue())}; ${probe.seite()}`)
      return `${gesehen}; ${resteOf(probe)}`
    },
  },
  {
    name: 'das ganze Projekt ist nur lesbar',
    erwartet: '1: In einen Ordner darf nicht geschrieben werden; ganze Seite, Fassung vorher',
    lauf: async () => {
      await ensureSeite(probe, 'vorher')
      return nurLesbar(probe.ordner, async () => `${inKuerze(await probe.baue())}; ${probe.seite()}`)
    },
  },
  {
    name: 'alle Zwischenspeicher sind verdorben',
    erwartet: '0; ganze Seite, Fassung heil; gepackte Fassungen stimmen; Reste: keine',
    lauf: async () => {
      await probe.schreibe('heil')
      await probe.baue(['--packen'], { NODE_COMPILE_CACHE: join(probe.ordner, '.cache/programme') })
      for (const ordner of ['.cache', '.astro']) await verdirb(join(probe.ordner, ordner))
      const { status, ausgabe } = await probe.baue(['--packen'], { NODE_COMPILE_CACHE: join(probe.ordner, '.cache/programme') })
      return `${status === 0 ? 0 : ausgabe}; ${probe.seite()}; gepackte Fassungen ${await pruefeGepacktes(probe.dist)}; ${resteOf(probe)}`
    },
  },
  {
    name: 'der Zwischenspeicher ist eine Datei',
    erwartet: '1: Wo der Bau einen Ordner erwartet, liegt etwas anderes; ganze Seite, Fassung heil; gelöscht: 0',
    lauf: async () => {
      await ensureSeite(probe, 'heil')
      const cache = join(probe.ordner, '.cache')
      await rm(cache, { recursive: true })
      await writeFile(cache, '')
      const gesehen = `${inKuerze(await probe.baue())}; ${probe.seite()}`
      await rm(cache)
      return `${gesehen}; gelöscht: ${(await probe.baue()).status}`
    },
  },
  {
    name: 'die Uhr geht zehn Jahre nach',
    erwartet: '1: Die Uhr dieses Rechners steht auf dem; ganze Seite, Fassung heil',
    lauf: async () => {
      await ensureSeite(probe, 'heil')
      const bau = await probe.baue([], { NODE_OPTIONS: FALSCHE_UHR, UHR_JAHRE: '-10' })
      return `${inKuerze(bau)}; ${probe.seite()}`
    },
  },
  {
    name: 'die Uhr geht zehn Jahre vor',
    erwartet: '0; ganze Seite, Fassung zukunft; Reste: keine',
    lauf: async () => {
      await probe.schreibe('zukunft')
      const bau = await probe.baue(['--packen'], { NODE_OPTIONS: FALSCHE_UHR, UHR_JAHRE: '10' })
      return `${inKuerze(bau)}; ${probe.seite()}; ${resteOf(probe)}`
    },
  },
  {
    name: 'es gibt kein Git',
    erwartet: '0; ganze Seite, Fassung ohne-git',
    lauf: async () => {
      await probe.schreibe('ohne-git')
      return `${inKuerze(await probe.baue([], { PATH: '/gibt-es-nicht' }))}; ${probe.seite()}`
    },
  },
  {
    name: 'es gibt kein Netz',
    erwartet: '0; ganze Seite, Fassung ohne-netz',
    lauf: async () => {
      if (process.getuid?.() !== 0 || !existsSync('/usr/bin/unshare'))
        throw new NichtMoeglich('dafür braucht es Linux, root und „unshare“.')
      await probe.schreibe('ohne-netz')
      return `${inKuerze(await probe.baue([], {}, ['unshare', '--net']))}; ${probe.seite()}`
    },
  },
  {
    name: 'zwei Ordner unterscheiden sich nur in der Schreibweise',
    erwartet: '1: unterscheiden sich nur in der Schreibweise; ganze Seite, Fassung vorher',
    lauf: async () => {
      const beispiele = join(probe.ordner, 'content/beispiele')
      const zweiter = join(beispiele, 'Musterstadt-Naehstube')
      if (existsSync(zweiter)) throw new NichtMoeglich('dieses Dateisystem unterscheidet sie nicht.')
      await ensureSeite(probe, 'vorher')
      await cp(join(beispiele, 'musterstadt-naehstube'), zweiter, { recursive: true })
      const gesehen = `${inKuerze(await probe.baue())}; ${probe.seite()}`
      await rm(zweiter, { recursive: true })
      return gesehen
    },
  },
  {
    name: '2.000 Beispiele, nur 256 offene Dateien erlaubt',
    erwartet: '0: 2.000 Beispiele geprüft',
    lauf: async () => {
      if (process.platform === 'win32') throw new NichtMoeglich('Windows kennt diese Grenze nicht.')
      const viele = join(probe.ordner, 'viele')
      await writeViele(viele, 2_000)
      const kind = probe.start('pruefen', [], { CONTENT_DIR: viele }, ['sh', '-c', 'ulimit -n 256; exec "$@"', 'sh'])
      const { status, ausgabe } = await bisEnde(kind)
      return `${status}: ${/[\d.]+ Beispiele geprüft/.exec(ausgabe)?.[0] ?? ausgabe}`
    },
  },
]

/** Stellt her, dass eine Seite in dieser Fassung dasteht. */
const ensureSeite = async (probe: Probe, fassung: string): Promise<void> => {
  await probe.schreibe(fassung)
  if (probe.seite() !== `ganze Seite, Fassung ${fassung}`) await probe.baue()
}

/** Die Sätze, auf die es ankommt. */
const SAETZE =
  /Die Platte ist voll|In einen Ordner darf nicht geschrieben werden|Wo der Bau einen Ordner erwartet, liegt etwas anderes|Die Uhr dieses Rechners steht auf dem|unterscheiden sich nur in der Schreibweise/

const inKuerze = ({ status, ausgabe }: Bau): string => (status === 0 ? '0' : `${status}: ${SAETZE.exec(ausgabe)?.[0] ?? ausgabe}`)

const fuelle = async (ordner: string): Promise<string> => {
  const probe = await createProbe(ordner)
  await probe.schreibe('vorher')
  await probe.baue()
  await probe.schreibe('voll')
  const ballast = join(ordner, 'ballast')
  const gesehen = new Set<string>()
  // Einmal reicht der Platz nicht für die Seiten, einmal nur nicht für die gepackten Fassungen.
  for (const frei of [1, 3.5]) {
    await rm(ballast, { force: true })
    const { bavail, bsize } = statfsSync(ordner)
    appendFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - frei * 1_024 * 1_024)))
    gesehen.add(`${inKuerze(await probe.baue(['--packen']))}; ${probe.seite()}; ${resteOf(probe)}`)
  }
  await rm(ballast)
  return `${[...gesehen].join(' | ')}; mit Platz: ${inKuerze(await probe.baue())}; ${probe.seite()}`
}

/** Schreibt Unsinn in jede Datei unter einem Ordner. */
const verdirb = async (ordner: string): Promise<void> => {
  for (const eintrag of await readdir(ordner, { recursive: true, withFileTypes: true }))
    if (eintrag.isFile()) await writeFile(join(eintrag.parentPath, eintrag.name), '{"kaputt": [')
}

const pruefeGepacktes = async (dist: string): Promise<string> => {
  const dateien = await readdir(dist, { recursive: true })
  const gepackte = dateien.filter((datei) => /\.(?:br|gz)$/.test(datei))
  const falsche: string[] = []
  for (const datei of gepackte) {
    const bytes = await readFile(join(dist, datei))
    const original = await readFile(join(dist, datei.slice(0, -3)))
    if (!(datei.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)).equals(original)) falsche.push(datei)
  }
  return gepackte.length > 0 && falsche.length === 0 ? 'stimmen' : `stimmen nicht: ${falsche.join(', ') || 'es gibt keine'}`
}

/** Ein Bestand aus lauter Kopien eines Beispiels, jede mit eigener Kennung und eigenem Titel. */
const writeViele = async (content: string, anzahl: number): Promise<void> => {
  await cp('e2e/fixtures/anderer-bestand', content, { recursive: true })
  const muster = await readFile(join(content, 'beispiele/musterstadt-naehstube/index.mdx'), 'utf8')
  await rm(join(content, 'beispiele'), { recursive: true })
  await rm(join(content, 'pakete'), { recursive: true })
  for (let n = 0; n < anzahl; n++) {
    const ordner = join(content, 'beispiele', `nummer-${n}`)
    await mkdir(ordner, { recursive: true })
    await writeFile(
      join(ordner, 'index.mdx'),
      muster
        .replace(/^kennung: .*/m, `kennung: n${String(n).padStart(5, '0')}`)
        .replace(/^titel: .*/m, `titel: Nähen im Stadtteil, Versuch ${n}`),
    )
  }
}
