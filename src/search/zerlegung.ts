import { laender } from '../model/jobcenter.ts'
import { fold, stem } from './wort.ts'

/** Kürzere Teile sind meist Silben, keine Wörter. */
const MIN_TEIL = 4
/** Kurze Wörter des Fachs, die trotzdem Teile sind. */
const KURZE: ReadonlySet<string> = new Set(['job', 'amt', 'bus', 'app', 'rad', 'arzt', 'kita', 'pkw', 'iba', 'sgb'])
/** Vorsilben und Verhältniswörter: Was so beginnt, ist ein eigenes Wort („Hintergrund“), keine Zusammensetzung. */
const KEINE_TEILE: ReadonlySet<string> = new Set(
  'hinter unter uber vor nach aus auf ein mit zusammen weiter wieder gegen durch zuruck neben zwischen ohne nicht sich werden haben diese dieser eine einer wird sind oder aber auch sein kein alle alles ander los lose losen innen erinnen ende enden'
    .split(' ')
    .map(fold),
)
/** Namen, deren Teile etwas anderes bedeuten: Wer „Sachsen“ sucht, meint nicht „Sachsen-Anhalt“. */
export const GANZE_NAMEN: ReadonlySet<string> = new Set(Object.values(laender).flatMap((land) => (land.includes('-') ? [fold(land)] : [])))
/** Wörter, die jede und jeder als eines liest; ihre Teile führten zu fast allem. */
const UNTEILBAR: ReadonlySet<string> = new Set(
  ['jobcenter', 'arbeitgeber', 'arbeitgeberin', 'arbeitnehmer', 'landkreis', ...GANZE_NAMEN].map((wort) => stem(fold(wort))),
)
/** Fugen zwischen den Teilen, wie der Duden sie nennt; die häufigste zuerst. */
const FUGEN = ['', 's', 'n', 'en', 'es', 'er', 'e']

/** Kennt die Stämme des Bestands und der Vokabulare. */
export type Wortschatz = ReadonlySet<string>

/**
 * Zerlegt ein zusammengesetztes Wort in Teile, die selbst Wörter des Wortschatzes sind: „Sprachförderung“ in „Sprach“ und „Förderung“.
 * Wenige lange Teile gehen vor vielen kurzen.
 * @param gefaltet das Wort nach `fold`
 * @returns die Stämme der Teile in ihrer Reihenfolge; leer, wenn das Wort keine Zusammensetzung ist
 */
export const zerlege = (gefaltet: string, wortschatz: Wortschatz): string[] => {
  if (gefaltet.length < 2 * MIN_TEIL - 1 || /\d/.test(gefaltet) || UNTEILBAR.has(stem(gefaltet))) return []
  const teile = split(gefaltet, wortschatz, new Map())
  return teile && teile.length > 1 ? teile : []
}

const split = (rest: string, wortschatz: Wortschatz, schon: Map<string, string[] | undefined>): string[] | undefined => {
  if (schon.has(rest)) return schon.get(rest)
  let beste: string[] | undefined
  for (let ende = rest.length - 3; ende >= 3; ende--) {
    const vorn = toTeil(rest.slice(0, ende), wortschatz, true)
    if (!vorn) continue
    const hinten = rest.slice(ende)
    const tail = toTeil(hinten, wortschatz, false)
    const weitere = hinten.length >= 2 * MIN_TEIL - 1 ? split(hinten, wortschatz, schon) : undefined
    const kandidat = weitere ? [vorn, ...weitere] : tail ? [vorn, tail] : undefined
    if (kandidat && isBesser(kandidat, beste)) beste = kandidat
  }
  schon.set(rest, beste)
  return beste
}

/** Wenige Teile gehen vor vielen; bei gleich vielen der längere letzte: Er trägt die Bedeutung. */
const isBesser = (teile: readonly string[], bisher: readonly string[] | undefined): boolean =>
  !bisher || teile.length < bisher.length || (teile.length === bisher.length && (teile.at(-1)?.length ?? 0) > (bisher.at(-1)?.length ?? 0))

/** Der Stamm eines Teils, wenn es ein Wort ist; vorn auch mit Fuge („Integrations-“) oder als bloßer Stamm („Sprach-“). */
const toTeil = (teil: string, wortschatz: Wortschatz, vorn: boolean): string | undefined => {
  if (KEINE_TEILE.has(teil)) return undefined
  for (const fuge of vorn ? FUGEN : ['']) {
    if (fuge && !teil.endsWith(fuge)) continue
    const wort = fuge ? teil.slice(0, -fuge.length) : teil
    if (KURZE.has(wort)) return wort
    if (wort.length < MIN_TEIL) continue
    const stamm = stem(wort)
    if (stamm.length >= MIN_TEIL && wortschatz.has(stamm)) return stamm
  }
  return undefined
}
