import { findWoerter, fold, stem } from './wort.ts'

/** Ein Stück einer Fundstelle; markiert sind die Wörter, um die es geht. */
export interface Textstueck {
  text: string
  markiert: boolean
}

/** Länge einer Fundstelle in Zeichen, etwa zwei Zeilen einer Karte. */
const LAENGE = 170
/** Marken, die auch im Innern einer Zusammensetzung gelten: „Förderung“ in „Sprachförderung“. */
const MIN_TEIL = 4

/** Sagt zu einem Wort, welches der gesuchten es ist; `undefined`, wenn keines. */
export type Markierer = (wort: string) => string | undefined

/**
 * Erkennt die gesuchten Wörter in jeder Form und als Teil von Zusammensetzungen.
 * @param marken Stämme aus `suche`
 * @returns merkt sich jedes Wort: In zwei Dutzend Texten kommen dieselben immer wieder
 */
export const createMarkierer = (marken: readonly string[]): Markierer => {
  const gesucht = new Set(marken)
  const teile = marken.filter(({ length }) => length >= MIN_TEIL)
  const bekannt = new Map<string, string | undefined>()
  return (wort) => {
    if (!bekannt.has(wort)) {
      const faltung = fold(wort)
      const stamm = stem(faltung)
      bekannt.set(wort, gesucht.has(stamm) ? stamm : teile.find((teil) => faltung.startsWith(teil) || isHinten(faltung, teil)))
    }
    return bekannt.get(wort)
  }
}

/**
 * Die Stelle eines Textes, an der die meisten der gesuchten Wörter beieinanderstehen.
 * Markiert wird immer ein ganzes Wort des Textes; Wörter, die nur zur Suche dienen, stehen nicht darin.
 * @returns die Stücke in ihrer Reihenfolge; leer, wenn keines der Wörter im Text steht
 */
export const findFundstelle = (text: string, markiere: Markierer): Textstueck[] => {
  const funde = findWoerter(text).flatMap(({ text: wort, stelle }) => {
    const marke = markiere(wort)
    return marke === undefined ? [] : [{ stelle, ende: stelle + wort.length, marke }]
  })
  if (funde.length === 0) return []
  const { von, bis } = findFenster(text, funde)
  return toStuecke(
    text,
    von,
    bis,
    funde.filter(({ stelle, ende }) => stelle >= von && ende <= bis),
  )
}

/** Ob ein Wort auf den Stamm endet, auch gebeugt. */
const isHinten = (faltung: string, stamm: string): boolean => {
  const at = faltung.lastIndexOf(stamm)
  return at > 0 && stem(faltung.slice(at)) === stamm
}

interface Fundwort {
  stelle: number
  ende: number
  marke: string
}

/** Das Fenster mit den meisten verschiedenen Marken, von einer Wortgrenze zur anderen und nicht über einen Absatz hinaus. */
const findFenster = (text: string, funde: readonly Fundwort[]): { von: number; bis: number } => {
  let beste = { von: 0, bis: 0, marken: 0 }
  for (const { stelle } of funde) {
    const anfang = Math.max(text.lastIndexOf('\n', stelle - 1) + 1, 0)
    const schluss = text.indexOf('\n', stelle)
    const absatz = schluss < 0 ? text.length : schluss
    const von = stelle - anfang <= LAENGE / 3 ? anfang : nextWort(text, stelle - LAENGE / 3)
    const bis = absatz - von <= LAENGE ? absatz : text.lastIndexOf(' ', von + LAENGE)
    const marken = new Set(funde.flatMap((fund) => (fund.stelle >= von && fund.ende <= bis ? [fund.marke] : []))).size
    if (marken > beste.marken) beste = { von, bis, marken }
  }
  return beste
}

const nextWort = (text: string, ab: number): number => text.indexOf(' ', Math.round(ab)) + 1

const toStuecke = (text: string, von: number, bis: number, funde: readonly Fundwort[]): Textstueck[] => {
  const stuecke: Textstueck[] = []
  let at = von
  for (const { stelle, ende } of funde) {
    if (stelle > at) stuecke.push({ text: text.slice(at, stelle), markiert: false })
    stuecke.push({ text: text.slice(stelle, ende), markiert: true })
    at = ende
  }
  if (bis > at) stuecke.push({ text: text.slice(at, bis), markiert: false })
  const [erstes] = stuecke
  const istSatzanfang = von === 0 || text[von - 1] === '\n' || /[.!?]\s$/.test(text.slice(Math.max(0, von - 2), von))
  if (erstes && !istSatzanfang) stuecke.unshift({ text: '… ', markiert: false })
  if (bis < text.length && text[bis] !== '\n') stuecke.push({ text: ' …', markiert: false })
  return stuecke
}
