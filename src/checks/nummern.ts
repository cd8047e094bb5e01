import { type Suche, ziffernIn } from './fundstellen.ts'
import { IBAN_LAENGEN } from './listen/iban-laengen.ts'

/** Eine Nummer, die zu einem Menschen führt: Schreibweise und, wo es sie gibt, die Prüfziffer. */
export interface Nummer extends Suche {
  gilt: (wert: string) => boolean
}

const ohneTrenner = (wert: string): string => wert.replace(/[ ./-]/g, '').toUpperCase()

/** Zehn Ziffern müssen es mindestens sein: Sonst ergäbe einer von 97 gewöhnlichen Sätzen eine gültige Nummer. */
const MIN_ZIFFERN_IBAN = 10

/** Prüfung nach ISO 13616: die ersten vier Zeichen nach hinten, Buchstaben als Zahlen, Rest bei Teilung durch 97 ist 1. */
const isIban = (wert: string): boolean => {
  const iban = ohneTrenner(wert)
  if (ziffernIn(iban).length < MIN_ZIFFERN_IBAN) return false
  const zahl = [...iban.slice(4), ...iban.slice(0, 4)].map((zeichen) => Number.parseInt(zeichen, 36)).join('')
  return [...zahl].reduce((rest, ziffer) => (rest * 10 + Number(ziffer)) % 97, 0) === 1
}

/** Je Länge ein Zweig: So endet der Treffer dort, wo die Nummer des Landes endet, und nicht im nächsten Wort. */
const ibanMuster = (): RegExp => {
  const zweige = Object.entries(IBAN_LAENGEN).map(
    ([laenge, laender]) => String.raw`(?:${laender.replaceAll(' ', '|')})(?:[ ./-]{0,2}\d){2}(?:[ ./-]{0,2}[A-Z\d]){${Number(laenge) - 4}}`,
  )
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${zweige.join('|')})(?![\p{L}\d])`, 'giu')
}

/** Aufbau nach § 139b AO: in den ersten zehn Ziffern kommt genau eine zwei- oder dreimal vor, die elfte prüft (ISO 7064, Mod 11,10). */
const isSteuerId = (wert: string): boolean => {
  const ziffern = ziffernIn(wert)
  const counts = Object.values(Object.groupBy(ziffern.slice(0, 10), String)).map((gleiche) => gleiche?.length ?? 0)
  if (ziffern.length !== 11 || counts.filter((count) => count > 1).length !== 1 || Math.max(...counts) > 3) return false
  const produkt = ziffern.slice(0, 10).reduce((bisher, ziffer) => (((ziffer + bisher) % 10 || 10) * 2) % 11, 10)
  return (11 - produkt) % 10 === ziffern[10]
}

const quersumme = (zahl: number): number => Math.floor(zahl / 10) + (zahl % 10)

/** Buchstabe als zwei Ziffern, A = 01. */
const alsZiffern = (buchstabe: string): string => String(buchstabe.charCodeAt(0) - 64).padStart(2, '0')

const GEWICHTE_RENTE = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/** Prüfziffer nach der Anlage zu § 1 VKVV: Buchstabe als zwei Ziffern, Gewichte, Quersummen, Rest bei Teilung durch 10. */
const isVersicherungsnummer = (wert: string): boolean => {
  const nummer = ohneTrenner(wert)
  const ziffern = [...`${nummer.slice(0, 8)}${alsZiffern(nummer.charAt(8))}${nummer.slice(9, 11)}`].map(Number)
  const summe = ziffern.reduce((sum, ziffer, index) => sum + quersumme(ziffer * (GEWICHTE_RENTE[index] ?? 0)), 0)
  return summe % 10 === Number(nummer[11])
}

/** Prüfziffer nach § 290 SGB V (Richtlinie zur Krankenversichertennummer): Gewichte 1 und 2 im Wechsel, Quersummen, Rest bei Teilung durch 10. */
const isKrankenversichertennummer = (wert: string): boolean => {
  const nummer = ohneTrenner(wert)
  const ziffern = [...`${alsZiffern(nummer.charAt(0))}${nummer.slice(1, 9)}`].map(Number)
  const summe = ziffern.reduce((sum, ziffer, index) => sum + quersumme(ziffer * (index % 2 === 0 ? 1 : 2)), 0)
  return summe % 10 === Number(nummer[9])
}

/** Prüfziffer nach ICAO 9303: Gewichte 7, 3, 1, Buchstaben ab A = 10, Rest bei Teilung durch 10. */
const isAusweisnummer = (wert: string): boolean => {
  const nummer = ohneTrenner(wert)
  const summe = [...nummer.slice(0, 9)].reduce((sum, zeichen, index) => sum + Number.parseInt(zeichen, 36) * ([7, 3, 1][index % 3] ?? 1), 0)
  return ziffernIn(nummer.slice(0, 9)).length >= 3 && summe % 10 === Number(nummer[9])
}

const immer = (): boolean => true

/** Nummern mit fester Gestalt. Die Regel für Telefonnummern lässt ihre Ziffern in Ruhe. */
export const nummern = {
  iban: { muster: ibanMuster(), gilt: isIban, langeZahl: true },
  steuerId: {
    muster: /(?<![\p{L}\d.,/-]|\d )[1-9]\d(?:[ -]?\d{3}){3}(?![\p{L}\d/-]|,\d| ?(?:€|Euro))/gu,
    gilt: isSteuerId,
    langeZahl: true,
  },
  versicherungsnummer: {
    muster: /(?<![\p{L}\d])\d{2}(?:[ ./-]{0,3}\d{2}){3}[ ./-]{0,3}[A-Za-z][ ./-]{0,3}\d{2}[ ./-]?\d(?![\p{L}\d])/gu,
    gilt: isVersicherungsnummer,
    langeZahl: true,
  },
  /** Ein Buchstabe, acht Ziffern, eine Prüfziffer. */
  krankenversicherung: {
    muster: /(?<![\p{L}\d]|\d )[A-Za-z][ -]?\d{3}(?:[ -]?\d{3}){2}(?![\p{L}\d])/gu,
    gilt: isKrankenversichertennummer,
    langeZahl: true,
  },
  /** Seriennummer deutscher Pässe, Ausweise und Aufenthaltstitel mit Prüfziffer; Vokale und verwechselbare Buchstaben kommen nicht vor. */
  ausweis: {
    muster: /(?<![\p{L}\d])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{3}[ ]?[CFGHJKLMNPRTVWXYZ\d]{5}[ ]?\d(?![\p{L}\d])/gu,
    gilt: isAusweisnummer,
  },
  /** Träger-Nummer, `BG` oder `//`, laufende Nummer. */
  bedarfsgemeinschaft: {
    muster: /(?<![\p{L}\d])\d{5} ?(?:[/-]? ?[Bb][Gg] ?[/-]?|\/ ?\/) ?\d(?:[ ]?\d){6}(?!\d)/gu,
    gilt: immer,
    langeZahl: true,
  },
  /** Kundennummer der Bundesagentur: drei Ziffern, ein Buchstabe, sechs Ziffern. */
  kunde: { muster: /(?<![\p{L}\d]|\d[.,])\d{3}[ ./-]?[A-Za-z][ ./-]?\d{3}[ ./-]?\d{3}(?![\p{L}\d])/gu, gilt: immer, langeZahl: true },
  /** Aktenzeichen des Bundesamts für Migration und Flüchtlinge: sieben Ziffern, dann die dreistellige Kennziffer des Herkunftsstaats. */
  asylverfahren: { muster: /(?<![\p{L}\d/.-]|\d )[1-9]\d{6} ?- ?\d{3}(?![\p{L}\d-])/gu, gilt: immer, langeZahl: true },
} satisfies Record<string, Nummer>

