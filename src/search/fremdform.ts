import * as z from 'zod/mini'
import { MAX_GEWICHT } from './ablageform.ts'

/**
 * Was ein anderes Portal schicken darf. Nichts davon gilt, ehe es diese Form hat: Mengen sind begrenzt, Pfade und Kennungen bestehen aus
 * harmlosen Zeichen, alles andere ist Text. Unbekannte Felder fallen weg.
 */

/** Mehr Beispiele hat kein Portal; größere Zahlen wären ein Angriff auf den Speicher. */
const MAX_ANZAHL = 100_000

const text = (laenge: number) => z.string().check(z.maxLength(laenge))
const wort = text(100)
const liste = <T extends z.ZodMiniType>(teil: T, laenge: number) => z.array(teil).check(z.maxLength(laenge))
const nummer = z.int().check(z.nonnegative(), z.lt(MAX_ANZAHL))
const nummern = liste(nummer, MAX_ANZAHL)

const Stand = z.object({
  ordner: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  anzahl: nummer,
  anfaenge: liste(wort, 10_000),
  wortlisten: liste(z.string().check(z.regex(/^[a-z]$/)), 26),
})

const Bogen = liste(
  z.tuple([
    wort,
    liste(z.int().check(z.nonnegative(), z.lt(MAX_ANZAHL * (MAX_GEWICHT + 1))), MAX_ANZAHL),
    liste(wort, 20),
    liste(wort, 500),
    liste(z.tuple([wort, nummern]), 10_000),
  ]),
  10_000,
)

const Wortliste = liste(z.tuple([wort], wort), 100_000)

const Karte = z.object({
  slug: z.string().check(z.regex(/^[a-z0-9-]{1,120}$/)),
  titel: text(300),
  kurzfassung: text(1_000),
  jobcenter: text(300),
  land: text(300),
  region: text(300),
  zeitraum: text(200),
  feld: text(200),
  farbe: z.string().check(z.regex(/^[a-z0-9-]{0,60}$/)),
  ressourcen: text(500),
  beleg: text(200),
  reichweite: text(500),
})

const Suchkarte = z.object({ karte: Karte, text: text(300_000) })

const Spalte = z.object({ werte: liste(text(200), 5_000), je: liste(liste(nummer, 200), MAX_ANZAHL) })
const zahlen = liste(z.number(), MAX_ANZAHL)
const Merkmale = z.object({
  anzahl: nummer,
  facetten: z.record(text(60), Spalte),
  masse: z.record(
    text(60),
    z.object({ stufen: liste(wort, 50), grenzen: zahlen, mindestens: zahlen, offen: liste(z.literal([0, 1]), MAX_ANZAHL) }),
  ),
  jobcenter: Spalte,
})

/** Zu jeder Art von Datei ihre Form; die Art steht vor dem ersten Schrägstrich oder Punkt. */
const FORMEN: Readonly<Record<string, z.ZodMiniType>> = {
  stand: Stand,
  merkmale: Merkmale,
  w: Bogen,
  f: Wortliste,
  b: Suchkarte,
  k: liste(Karte, 8),
}

/** Prüft, was unter diesem Namen kam. @throws wenn es nicht die Form hat, die der Name verspricht */
export const parseFremdes = (datei: string, inhalt: unknown): unknown => {
  const form = FORMEN[datei.split(/[/.]/)[0] ?? '']
  if (!form) throw new Error(`Unbekannte Art: ${datei}`)
  return form.parse(inhalt)
}
