/** Ein Satz und wo er im Text beginnt, gezählt in UTF-16-Einheiten ab 0. */
export interface Satzstueck {
  text: string
  start: number
}

/** Satzzeichen, danach höchstens schließende Zeichen, danach Leerraum. Der Blick zurück hält den Ausdruck bei langen Punktreihen linear. */
const ENDE = /(?<![.!?…])[.!?…]+[“”"’»«)\]]*\s+/gu

/** Nach diesen Kürzeln geht der Satz weiter, auch wenn ein Hauptwort folgt; einzelne Buchstaben („z. B.“) gehören ohnehin dazu. */
const KUERZEL: ReadonlySet<string> = new Set(
  'abs art bspw bzgl bzw ca dr etc evtl exkl fr gem ggf hr inkl lit max min mind mio mrd nr prof rd sog st std str tel vgl zzgl'.split(' '),
)
/** Vor einer Ordnungszahl steht ein Begleiter oder eine Präposition: „im 3. Quartal“. Dahinter auch ein Monat: „5. Mai“. */
const VOR_ORDNUNGSZAHL =
  /(?:^|[\s(„])(?:am|beim|bis|das|dem|den|der|des|die|dieser|diesem|ein|eine|einem|einen|einer|im|ins|jede[nrms]?|vom|zum|zur)\s+$/iu
const MONAT = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u

const UMBRUCH = /\s\s|[\n\t]/u

/** Teilt deutschen Text in Sätze; Kürzel und Ordnungszahlen beenden keinen. */
export const teileSaetze = (text: string): Satzstueck[] => {
  const saetze: Satzstueck[] = []
  let start = 0
  const add = (end: number): void => {
    const roh = text.slice(start, end)
    const satz = UMBRUCH.test(roh) ? roh.replace(/\s+/gu, ' ').trim() : roh.trim()
    if (satz) saetze.push({ text: satz, start: start + (roh.length - roh.trimStart().length) })
    start = end
  }
  for (const match of text.matchAll(ENDE)) {
    const end = match.index + match[0].length
    if (isSatzende(text.slice(Math.max(start, match.index - 40), match.index), match[0], text.slice(end, end + 12))) add(end)
  }
  add(text.length)
  return saetze
}

const isSatzende = (davor: string, zeichen: string, danach: string): boolean => {
  if (!/^[\p{Lu}\d„“"»«‚(–]/u.test(danach)) return false
  if (zeichen.trim() !== '.') return true
  const wort = /[\p{L}\d]+$/u.exec(davor)?.[0] ?? ''
  if (/^\d{1,2}$/.test(wort)) return !MONAT.test(danach) && !VOR_ORDNUNGSZAHL.test(davor.slice(0, davor.length - wort.length))
  return !/^\p{L}$/u.test(wort) && !KUERZEL.has(wort.toLowerCase())
}
