import { existsSync, readlinkSync, renameSync, statSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { lebt } from './sperre.ts'

/** Ordner für Programme und Gestaltung mit Prüfsumme im Namen; was Beispiele erzählen, steht nie darin. */
export const GEBAUTES = '_gebaut'
const NUR_PROGRAMM = /\.(?:js|css|woff2)$/
/** So lange bleiben Programme einer früheren Fassung liegen: Wer seit gestern ein Formular ausfüllt, lädt noch welche nach. */
const BEHALTEN_MS = 7 * 24 * 3_600_000

/**
 * Macht aus der vorletzten Website den Ordner der nächsten. Bricht der Bau ab, geht sie mit ihm; der nächste fängt dann mit einem leeren Ordner an.
 * @param taugt ob sie dafür taugt; sonst geht sie
 * @returns wartet, bis sie fort ist
 */
export const holeVorletzte = (vorletzte: string, neu: string, taugt: boolean): Promise<void> => {
  try {
    if (taugt) {
      renameSync(vorletzte, neu)
      return Promise.resolve()
    }
  } catch {
    // Es gibt keine, oder sie liegt auf einem anderen Laufwerk.
  }
  return rm(vorletzte, { recursive: true, force: true })
}

/**
 * Stellt den neuen Ordner an die Stelle des alten; liegt das Ziel auf einem anderen Laufwerk, wird erst daneben kopiert.
 * @param aufheben wohin der alte kommt; ohne diese Angabe, und wenn er dorthin nicht kann, wird er gelöscht
 * @throws wenn das nicht geht; der alte Ordner steht dann wieder da
 */
export const tausche = async (neu: string, ziel: string, aufheben?: string): Promise<void> => {
  const ort = ortOf(ziel)
  const daneben = `${ort}.neu-${process.pid}`
  const alt = `${ort}.alt-${process.pid}`
  try {
    await mkdir(dirname(ort), { recursive: true })
    await keepProgramme(join(ort, GEBAUTES), join(neu, GEBAUTES))
    await rename(neu, daneben).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error
      return cp(neu, daneben, { recursive: true, preserveTimestamps: true })
    })
    // Unmittelbar nacheinander: Dazwischen gibt es keine Seite.
    if (existsSync(ort)) renameSync(ort, alt)
    renameSync(daneben, ort)
    if (aufheben) await rename(alt, aufheben).catch(() => {})
  } finally {
    if (!existsSync(ort) && existsSync(alt)) renameSync(alt, ort)
    await Promise.all([daneben, alt].map((path) => rm(path, { recursive: true, force: true })))
  }
}

/**
 * Bringt in Ordnung, was ein abgebrochener Bau neben dem Ziel hinterlassen hat: Fehlt die Seite, kommt die letzte zurück; der Rest geht.
 * @returns ob die letzte Seite zurückkam
 */
export const raeumeZielAuf = async (ziel: string): Promise<boolean> => {
  const ort = ortOf(ziel)
  const reste = await listReste(ort)
  const letzte = existsSync(ort)
    ? undefined
    : reste.filter((rest) => rest.includes('.alt-')).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
  if (letzte) renameSync(letzte, ort)
  await Promise.all(reste.map((rest) => rm(rest, { recursive: true, force: true })))
  return letzte !== undefined
}

/** Wohin wirklich geschrieben wird: Ist das Ziel eine Verknüpfung, bleibt sie, wie sie ist. */
const ortOf = (ziel: string): string => {
  try {
    return resolve(dirname(ziel), readlinkSync(ziel))
  } catch {
    return ziel
  }
}

const listReste = async (ort: string): Promise<string[]> => {
  const anfang = `${basename(ort)}.`
  const namen = await readdir(dirname(ort)).catch(() => [])
  return namen.filter((name) => name.startsWith(anfang) && isRest(name.slice(anfang.length))).map((name) => join(dirname(ort), name))
}

const isRest = (endung: string): boolean => {
  const [, pid] = /^(?:neu|alt)-(\d+)$/.exec(endung) ?? []
  return pid !== undefined && !(Number(pid) !== process.pid && lebt(Number(pid)))
}

const keepProgramme = async (von: string, nach: string): Promise<void> => {
  if (!existsSync(nach)) return
  for (const name of await readdir(von).catch(() => [])) {
    if (!NUR_PROGRAMM.test(name) || existsSync(join(nach, name))) continue
    if (Date.now() - (await stat(join(von, name))).mtimeMs > BEHALTEN_MS) continue
    await cp(join(von, name), join(nach, name), { preserveTimestamps: true })
  }
}
