import { readFileSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** So oft zeigt, wer sperrt, dass er noch lebt, und so oft sieht nach, wer wartet (Millisekunden). */
const PULS_MS = 5_000
const BLICK_MS = 250
/** Rührt sich die Sperre so lange nicht, ist ihr Bau nicht mehr da, auch wenn seine Nummer wieder vergeben ist. */
const STILL_MS = 60_000

interface Halter {
  pid: number
  rechner: string
}

/**
 * Erledigt `arbeit`, während niemand sonst unter derselben Sperre arbeitet. Wer später kommt, wartet; eine Sperre, deren Prozess abgebrochen
 * ist, gilt nicht mehr.
 * @param onWarten wird einmal gerufen, wenn gewartet werden muss
 */
export const mitSperre = async <T>(datei: string, onWarten: () => void, arbeit: () => Promise<T>): Promise<T> => {
  await mkdir(dirname(datei), { recursive: true })
  let gesagt = false
  const stille = createStille()
  while (!(await take(datei))) {
    const halter = read(datei)
    if ((halter && isTot(halter)) || stille(datei) > STILL_MS) {
      await breakSperre(datei, halter)
      continue
    }
    if (halter && !gesagt) onWarten()
    gesagt ||= halter !== undefined
    await setTimeout(BLICK_MS)
  }
  const puls = setInterval(() => utimes(datei, new Date(), new Date()).catch(() => {}), PULS_MS).unref()
  try {
    return await arbeit()
  } finally {
    clearInterval(puls)
    await rm(datei, { force: true })
  }
}

/** Ob es den Prozess auf dieser Maschine noch gibt. */
export const lebt = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** @returns ob der Ort frei war und die Sperre jetzt gilt */
const take = async (datei: string): Promise<boolean> => {
  try {
    await writeFile(datei, JSON.stringify({ pid: process.pid, rechner: hostname() } satisfies Halter), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Wer die Sperre hält; ohne, wenn sie eben verschwunden oder noch nicht fertig geschrieben ist. */
const read = (datei: string): Halter | undefined => {
  try {
    return JSON.parse(readFileSync(datei, 'utf8')) as Halter
  } catch {
    return undefined
  }
}

/** Trägt die Sperre die eigene Nummer, ist sie von früher: In einem Container beginnen die Nummern jedes Mal von vorn. */
const isTot = ({ pid, rechner }: Halter): boolean => rechner === hostname() && (pid === process.pid || !lebt(pid))

/** Misst, wie lange sich die Sperre nicht gerührt hat, mit der eigenen Uhr: Die Zeit an der Datei kann von einer falschen stammen. */
const createStille = (): ((datei: string) => number) => {
  let zuletzt = Number.NaN
  let seit = performance.now()
  return (datei) => {
    const zeit = statSync(datei, { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN
    if (zeit !== zuletzt) [zuletzt, seit] = [zeit, performance.now()]
    return performance.now() - seit
  }
}

/** Räumt eine verlassene Sperre fort. Hat sie inzwischen jemand anders übernommen, bekommt er seine zurück. */
const breakSperre = async (datei: string, halter: Halter | undefined): Promise<void> => {
  const beiseite = `${datei}-alt-${process.pid}`
  await rename(datei, beiseite).catch(() => {})
  const text = await readFile(beiseite, 'utf8').catch(() => '')
  if (halter && text !== '' && text !== JSON.stringify(halter)) await writeFile(datei, text, { flag: 'wx' }).catch(() => {})
  await rm(beiseite, { force: true })
}
