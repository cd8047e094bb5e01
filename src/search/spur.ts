import { MAX_GEWICHT, SELTEN } from './ablageform.ts'
import type { Fund, Leser } from './fund.ts'
import type { Suchwort } from './suchwort.ts'
import { fold, stem } from './wort.ts'

/** Was eine Spur zum gesuchten Wort zählt: das Wort selbst, der Anfang eines längeren, seine Teile. */
const ANTEIL = { genau: 1, anfang: 0.7, anfangNebenbei: 0.2, teile: 0.7, teileNebenbei: 0.3 }
/** Kürzere Teile eines Worts sind meist Silben; hinten genügen auch drei Buchstaben („-amt“). */
const MIN_TEIL = 4
const MIN_HINTEN = 3
/** So viele längere Wörter verfolgt die Suche, wenn jemand erst den Anfang getippt hat. */
const MAX_ANFAENGE = 40
const MIN_ANFANG = 3
/** Ein gesuchtes Wort mit den Beispielen, in denen es eine Spur hat. */
export interface Spur {
  punkte: Map<number, number>
  marken: Set<string>
}

/** Ein Wort, das anders geschrieben gesucht wurde. */
export interface Korrektur {
  getippt: string
  gesucht: string
}

/**
 * Verfolgt ein Wort durch das Verzeichnis: genau, als Anfang, in Teilen; erst wenn nichts davon führt, in anderer Schreibung.
 * @param onKorrektur erfährt, wonach statt des Worts gesucht wurde
 */
export const findSpur = async (wort: Suchwort, leser: Leser, onKorrektur: (korrektur: Korrektur) => void): Promise<Spur> => {
  const spur: Spur = { punkte: new Map(), marken: new Set() }
  const stamm = stem(wort.faltung)
  const fund = await leser.find(stamm)
  if (fund) {
    addSpur(spur, fund, ANTEIL.genau, stamm)
    if (wort.teile.length > 1) await addTeile(spur, wort.teile.map(stem), leser, ANTEIL.teile)
    if (wort.allein) for (const nummer of findSeltene(wort, fund)) spur.punkte.set(nummer, MAX_GEWICHT)
    if (fund.teile.length > 0) await addTeile(spur, fund.teile, leser, ANTEIL.teileNebenbei)
  }
  if ((wort.offen || !fund) && wort.faltung.length >= MIN_ANFANG)
    for (const [laenger, anderer] of await leser.findAnfang(wort.faltung, MAX_ANFAENGE))
      if (laenger !== stamm) addSpur(spur, anderer, fund ? ANTEIL.anfangNebenbei : ANTEIL.anfang, laenger)
  if (!fund) for (const [kuerzer, anderer] of await findGetippt(wort.faltung, leser)) addSpur(spur, anderer, ANTEIL.genau, kuerzer)
  if (spur.punkte.size > 0) return spur
  if (wort.teile.length > 1) await addTeile(spur, wort.teile.map(stem), leser, ANTEIL.teile)
  if (spur.punkte.size > 0) return spur
  for (const teile of await findTeilungen(wort.faltung, leser)) await addTeile(spur, teile, leser, ANTEIL.teile)
  if (spur.punkte.size > 0) return spur
  const anderes = await leser.findAehnliches(wort.faltung)
  if (anderes === undefined) return spur
  onKorrektur({ getippt: wort.text, gesucht: anderes })
  return findSpur({ ...wort, text: anderes, faltung: fold(anderes), teile: [], offen: false }, leser, onKorrektur)
}

/** Die wenigen Beispiele, in denen genau dieses Wort steht; leer, wenn es mehr sind. */
const findSeltene = ({ faltung }: Suchwort, { nummern, seltene }: Fund): readonly number[] =>
  seltene.get(faltung) ?? (nummern.length <= SELTEN ? nummern : [])

/** Endungen, die beim Abtrennen des Stamms fallen: Wer erst ihren Anfang getippt hat („gesundh“), meint schon das ganze Wort. */
const ENDUNGEN = ['heit', 'keit', 'lichkeit', 'liche', 'ungen', 'ische', 'innen', 'erinnen', 'ende', 'ings', 'ern', 'es']

const findGetippt = async (faltung: string, leser: Leser): Promise<[stamm: string, fund: Fund][]> => {
  for (let laenge = faltung.length - 1; laenge >= MIN_TEIL && laenge >= faltung.length - 4; laenge--) {
    const rest = faltung.slice(laenge)
    const stamm = faltung.slice(0, laenge)
    const fund = ENDUNGEN.some((endung) => endung.startsWith(rest)) ? await leser.find(stamm) : undefined
    if (fund) return [[stamm, fund]]
  }
  return []
}

const addSpur = (
  spur: Spur,
  { nummern, gewichte, verwandte }: Pick<Fund, 'nummern' | 'gewichte' | 'verwandte'>,
  anteil: number,
  stamm: string,
): void => {
  nummern.forEach((nummer, at) => {
    spur.punkte.set(nummer, Math.max(spur.punkte.get(nummer) ?? 0, (gewichte[at] ?? 0) * anteil))
  })
  for (const marke of [stamm, ...verwandte]) spur.marken.add(marke)
}

/** Beispiele, die alle Teile eines zusammengesetzten Worts tragen, auch wenn sie getrennt stehen. */
const addTeile = async (spur: Spur, teile: readonly string[], leser: Leser, anteil: number): Promise<void> => {
  const funde = await Promise.all(teile.map((teil) => leser.find(teil)))
  if (funde.some((fund) => fund === undefined)) return
  const [erster, ...rest] = funde as Fund[]
  if (!erster) return
  const weitere = rest.map(({ nummern, gewichte }) => new Map(nummern.map((nummer, at) => [nummer, gewichte[at] ?? 0])))
  const gemeinsam: { nummern: number[]; gewichte: number[]; verwandte: string[] } = {
    nummern: [],
    gewichte: [],
    verwandte: (funde as Fund[]).flatMap(({ verwandte }) => verwandte),
  }
  erster.nummern.forEach((nummer, at) => {
    const alle = [erster.gewichte[at] ?? 0, ...weitere.map((karte) => karte.get(nummer) ?? 0)]
    if (alle.some((gewicht) => gewicht === 0)) return
    gemeinsam.nummern.push(nummer)
    gemeinsam.gewichte.push(Math.min(...alle))
  })
  if (gemeinsam.nummern.length === 0) return
  addSpur(spur, gemeinsam, anteil, teile[0] ?? '')
  for (const teil of teile) spur.marken.add(teil)
}

const FUGE = /(?:s|n|en|es|er|e)$/

/** Wie ein unbekanntes Wort sich in zwei bekannte teilen lässt, mit oder ohne Fuge. */
const findTeilungen = async (faltung: string, leser: Leser): Promise<string[][]> => {
  const teilungen: string[][] = []
  for (let ende = faltung.length - MIN_HINTEN; ende >= MIN_TEIL - 1; ende--) {
    const vorn = faltung.slice(0, ende)
    const hinten = stem(faltung.slice(ende))
    for (const anfang of new Set([stem(vorn), stem(vorn.replace(FUGE, ''))]))
      if (anfang.length >= MIN_TEIL - 1 && (await leser.find(anfang)) && (await leser.find(hinten))) teilungen.push([anfang, hinten])
  }
  return teilungen
}
