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

/** Wörter und Zahlen eines Satzes; „Job-Turbo“, „Bewerber:innen“ und „1.450“ sind je eines. */
export const woerterIn = (text: string): string[] => text.match(WORT) ?? []

/** Lateinische Buchstaben ausgeschrieben: `\p{L}` kostet hier ein Mehrfaches, und jeder Satz jeder Einreichung kommt vorbei. */
const WORT = /[0-9A-Za-z\u00c0-\u024f]+(?:[-–’'·.:,/*_][0-9A-Za-z\u00c0-\u024f]+)*/g

/** Zahl der Silben eines deutschen Worts: Vokale, Doppellaute als einer. Für Lesbarkeitsformeln genau genug, für Worttrennung nicht. */
export const zaehleSilben = (wort: string): number => {
  const klein = wort.toLowerCase()
  let silben = 0
  for (let index = 0; index < klein.length; index++) {
    const laut = klein[index] as string
    if (!VOKALE.has(laut) || (laut === 'u' && klein[index - 1] === 'q')) continue
    silben++
    if (DOPPELLAUTE[laut]?.includes(klein[index + 1] ?? ' ')) index++
  }
  return Math.max(1, silben)
}

const VOKALE: ReadonlySet<string> = new Set('aeiouyäöüáàâéèêíóôú')
/** Vokal → womit zusammen er eine Silbe bildet. */
const DOPPELLAUTE: Readonly<Record<string, string>> = { a: 'aiuy', ä: 'u', e: 'eiuy', i: 'e', o: 'o' }

/** Ob ein Wort aus Großbuchstaben sich wie ein Wort spricht: „TANDEM“ ist ein Name, „AVGS“ eine Abkürzung. */
export const isKunstwort = (wort: string): boolean => wort.length >= 5 && zaehleSilben(wort) >= 2

/** Die ersten Wörter eines Satzes in Anführungszeichen, damit man ihn wiederfindet. */
export const satzanfang = (satz: string, woerter = 6): string => {
  const alle = satz.split(' ')
  // Anführungszeichen im Satz stünden sonst innerhalb der eigenen.
  const anfang = alle
    .slice(0, woerter)
    .join(' ')
    .replace(/[„“”"»«]/gu, '')
  return alle.length <= woerter ? `„${anfang}“` : `„${anfang.replace(/[,;:–]$/u, '')} …“`
}
