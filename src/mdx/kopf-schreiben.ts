import type { Kopfwert } from '../model/bauplan.ts'
import type { Kopf, Stelle } from './dokument.ts'
import { findKopfgrenze } from './kopfgrenzen.ts'
import { decodeText } from './zeichen.ts'

/** Längere Werte stehen gefaltet unter ihrem Feld: Dort braucht kein Zeichen eine Umschreibung. */
const ZEILE = 60
const BREITE = 100

/** Was YAML auch ohne Anführungszeichen als Text mit genau diesen Zeichen liest. */
const OHNE_ZEICHEN = /^[\p{L}\p{N}„‚»(§](?:(?!: | #|:$)[^"\\\p{C}])*$/u

/** Was andere Leser ohne Anführungszeichen für eine Zahl oder ein Ja und Nein hielten, etwa die Träger-Nummer `03002`. */
const KEIN_TEXT = /^(?:null|true|false|0o[0-7]+|0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$/i

/** Wo ein Wert steht und, wenn er zu einem Feld gehört, dessen Name. */
interface Ort {
  schluessel?: Stelle
  wert: Stelle
}

/**
 * Schreibt den Kopf: Listen und Felder eingerückt, Texte in einer Zeile oder gefaltet. Zeichencodes kommen nicht vor, denn der Leser
 * (`kopf.ts`) nimmt keine.
 * @param daten Texte darin sind einzeilig und ohne Leerraum am Rand
 * @returns die Zeilen zwischen den beiden `---`, und der Kopf, den der Leser daraus läse. Der fehlt, wo erst der Leser sagen kann, was
 * dasteht: bei einem leeren Kopf, bei unsichtbaren Zeichen und über den Grenzen.
 */
export const writeKopf = (daten: Readonly<Record<string, Kopfwert>>): { yaml: string; kopf: Kopf | undefined } => {
  const zeilen: string[] = []
  const orte = new Map<string, Ort>()
  writeFelder(daten, [], 0, zeilen, orte)
  const yaml = zeilen.map((zeile) => `${zeile}\n`).join('')
  const gewiss = yaml !== '' && decodeText(new TextEncoder().encode(yaml)).text === yaml && findKopfgrenze(yaml) === undefined
  return { yaml, kopf: gewiss ? { daten: toGelesenes(daten), stelleOf: (pfad, teil) => locate(orte, pfad, teil) } : undefined }
}

type Pfad = readonly PropertyKey[]

const writeFelder = (felder: Readonly<Record<string, Kopfwert>>, pfad: Pfad, einzug: number, zeilen: string[], orte: Map<string, Ort>) => {
  for (const [name, wert] of Object.entries(felder)) {
    const schluessel = stelleIn(zeilen, einzug)
    zeilen.push(`${' '.repeat(einzug)}${name}:`)
    orte.set(keyOf([...pfad, name]), { schluessel, wert: writeWert(wert, [...pfad, name], einzug + 2, zeilen, orte) })
  }
}

const writeEintraege = (liste: readonly Kopfwert[], pfad: Pfad, einzug: number, zeilen: string[], orte: Map<string, Ort>) => {
  for (const [nummer, wert] of liste.entries()) {
    const beginn = zeilen.length
    if (typeof wert !== 'object') zeilen.push(`${' '.repeat(einzug)}-`)
    const ort = { wert: writeWert(wert, [...pfad, nummer], einzug + 2, zeilen, orte) }
    orte.set(keyOf([...pfad, nummer]), ort)
    // Der erste Name eines Eintrags steht hinter dem Strich, auf derselben Spalte wie die anderen.
    if (typeof wert === 'object') zeilen[beginn] = `${' '.repeat(einzug)}- ${zeilen[beginn]?.slice(einzug + 2)}`
  }
}

/** Schreibt einen Wert hinter das, was in der letzten Zeile schon steht, oder darunter. @returns wo er beginnt */
const writeWert = (wert: Kopfwert, pfad: Pfad, einzug: number, zeilen: string[], orte: Map<string, Ort>): Stelle => {
  if (typeof wert === 'object') {
    const stelle = stelleIn(zeilen, einzug)
    if (isListe(wert)) writeEintraege(wert, pfad, einzug, zeilen, orte)
    else writeFelder(wert, pfad, einzug, zeilen, orte)
    return stelle
  }
  const davor = zeilen.pop() ?? ''
  const stelle = stelleIn(zeilen, davor.length + 1)
  const text = String(wert)
  if (text.length > ZEILE) zeilen.push(`${davor} >-`, ...falte(text, BREITE - einzug).map((zeile) => ' '.repeat(einzug) + zeile))
  else zeilen.push(`${davor} ${typeof wert === 'number' ? text : quote(text)}`)
  return stelle
}

const isListe = (wert: object): wert is readonly Kopfwert[] => Array.isArray(wert)

const quote = (text: string): string => {
  if (OHNE_ZEICHEN.test(text) && !KEIN_TEXT.test(text)) return text
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/** Bricht zwischen Wörtern um. */
const falte = (text: string, breite: number): string[] => {
  const zeilen: string[] = []
  for (const wort of text.split(' ')) {
    const letzte = zeilen.at(-1)
    if (letzte === undefined || letzte.length + wort.length >= breite) zeilen.push(wort)
    else zeilen[zeilen.length - 1] = `${letzte} ${wort}`
  }
  return zeilen
}

/** Wie der Leser die Daten sieht: Jeder Wert ist Text. */
const toGelesenes = (wert: Kopfwert): unknown => {
  if (typeof wert !== 'object') return String(wert)
  if (isListe(wert)) return wert.map(toGelesenes)
  return Object.fromEntries(Object.entries(wert).map(([name, teil]) => [name, toGelesenes(teil)]))
}

/** Die erste Zeile des Kopfes ist die zweite der Datei. */
const stelleIn = (zeilen: readonly string[], davor: number): Stelle => ({ line: zeilen.length + 2, column: davor + 1 })

const keyOf = (pfad: Pfad): string => pfad.map(String).join('.')

const locate = (orte: ReadonlyMap<string, Ort>, pfad: Pfad, teil: 'schluessel' | 'wert' = 'wert'): Stelle => {
  if (pfad.length === 0) return { line: 2, column: 1 }
  const ort = orte.get(keyOf(pfad))
  if (!ort) return locate(orte, pfad.slice(0, -1), 'schluessel')
  return (teil === 'schluessel' && ort.schluessel) || ort.wert
}
