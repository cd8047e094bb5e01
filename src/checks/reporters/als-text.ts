/** Wortverbinder: unsichtbar und ohne Breite. Hinter `@` oder `#` nimmt er der Zeichenfolge ihre Bedeutung. */
const WORTVERBINDER = '\u2060'

/**
 * Zeichenfolgen, aus denen GitHub und GitLab Anreden, Verweise oder Links machen. Ein Schrägstrich davor und ein Zeichenverweis (`&#64;`)
 * helfen dagegen nicht: Beide Plattformen suchen erst in der fertigen Seite.
 */
const VERWEIS = /(?:[@#!~%$&^](?=[\p{L}\p{N}_"])|:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d))/giu

/** Zeichen, die die Leserichtung umkehren: Mit ihnen sähe ein Satz anders aus, als er ist. */
const RICHTUNG = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * Fremder Text als Markdown: Es bleibt Text, auch wenn es aussieht wie Markdown, HTML, eine Anrede oder ein Link.
 * Zeilenumbrüche werden zu Leerzeichen, damit niemand eine eigene Zeile beginnt.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(RICHTUNG, '')
    .replace(VERWEIS, (stelle) => stelle + WORTVERBINDER)
    .replace(/[\\`*_{}[\]()#+!|~<>&$^]/g, (zeichen) => `\\${zeichen}`)
