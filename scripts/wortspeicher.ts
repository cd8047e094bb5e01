import { deserialize, serialize } from 'node:v8'
import type { Wortstand } from '../src/search/zaehlung.ts'
import { readGeprueft, writeGeprueft } from './zwischenspeicher.ts'

interface Ablage {
  fassung: string
  stand: Wortstand
}

/**
 * Liest, was die Suche beim letzten Bau gezählt hat.
 * @param fassung Fingerabdruck von Programm, Register und Einstellungen: Eine andere zählt anders
 * @returns leer, wenn die Datei fehlt, verdorben ist oder von einer anderen Fassung stammt
 */
export const readWortstand = async (datei: string, fassung: string): Promise<Wortstand | undefined> => {
  const inhalt = await readGeprueft(datei)
  if (!inhalt) return undefined
  const ablage = deserialize(inhalt) as Ablage
  return ablage.fassung === fassung ? ablage.stand : undefined
}

/** Hält fest, was die Suche gezählt hat. */
export const writeWortstand = (datei: string, fassung: string, stand: Wortstand): Promise<void> =>
  writeGeprueft(datei, serialize({ fassung, stand } satisfies Ablage))
