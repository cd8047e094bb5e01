/** Größer ist keine Datei (Bytes): Die Seite zeigt höchstens 1.600 Pixel Breite, dafür reicht ein Zehntel. */
export const MAX_BILD_BYTES = 5_000_000
/**
 * Mehr Pixel werden nicht entpackt: Eine winzige Datei kann Milliarden behaupten. Handyfotos haben 12 bis 24,5 Millionen;
 * gemessen (sharp 0.35.5, zwei Kerne) braucht AVIF dafür 0,7 Sekunden, alles andere unter 0,2.
 */
export const MAX_PIXEL = 25_000_000
/** Längste Kante (Pixel): genug für Panoramen, zu wenig für Streifen, an denen sich die Umrechnung verhebt. */
export const MAX_KANTE = 12_000
/** Schmaler ist ein Bild in der Textspalte unscharf, Beschriftungen werden unlesbar (Pixel). Die Spalte ist etwa so breit. */
export const MIN_BREITE = 600
/** JPEG darf in Durchgängen kommen, üblich sind bis zu 10. Jeder weitere kostet so viel wie ein ganzes Bild. */
export const MAX_DURCHGAENGE = 20
/** So lange darf ein Bild zum Lesen brauchen (Millisekunden), ehe sein Prozess endet; gemessen sind es höchstens 800. */
export const MAX_BILD_MS = 5_000
