import { statSync } from 'node:fs'

/** Woran der nächste Bau eine Datei wiedererkennt: woraus sie entstanden ist, und ob seither jemand an ihr war. */
export interface Abdruck extends Dateistand {
  abdruck: string
}

/** Größe und Zeit einer Datei. */
export interface Dateistand {
  bytes: number
  ms: number
}

/** @throws wenn es die Datei nicht gibt */
export const standOf = (datei: string): Dateistand => {
  const { size, mtimeMs } = statSync(datei)
  return { bytes: size, ms: mtimeMs }
}

/** Ob eine Datei noch Größe und Zeit von damals hat. Was von Hand geändert oder nach einem Stromausfall halb da ist, hat es nicht. */
export const isUnberuehrt = (datei: string, { bytes, ms }: Dateistand): boolean => {
  const stand = statSync(datei, { throwIfNoEntry: false })
  return stand?.isFile() === true && stand.size === bytes && stand.mtimeMs === ms
}
