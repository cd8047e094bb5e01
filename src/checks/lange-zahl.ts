import type { Lesart } from './lesarten.ts'

/** Was Menschen zwischen die Ziffern einer Nummer setzen: Trennzeichen, Klammern, „BG“, ein Ländercode. */
const DAZWISCHEN = String.raw`[\p{L} ./()|:-]{0,4}`

/**
 * Angaben mit vielen Ziffern, die häufig sind und niemandem gehören: Tage nach ISO 8601, Träger-Nummern für sich in einer Zeile, Kostenbänder,
 * Zahlen mit einem Tausenderpunkt. Stehen weitere Ziffern daneben, könnte es doch eine Nummer sein.
 */
const HARMLOS = new RegExp(
  [
    String.raw`(?<!\d${DAZWISCHEN})(?:(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?|[1-9]\d{0,2}\.\d{3})(?!${DAZWISCHEN}\d)`,
    String.raw`^ *- ["']?\d{5}["']?$`,
    String.raw`(?:bis|ueber)-\d{4,6}$`,
  ].join('|'),
  'gmu',
)
const LANGE_ZAHL = new RegExp(String.raw`\d(?:${DAZWISCHEN}\d){4}`, 'u')

const bekannt = new WeakMap<Lesart, boolean>()

/** Ob ein Text eine Zahl enthält, die Telefon-, Konto- oder Kundennummer sein könnte; nach ihr fragen viele Regeln. */
export const hatLangeZahl = (lesart: Lesart): boolean => {
  const fertig = bekannt.get(lesart)
  if (fertig !== undefined) return fertig
  const hat = LANGE_ZAHL.test(lesart.text.replace(HARMLOS, '\n'))
  bekannt.set(lesart, hat)
  return hat
}
