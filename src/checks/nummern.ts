import { ziffernIn } from './fundstellen.ts'

/** Eine Nummer, die zu einem Menschen führt: Schreibweise und, wo es sie gibt, die Prüfziffer. */
export interface Nummer {
  muster: RegExp
  gilt: (wert: string) => boolean
}

/** Prüfung nach ISO 13616: die ersten vier Zeichen nach hinten, Buchstaben als Zahlen, Rest bei Teilung durch 97 ist 1. */
const isIban = (wert: string): boolean => {
  const iban = wert.replace(/\s/g, '').toUpperCase()
  if (iban.length < 15 || iban.length > 34 || (iban.startsWith('DE') && iban.length !== 22)) return false
  const zahl = [...iban.slice(4), ...iban.slice(0, 4)].map((zeichen) => Number.parseInt(zeichen, 36)).join('')
  return [...zahl].reduce((rest, ziffer) => (rest * 10 + Number(ziffer)) % 97, 0) === 1
}

/** Aufbau nach § 139b AO: in den ersten zehn Ziffern kommt genau eine zwei- oder dreimal vor, die elfte prüft (ISO 7064, Mod 11,10). */
const isSteuerId = (wert: string): boolean => {
  const ziffern = ziffernIn(wert)
  const counts = Object.values(Object.groupBy(ziffern.slice(0, 10), String)).map((gleiche) => gleiche?.length ?? 0)
  if (ziffern.length !== 11 || counts.filter((count) => count > 1).length !== 1 || Math.max(...counts) > 3) return false
  const produkt = ziffern.slice(0, 10).reduce((bisher, ziffer) => (((ziffer + bisher) % 10 || 10) * 2) % 11, 10)
  return (11 - produkt) % 10 === ziffern[10]
}

const GEWICHTE = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/** Prüfziffer nach der Anlage zu § 1 VKVV: Buchstabe als zwei Ziffern, Gewichte, Quersummen, Rest bei Teilung durch 10. */
const isVersicherungsnummer = (wert: string): boolean => {
  const nummer = wert.replace(/\s/g, '').toUpperCase()
  const buchstabe = String(nummer.charCodeAt(8) - 64).padStart(2, '0')
  const ziffern = [...`${nummer.slice(0, 8)}${buchstabe}${nummer.slice(9, 11)}`].map(Number)
  const summe = ziffern.reduce((sum, ziffer, index) => {
    const produkt = ziffer * (GEWICHTE[index] ?? 0)
    return sum + Math.floor(produkt / 10) + (produkt % 10)
  }, 0)
  return summe % 10 === Number(nummer[11])
}

const immer = (): boolean => true

/** Nummern mit fester Gestalt. Die Regel für Telefonnummern lässt ihre Ziffern in Ruhe. */
export const nummern = {
  iban: { muster: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ \t]?[A-Z0-9]{4}){2,7}(?:[ \t]?[A-Z0-9]{1,3})?(?![A-Z0-9])/giu, gilt: isIban },
  steuerId: { muster: /(?<![\d.,/-])[1-9]\d(?:[ ]?\d{3}){3}(?![\d,/-])/gu, gilt: isSteuerId },
  versicherungsnummer: { muster: /(?<![\p{L}\d])\d{2}[ ]?\d{6}[ ]?[A-Z][ ]?\d{3}(?![\p{L}\d])/giu, gilt: isVersicherungsnummer },
  /** Träger-Nummer, `BG` oder `//`, laufende Nummer. */
  bedarfsgemeinschaft: { muster: /(?<!\d)\d{5}(?:[ ]?BG[ ]?|\/\/)\d{7}(?!\d)/giu, gilt: immer },
  /** Kundennummer der Bundesagentur: drei Ziffern, ein Buchstabe, sechs Ziffern. */
  kunde: { muster: /(?<![\p{L}\d])\d{3}[A-Z]\d{6}(?![\p{L}\d])/gu, gilt: immer },
} satisfies Record<string, Nummer>

/** Ersetzt alle gültigen Nummern durch gleich viele Leerzeichen, damit ihre Teile nicht als etwas anderes gelten. */
export const ohneNummern = (text: string): string =>
  Object.values<Nummer>(nummern).reduce(
    (rest, { muster, gilt }) => rest.replace(muster, (wert) => (gilt(wert) ? ' '.repeat(wert.length) : wert)),
    text,
  )
