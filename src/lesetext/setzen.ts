import { schuetzen } from './schuetzen.ts'
import { mapText } from './text-in-html.ts'
import { trennen } from './trennen.ts'

/** Überschriften, in denen lange Wörter sich teilen dürfen; wörtlicher Text nie. */
const TITEL = /<h([1-3])\b[\s\S]*?<\/h\1>/g
const WOERTLICH = /(<(?:pre|code|kbd|samp)\b[\s\S]*?<\/(?:pre|code|kbd|samp)>)/

/**
 * Setzt ein Stück fertiges HTML: geschützte Leerzeichen überall außer in wörtlichem Text, auf deutschen Seiten weiche Trennstellen in Titeln.
 * Ein geschütztes Leerzeichen schadet in keinem Attribut; deshalb darf die schnelle Suche über Tags hinweggehen.
 */
export const setzeHtml = (html: string, deutsch = true): string => {
  const geschuetzt = html
    .split(WOERTLICH)
    .map((stueck, index) => (index % 2 === 0 ? schuetzen(stueck) : stueck))
    .join('')
  return deutsch
    ? geschuetzt.replace(TITEL, (titel) => mapText(titel, (text, offen) => (offen.includes('code') ? text : trennen(text))))
    : geschuetzt
}

/** Setzt alle Texte eines deutschen Werts, wie tief sie auch liegen, fertiges HTML eingeschlossen; Kennungen und Adressen haben nichts, was sich ändern könnte. */
export const setzeTexte = <T>(wert: T): T => {
  if (typeof wert === 'string') return setzeHtml(wert) as T
  if (Array.isArray(wert)) return wert.map(setzeTexte) as T
  if (typeof wert === 'object' && wert !== null)
    return Object.fromEntries(Object.entries(wert).map(([name, inhalt]) => [name, setzeTexte(inhalt)])) as T
  return wert
}
