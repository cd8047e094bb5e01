const FARBE = /^#[0-9a-f]{6}$/i

/** Ob eine Farbe so geschrieben ist, dass jedes Mailprogramm sie liest. */
export const hasFarbe = (farbe: string): boolean => FARBE.test(farbe)

/** Kontrast zweier Farben `#rrggbb` nach WCAG 2.2, von 1 bis 21. */
export const kontrastOf = (a: string, b: string): number => {
  const [hell = 1, dunkel = 0] = [helligkeitOf(a), helligkeitOf(b)].sort((x, y) => y - x)
  return (hell + 0.05) / (dunkel + 0.05)
}

const helligkeitOf = (farbe: string): number => {
  const [rot = 0, gruen = 0, blau = 0] = [1, 3, 5].map((stelle) => {
    const anteil = Number.parseInt(farbe.slice(stelle, stelle + 2), 16) / 255
    return anteil <= 0.04045 ? anteil / 12.92 : ((anteil + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * rot + 0.7152 * gruen + 0.0722 * blau
}
