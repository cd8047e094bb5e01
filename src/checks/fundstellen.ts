import type { Stelle } from '../mdx/dokument.ts'
import { stelleAt } from '../mdx/dokument.ts'

/** Eine Stelle im Text der Datei, an der etwas Schützenswertes steht. */
export interface Fundstelle {
  stelle: Stelle
  /** Der Wert, nur für `Meldung.wert`: Er steht nie in einem Satz. */
  wert: string
  /** Was in der Meldung steht. */
  maskiert: string
}

/** Internetadressen enthalten lange Ziffernfolgen, die keine Nummern von Menschen sind. */
const ADRESSEN = /https?:\/\/\S+/gu

/**
 * Alle Treffer eines Musters in der ganzen Datei, Kopf und Text; Internetadressen bleiben außen vor.
 * `gilt` prüft einen Treffer genauer, etwa mit seiner Prüfziffer.
 */
export const findFundstellen = (
  text: string,
  { muster, gilt = () => true }: { muster: RegExp; gilt?: (wert: string) => boolean },
): Fundstelle[] => {
  const ohneAdressen = text.replace(ADRESSEN, (adresse) => ' '.repeat(adresse.length))
  return [...ohneAdressen.matchAll(muster)]
    .filter(([wert]) => gilt(wert))
    .map((match) => ({ stelle: stelleAt(text, match.index), wert: match[0], maskiert: maskiere(match[0]) }))
}

/** Lässt höchstens zwei Zeichen stehen, das erste und das letzte; auch die Länge verrät nichts. */
export const maskiere = (wert: string): string => {
  const zeichen = [...wert.trim()]
  return zeichen.length < 5 ? '…' : `${zeichen[0]}…${zeichen.at(-1)}`
}

/** Nur die Ziffern eines Werts. */
export const ziffernIn = (wert: string): number[] => [...wert].filter((zeichen) => /\d/.test(zeichen)).map(Number)
