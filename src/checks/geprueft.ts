import { readFile } from 'node:fs/promises'
import { deserialize } from 'node:v8'
import type { Bericht } from '../model/bericht.ts'

/** Was `scripts/bau.ts` nach bestandener Prüfung schickt: wo der geprüfte Bestand liegt. */
export interface GeprueftNachricht {
  geprueft: string
}

/**
 * Wartet auf die Beispiele, die der Bau eben geprüft hat, damit nichts zweimal gelesen wird.
 * @throws wenn Astro nicht von `scripts/bau.ts` gestartet ist: Ungeprüft wird nichts gebaut
 */
export const waitForGeprueft = async (): Promise<Bericht[]> => {
  if (!process.send) throw new Error('Gebaut wird mit „npm run build“: Dieser Befehl prüft die Beispiele zuerst.')
  // Kommt die Nachricht früher, hebt Node sie auf, bis jemand zuhört.
  const { geprueft } = await new Promise<GeprueftNachricht>((resolve) =>
    process.once('message', (nachricht) => resolve(nachricht as GeprueftNachricht)),
  )
  process.disconnect?.()
  return deserialize(await readFile(geprueft)) as Bericht[]
}