/** Bücher, Zeitschriften und Artikel haben Nummern, die niemandem gehören. */
const WERKE = /(?<!\p{L})(?:ISBN|ISSN|EAN|GTIN|DOI)(?:-1[03])?[: ]{0,3}\d[\dX./ -]{6,30}/giu

/** Nummern, deren Name davorsteht: Für sie gibt es eigene Regeln, oder sie gehören niemandem. */
const BENANNT =
  /(?<!\p{L})(?:(?:Steuer|St\.?|Kunden|Konto|Kto\.?|BG|Bedarfsgemeinschafts|Versicherten|Kranken\p{L}{1,20}|Bestell|Artikel|Projekt|Förder|Rechnungs|Vorgangs|Drucksachen|Material|Inventar|AZR|Träger)[ -]?(?:nummer|Nummer|nr\.?|Nr\.?)|Kostenstelle|Haushaltsstelle|Haushaltstitel)[ :|]{1,4}[\d /.-]{5,24}/gu

let zuletzt = { text: '', rest: '' }

/**
 * Ersetzt alle gültigen Nummern durch gleich viele Leerzeichen, damit ihre Teile nicht als etwas anderes gelten.
 * Mehrere Suchen fragen hintereinander nach demselben Text; gerechnet wird einmal.
 */
export const ohneNummern = (text: string): string => {
  if (text !== zuletzt.text) zuletzt = { text, rest: verdecke(text) }
  return zuletzt.rest
}

const verdecke = (text: string): string =>
  Object.values<Nummer>(nummern).reduce(
    (rest, { muster, gilt }) => rest.replace(muster, (wert) => (gilt(wert) ? ' '.repeat(wert.length) : wert)),
    [WERKE, BENANNT].reduce((rest, muster) => rest.replace(muster, (wert) => ' '.repeat(wert.length)), text),
  )
