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
  // Reißt der Draht, ist der Bau abgebrochen, und niemand wartet mehr auf die Seiten.
  process.once('disconnect', () => process.exit(1))
  // Kommt die Nachricht früher, hebt Node sie auf, bis jemand zuhört.
  const { geprueft } = await new Promise<GeprueftNachricht>((resolve) =>
    process.once('message', (nachricht) => resolve(nachricht as GeprueftNachricht)),
  )
  // Der Draht bleibt, hält diesen Prozess aber nicht auf.
  process.channel?.unref()
  return deserialize(await readFile(geprueft)) as Bericht[]
}
