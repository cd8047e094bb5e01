/**
 * Länger darf kein Abschnitt auf dem gedruckten Blatt eines Beispiels sein (Zeichen). In eine Spalte von 87 mm × 200 mm passen bei 8 Punkt etwa
 * 50 Zeilen zu 60 Zeichen; ein Drittel bleibt für Überschriften, kurze Zeilen und die Abschnitte daneben. Gezählt wird die Niederschrift samt
 * Auszeichnung: Das ist mehr, als zu lesen ist, nie weniger.
 */
const MAX_ZEICHEN = 2_000

/** Ob ein Abschnitt auf dem Blatt fehlen muss, weil er sonst abgeschnitten wäre oder die übrigen Fakten verdrängte; im ganzen Bericht steht er. */
export const isZuLangFuersBlatt = (inhalt: unknown): boolean => (JSON.stringify(inhalt)?.length ?? 0) > MAX_ZEICHEN
