import type { Lesart } from './lesarten.ts'

/**
 * Angaben mit vielen Ziffern, die häufig sind und niemandem gehören: Tage nach ISO 8601, Träger-Nummern für sich in einer Zeile, Kostenbänder,
 * Zahlen mit einem Tausenderpunkt.
 */
const HARMLOS = new RegExp(
  [
    String.raw`(?<![\d-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?(?![\d-]| \d)`,
    String.raw`^ *- ["']?\d{5}["']?$`,
    String.raw`(?:bis|ueber)-\d{4,6}$`,
    String.raw`(?<![\d./-]|\d )[1-9]\d{0,2}\.\d{3}(?![\d./-]| \d)`,
  ].join('|'),
  'gm',
)
/** Fünf Ziffern, zwischen denen höchstens stehen kann, was Menschen in Nummern einfügen: Trennzeichen, Klammern, „BG“, ein Ländercode. */
const LANGE_ZAHL = /\d(?:[\p{L} ./()|:-]{0,4}\d){4}/u

const bekannt = new WeakMap<Lesart, boolean>()

/** Ob ein Text eine Zahl enthält, die Telefon-, Konto- oder Kundennummer sein könnte; nach ihr fragen viele Regeln. */
export const hatLangeZahl = (lesart: Lesart): boolean => {
  const fertig = bekannt.get(lesart)
  if (fertig !== undefined) return fertig
  const hat = LANGE_ZAHL.test(lesart.text.replace(HARMLOS, '\n'))
  bekannt.set(lesart, hat)
  return hat
}
