import { toSlug } from '../../model/slug.ts'

/** Der heutige Tag am Ort des Menschen, nach ISO 8601. */
export const heute = (): string => {
  const jetzt = new Date()
  return [jetzt.getFullYear(), jetzt.getMonth() + 1, jetzt.getDate()].map((teil) => String(teil).padStart(2, '0')).join('-')
}

const ZEICHEN = 'abcdefghjkmnpqrstuvwxyz23456789'
const BUCHSTABEN = 23

/** Eine neue Kennung, die es nach aller Wahrscheinlichkeit noch nicht gibt; ohne Zeichen, die man verwechselt. */
const newKennung = (): string =>
  [...crypto.getRandomValues(new Uint32Array(6))]
    .map((zahl, stelle) => ZEICHEN[zahl % (stelle === 0 ? BUCHSTABEN : ZEICHEN.length)])
    .join('')

/** Längere Namen werden am letzten Bindestrich davor gekürzt. */
const MAX_ORDNER = 60

/** Der vorgeschlagene kurze Name: Jobcenter und Titel als Adresse. */
export const suggestOrdner = (jobcenter: string | undefined, titel: string): string => {
  const ganz = [jobcenter ?? '', toSlug(titel)].filter(Boolean).join('-')
  return ganz.length <= MAX_ORDNER ? ganz : ganz.slice(0, ganz.lastIndexOf('-', MAX_ORDNER)).slice(0, MAX_ORDNER)
}

/** Heißt ein Beispiel noch nicht, heißt seine Datei so. */
export const OHNE_NAMEN = 'mein-beispiel'

/** Der Wert zu einer Vorgabe des Schemas (`vorgabe` in `beispiel.ts`). */
export const vorgabeOf = (vorgabe: string): string => (vorgabe === 'heute' ? heute() : vorgabe === 'kennung' ? newKennung() : vorgabe)
