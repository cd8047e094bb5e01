import { inProzessen } from '../prozesse.ts'
import type { Bildbefund } from './befund.ts'
import { MAX_BILD_MS } from './grenzen.ts'

/** Ab so vielen Bildern lohnt ein weiterer Prozess: Ein Start kostet etwa so viel wie drei Handyfotos. */
const BILDER_PRO_PROZESS = 8

/**
 * Liest Bilder in eigenen Prozessen. Hierher kommen nur die Befunde; Bytes hält jeder Prozess nur von einem Bild zugleich.
 * @param pfade Pfade der Dateien
 * @returns die Befunde in derselben Reihenfolge
 * @throws wenn sich kein Prozess starten lässt
 */
export const leseBilder = async (pfade: readonly string[]): Promise<Bildbefund[][]> =>
  pfade.length === 0
    ? []
    : inProzessen<string, Bildbefund[], null>({
        skript: new URL('./prozess.ts', import.meta.url),
        umfeld: null,
        auftraege: pfade,
        stapel: 1,
        jeProzess: BILDER_PRO_PROZESS,
        maxMs: MAX_BILD_MS,
        gescheitert: () => [{ art: 'zu-aufwendig' }],
      })
