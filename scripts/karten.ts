import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hub } from '../hub.config.ts'
import type { Katalog } from '../src/catalogue/katalog.ts'
import { readPakete } from '../src/checks/pakete.ts'
import { type Karte, toKarten } from '../src/karten/karten.ts'
import { qrSvg } from '../src/karten/qr.ts'
import { kurzadresse } from '../src/model/adressbuch.ts'
import { qradresse } from '../src/model/weitergabe.ts'
import type { Lege } from './ablage.ts'
import { drawKarte, drawQr, FARBEN } from './kartenzeichner.ts'
import { cacheDir, contentDir } from './ordner.ts'
import { openZwischenspeicher, type Zwischenspeicher } from './zwischenspeicher.ts'

/** Wer eine dieser Dateien ändert, bekommt mit dem nächsten Bau neue Bilder; die Fassungen der Pakete stehen in `package.json`. */
const QUELLEN = [
  FARBEN,
  ...[
    '../package.json',
    './kartenzeichner.ts',
    '../src/karten/kartenbild.ts',
    '../src/karten/qr.ts',
    '../src/karten/satz.ts',
    '../src/bilder/formen.ts',
    '../src/bilder/laenderumrisse.ts',
    '../src/bilder/zeichnungen.ts',
    '../src/lesetext/schuetzen.ts',
    '../src/lesetext/trennen.ts',
  ].map((datei) => fileURLToPath(new URL(datei, import.meta.url))),
]

const hashOf = (...teile: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const teil of teile) hash.update(teil).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** Alle Karten eines Katalogs; die Themenpakete liegen neben seinen Beispielen. */
export const listKarten = async (katalog: Katalog): Promise<Karte[]> => toKarten(katalog, await readPakete(contentDir), hub.name)

/** Ein Bild, das zu schreiben ist; `schluessel` nennt alles, was darauf zu sehen ist. */
interface Auftrag {
  adresse: string
  schluessel: string
  entstehe: () => Promise<Uint8Array | string>
}

/**
 * Legt alle Karten und die QR-Codes der kurzen Links ab; das geht, während Astro baut. Unverändertes kommt aus dem Zwischenspeicher.
 * @throws mit einem Satz, wenn sich ein Bild nicht zeichnen lässt
 */
export const writeKarten = async (katalog: Katalog, lege: Lege): Promise<void> => {
  const karten = await listKarten(katalog)
  const fassung = hashOf(...(await Promise.all(QUELLEN.map((datei) => readFile(datei)))))
  const speicher = await openZwischenspeicher(join(cacheDir, 'karten'))
  const auftraege: Auftrag[] = [
    ...karten.map((karte) => ({ adresse: karte.adresse, schluessel: JSON.stringify(karte.inhalt), entstehe: () => drawKarte(karte) })),
    ...[...katalog.byKennung.keys()].flatMap((kennung) => {
      const ziel = `${hub.adresse}${kurzadresse(kennung)}`
      return [
        { adresse: qradresse(kennung, 'svg'), schluessel: ziel, entstehe: async () => qrSvg(ziel) },
        { adresse: qradresse(kennung, 'png'), schluessel: ziel, entstehe: () => drawQr(ziel) },
      ]
    }),
  ]
  // So viele Bilder zugleich, wie die Maschine Kerne hat: Gezeichnet wird neben dem Programm, und im Speicher liegen nur diese.
  const rest = auftraege.values()
  let gescheitert: Error | undefined
  const arbeite = async (): Promise<void> => {
    for (const auftrag of rest) {
      if (gescheitert) return
      await write(auftrag, fassung, speicher, lege).catch((error: Error) => {
        gescheitert = error
      })
    }
  }
  // Erst wenn niemand mehr schreibt, darf der Bau seinen Ordner wegräumen.
  await Promise.all(Array.from({ length: availableParallelism() }, arbeite))
  if (gescheitert) throw gescheitert
  await speicher.raeumeAuf()
}

const write = async (
  { adresse, schluessel, entstehe }: Auftrag,
  fassung: string,
  speicher: Zwischenspeicher,
  lege: Lege,
): Promise<void> => {
  const endung = adresse.slice(adresse.lastIndexOf('.'))
  lege(adresse, await speicher.hole(`${hashOf(fassung, schluessel)}${endung}`, entstehe))
}
