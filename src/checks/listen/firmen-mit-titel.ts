/**
 * Bekannte Firmen und Marken, die nach jemandem mit Titel heißen. Nur Namen, die als Nachname selten sind: „Dr. Klein“ ist auch eine Firma,
 * aber viel öfter ein Mensch. Solche erkennt nur, wer davor „Firma“ oder dahinter eine Rechtsform liest.
 */
export const firmenMitTitel: ReadonlySet<string> = new Set(['oetker', 'hauschka', 'schär', 'pepper'])
