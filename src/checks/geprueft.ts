import { readFile } from 'node:fs/promises'
import { deserialize } from 'node:v8'
import type { Aenderung } from '../catalogue/aenderungen.ts'
import type { Bericht } from '../model/bericht.ts'

/** Was `scripts/bau.ts` nach bestandener Prüfung schickt. */
export interface Bauauftrag {
  /** Datei mit dem geprüften Bestand (`Geprueft`). */
  geprueft: string
  /** Datei mit dem, was vom letzten Bau noch gilt (`Fertiges`, JSON). */
  fertig: string
  /** Hierher kommt zu jeder Seite, die es geben soll, eine Zeile: Fingerabdruck, Leerzeichen, Pfad. */
  seiten: string
}

/** Was vom letzten Bau noch gilt. */
export interface Fertiges {
  /** Namen der Programme und Gestaltungen, auf die die Seiten zeigen: Fehlt eines davon, gilt keine. */
  gebautes: readonly string[]
  /** Pfad der Seite → Fingerabdruck der Angaben, aus denen sie entstanden ist. */
  seiten: Readonly<Record<string, string>>
}

/** Der geprüfte Bestand und was Git über ihn weiß: Ordnername → Änderungen. */
export interface Geprueft {
  berichte: readonly Bericht[]
  geschichte: ReadonlyMap<string, readonly Aenderung[]>
}

let auftrag: Promise<Bauauftrag> | undefined
let geprueft: Promise<Geprueft> | undefined

/**
 * Wartet auf den Auftrag des Baus.
 * @throws wenn Astro nicht von `scripts/bau.ts` gestartet ist: Ungeprüft wird nichts gebaut
 */
export const waitForAuftrag = (): Promise<Bauauftrag> => {
  auftrag ??= receive()
  return auftrag
}

/** Was der Bau eben gelesen und geprüft hat, damit nichts zweimal gelesen wird. @throws wie `waitForAuftrag` */
export const waitForGeprueft = (): Promise<Geprueft> => {
  geprueft ??= waitForAuftrag().then(async (auftrag) => deserialize(await readFile(auftrag.geprueft)) as Geprueft)
  return geprueft
}

const receive = async (): Promise<Bauauftrag> => {
  if (!process.send) throw new Error('Gebaut wird mit „npm run build“: Dieser Befehl prüft die Beispiele zuerst.')
  // Reißt der Draht, ist der Bau abgebrochen, und niemand wartet mehr auf die Seiten.
  process.once('disconnect', () => process.exit(1))
  // Kommt die Nachricht früher, hebt Node sie auf, bis jemand zuhört.
  const nachricht = await new Promise<Bauauftrag>((resolve) => process.once('message', (inhalt) => resolve(inhalt as Bauauftrag)))
  // Der Draht bleibt, hält diesen Prozess aber nicht auf.
  process.channel?.unref()
  return nachricht
}
