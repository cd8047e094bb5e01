import { readFile } from 'node:fs/promises'
import { deserialize } from 'node:v8'
import type { Bericht } from '../model/bericht.ts'
import type { Bestand } from './bestand.ts'

/** Was `scripts/bau.ts` nach bestandener Prüfung schickt: wo der geprüfte Bestand liegt. */
export interface GeprueftNachricht {
  geprueft: string
}

/**
 * Wartet auf den Bestand, den der Bau eben geprüft hat, damit nichts zweimal gelesen wird.
 * @returns `undefined`, wenn Astro nicht von `scripts/bau.ts` gestartet ist
 */
export const waitForGeprueft = async (): Promise<Bestand | undefined> => {
  if (!process.env['AUF_PRUEFUNG_WARTEN'] || !process.send) return undefined
  const { geprueft } = await new Promise<GeprueftNachricht>((resolve) =>
    process.once('message', (nachricht) => resolve(nachricht as GeprueftNachricht)),
  )
  process.disconnect?.()
  const berichte = deserialize(await readFile(geprueft)) as Bericht[]
  return { findings: [], berichte, dateien: berichte.map(({ slug }) => slug) }
}
