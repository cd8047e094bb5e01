/**
 * Die Formen, aus denen alle Zeichnungen bestehen: Scheiben, Kästen, Flächen, Linien, Menschen, Häuser, Sprechblasen.
 * Jede Funktion liefert ein Stück SVG; Maße zählen in Einheiten der Zeichenfläche (160 × 100).
 */

/** Die Farben einer Zeichnung; welche es wirklich sind, bestimmt die Farbfamilie der Seite (`farben.css`). */
export type Farbe = 'kraft' | 'mitte' | 'tief' | 'gegen' | 'papier' | 'grund'

const fill = (farbe: Farbe): string => `fill="var(--bild-${farbe})"`

/** Eine Scheibe um den Mittelpunkt `x`, `y`. */
export const scheibe = (x: number, y: number, radius: number, farbe: Farbe): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" ${fill(farbe)}/>`

/** Ein Kasten mit der linken oberen Ecke `x`, `y`. */
export const kasten = (x: number, y: number, breite: number, hoehe: number, farbe: Farbe, rundung = 2): string =>
  `<rect x="${x}" y="${y}" width="${breite}" height="${hoehe}" rx="${rundung}" ${fill(farbe)}/>`

/** Eine Fläche mit dem Umriss `d` (SVG-Pfad). */
export const flaeche = (d: string, farbe: Farbe): string => `<path d="${d}" ${fill(farbe)}/>`

/** Eine Linie entlang `d` (SVG-Pfad); mit `strich` gestrichelt. */
export const linie = (d: string, farbe: Farbe, staerke = 3, strich = ''): string =>
  `<path d="${d}" fill="none" stroke="var(--bild-${farbe})" stroke-width="${staerke}" stroke-linecap="round" stroke-linejoin="round"${strich && ` stroke-dasharray="${strich}"`}/>`

/** Ein Mensch: Kopf und Schultern, `x` ist die Mitte, `y` der Boden. */
export const mensch = (x: number, y: number, hoehe: number, farbe: Farbe, kopf: Farbe = farbe): string => {
  const breite = hoehe * 0.62
  const schulter = hoehe * 0.56
  return (
    scheibe(x, runde(y - hoehe * 0.78), runde(hoehe * 0.2), kopf) +
    flaeche(
      `M${runde(x - breite / 2)} ${y}v${runde(-schulter + breite / 2)}a${runde(breite / 2)} ${runde(breite / 2)} 0 0 1 ${runde(breite)} 0V${y}z`,
      farbe,
    )
  )
}

/** Ein Haus mit Satteldach; `x`, `y` ist die linke untere Ecke. */
export const haus = (x: number, y: number, breite: number, hoehe: number, wand: Farbe, dach: Farbe): string =>
  kasten(x, y - hoehe, breite, hoehe, wand, 0) +
  flaeche(`M${x - 4} ${y - hoehe}h${breite + 8}l${-breite / 2 - 4} ${runde(-breite * 0.42)}z`, dach)

/** Eine Sprechblase; die Spitze zeigt nach unten links oder rechts. */
export const blase = (x: number, y: number, breite: number, hoehe: number, farbe: Farbe, spitze: 'links' | 'rechts' = 'links'): string => {
  const ort = spitze === 'links' ? x + 12 : x + breite - 22
  return kasten(x, y, breite, hoehe, farbe, 8) + flaeche(`M${ort} ${y + hoehe - 1}h10l${spitze === 'links' ? -10 : 0} 10z`, farbe)
}

/** Der Boden, auf dem alles steht. */
export const boden = (y: number, farbe: Farbe = 'mitte'): string => flaeche(`M0 ${y}Q40 ${y - 7} 80 ${y}T160 ${y - 2}V100H0z`, farbe)

const runde = (zahl: number): number => Math.round(zahl * 10) / 10
