import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cacheDir, contentDir } from './ordner.ts'
import { listDateien, verbindeAlle } from './verbinden.ts'

/** Das Programm der Seiten, wie Astro es gebaut hat, mit allem, was es dazu auf die Website legt. */
export interface Aufgehobenes {
  ordner: string
  /** Die Datei, mit der es beginnt, unter `ordner`. */
  einstieg: string
  /** Dateien für die Website, unter `ordner`. */
  dateien: readonly string[]
}

/** Im Projekt, auch wenn der Zwischenspeicher anderswo liegt: Von hier aus findet Node die Pakete, die es lädt. */
const ORDNER = resolve('.cache')
const ANFANG = 'programm-'
const ORT = join(ORDNER, `${ANFANG}${hash('sha256', cacheDir).slice(0, 12)}`)
/** Was darin steht und zu welcher Fassung es gehört. */
const VERZEICHNIS = 'verzeichnis.json'
/** Hier hebt Node auf, was es aus dem Programm übersetzt hat. */
export const UEBERSETZTES = 'uebersetzt'
/** In diesen Ordner legt Astro, was nur der Bau ausführt. */
const NUR_IM_BAU = '.prerender/'

interface Verzeichnis {
  fassung: string
  /** Zwischenspeicher und Bestand, zu denen es gehört: Mit einem von beiden geht auch das Programm. */
  zu: readonly string[]
  /** Pfad → Prüfsumme. */
  dateien: Readonly<Record<string, string>>
}

/** Wo das Programm liegt, bis der Bau gelungen ist. */
const neuesZu = (out: string): string => `${resolve(out)}-programm`

/** Gibt es zu diesem Bestand überhaupt eines? */
export const hasProgramm = (): boolean => existsSync(join(ORT, VERZEICHNIS))

/** Hält fest, was Astro gebaut hat, bevor die erste Seite entsteht. @param out Ordner, in den Astro baut */
export const hebeAuf = (out: string): void => verbindeAlle(out, neuesZu(out), listDateien(out))

/**
 * Das aufgehobene Programm.
 * @param fassung die jetzige; ein Programm zu einer anderen gilt nicht
 * @returns leer, wenn es fehlt, veraltet oder verändert ist
 */
export const readProgramm = (fassung: string): Aufgehobenes | undefined => {
  try {
    const verzeichnis = readVerzeichnis(ORT)
    const pfade = Object.keys(verzeichnis.dateien)
    const einstieg = pfade.find((pfad) => pfad.startsWith(`${NUR_IM_BAU}prerender-entry`))
    if (verzeichnis.fassung !== fassung || !einstieg) return undefined
    if (pfade.some((pfad) => pruefsummeOf(join(ORT, pfad)) !== verzeichnis.dateien[pfad])) return undefined
    return { ordner: ORT, einstieg, dateien: pfade.filter((pfad) => !pfad.startsWith(NUR_IM_BAU)) }
  } catch {
    return undefined
  }
}

/** Übernimmt, was `hebeAuf` festgehalten hat; nach einem Bau ohne Astro geschieht nichts. */
export const behalteProgramm = (out: string, fassung: string): void => {
  const neues = neuesZu(out)
  if (!existsSync(neues)) return
  const dateien = Object.fromEntries(listDateien(neues).map((pfad) => [pfad, pruefsummeOf(join(neues, pfad))]))
  writeFileSync(join(neues, VERZEICHNIS), JSON.stringify({ fassung, zu: [cacheDir, contentDir], dateien } satisfies Verzeichnis))
  rmSync(ORT, { recursive: true, force: true })
  renameSync(neues, ORT)
}

/** Programme, zu denen etwas fehlt oder die niemand mehr lesen kann. */
export const listVerwaiste = (): string[] =>
  readdirSync(ORDNER)
    .filter((name) => name.startsWith(ANFANG))
    .map((name) => join(ORDNER, name))
    .filter((ordner) => !isVerwendet(ordner))

const isVerwendet = (ordner: string): boolean => {
  try {
    return readVerzeichnis(ordner).zu.every((pfad) => existsSync(pfad))
  } catch {
    return false
  }
}

const readVerzeichnis = (ordner: string): Verzeichnis => JSON.parse(readFileSync(join(ordner, VERZEICHNIS), 'utf8'))

const pruefsummeOf = (datei: string): string => hash('sha256', readFileSync(datei), 'base64url')
