import type { Lesart } from './lesarten.ts'

/** Angaben mit vielen Ziffern, die in fast jedem Kopf stehen und niemandem gehören: Tage nach ISO 8601 und Träger-Nummern für sich in einer Zeile. */
const HARMLOS = /(?<![\d-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?(?![\d-]| \d)|^ *- ["']?\d{5}["']?$/gm
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
