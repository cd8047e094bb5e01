import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { cacheDir } from './ordner.ts'
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
const ORT = resolve('.cache', `programm-${basename(cacheDir)}`)
/** Was darin steht und zu welcher Fassung es gehört. */
const VERZEICHNIS = 'verzeichnis.json'
/** In diesen Ordner legt Astro, was nur der Bau ausführt. */
const NUR_IM_BAU = '.prerender/'

interface Verzeichnis {
  fassung: string
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
    const verzeichnis: Verzeichnis = JSON.parse(readFileSync(join(ORT, VERZEICHNIS), 'utf8'))
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
  writeFileSync(join(neues, VERZEICHNIS), JSON.stringify({ fassung, dateien } satisfies Verzeichnis))
  rmSync(ORT, { recursive: true, force: true })
  renameSync(neues, ORT)
}

const pruefsummeOf = (datei: string): string => createHash('sha256').update(readFileSync(datei)).digest('base64url')
