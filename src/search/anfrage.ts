import { MAX_GEWICHT, SELTEN } from './ablageform.ts'
import { isOhneSuchwert } from './fuellwoerter.ts'
import { findWoerter, fold, stem } from './wort.ts'

/** Was das Verzeichnis zu einem Stamm weiß; `gewichte` sind hier ganze Zahlen bis `MAX_GEWICHT`. */
export interface Fund {
  nummern: readonly number[]
  gewichte: readonly number[]
  teile: readonly string[]
  verwandte: readonly string[]
  /** Formen, die nur in diesen wenigen Beispielen so dastehen. */
  seltene: ReadonlyMap<string, readonly number[]>
}

/** Das Verzeichnis, wie die Suche es liest: stückweise, im Browser aus dem Netz. */
export interface Leser {
  /** Anzahl aller Beispiele. */
  anzahl: number
  find(stamm: string): Promise<Fund | undefined>
  /** Stämme mit diesem Anfang, höchstens `max`, die häufigsten zuerst. */
  findAnfang(anfang: string, max: number): Promise<[stamm: string, fund: Fund][]>
  /** Das nächste Wort des Bestands, das höchstens so weit entfernt ist, wie Tippfehler reichen. */
  findAehnliches(gefaltet: string): Promise<string | undefined>
}

export interface Treffer {
  nummer: number
  punkte: number
}

export interface Ergebnis {
  treffer: Treffer[]
  /** Stämme, die in den Fundstellen zu markieren sind. */
  marken: string[]
  /** Worte, die anders geschrieben gesucht wurden: wie getippt → wie gefunden. */
  korrekturen: { getippt: string; gesucht: string }[]
  /** Worte, die in keinem Beispiel stehen. */
  unbekannt: string[]
}

/** Was eine Spur zum gesuchten Wort zählt: das Wort selbst, der Anfang eines längeren, seine Teile. */
const ANTEIL = { genau: 1, anfang: 0.7, anfangNebenbei: 0.2, teile: 0.7, teileNebenbei: 0.3 }
/** Kürzere Teile eines Worts sind meist Silben; hinten genügen auch drei Buchstaben („-amt“). */
const MIN_TEIL = 4
const MIN_HINTEN = 3
/** So viele längere Wörter verfolgt die Suche, wenn jemand erst den Anfang getippt hat. */
const MAX_ANFAENGE = 40
const MIN_ANFANG = 3
/** So viel vom Gewicht aller Wörter muss ein Beispiel tragen, um gezeigt zu werden. */
const MIN_DECKUNG = 0.5
/** Bei weniger Treffern, und bei ganzen Sätzen immer, genügt auch so viel: lieber etwas Nahes als fast nichts. */
const GENUG = 10
const MIN_DECKUNG_SONST = 0.2
/** Ab so vielen Wörtern, Füllwörter mitgezählt, ist eine Anfrage ein Satz. */
const SATZ_AB = 4

interface Suchwort {
  text: string
  faltung: string
  /** Was mit Bindestrich verbunden ist, einzeln; sonst nur das Wort selbst. */
  teile: readonly string[]
  /** Noch nicht zu Ende getippt: Es kann der Anfang eines längeren Worts sein. */
  offen: boolean
  /** Das einzige Wort der Anfrage: Dann zählt auch, wie genau es geschrieben ist. */
  allein: boolean
}

/** Ein gesuchtes Wort mit den Beispielen, in denen es eine Spur hat. */
interface Spur {
  punkte: Map<number, number>
  marken: Set<string>
}

/**
 * Sucht die Beispiele zu einer Anfrage, die passendsten zuerst; bei gleichen Punkten das neuere.
 * Jedes Wort zählt so viel, wie es selten ist (BM25, Robertson und Spärck Jones 1976). Von mehreren Wörtern müssen nicht alle vorkommen,
 * aber wer mehr davon trägt, steht weiter oben.
 */
export const suche = async (anfrage: string, leser: Leser): Promise<Ergebnis> => {
  const worte = readWorte(anfrage)
  const ergebnis: Ergebnis = { treffer: [], marken: [], korrekturen: [], unbekannt: [] }
  // „Jobcenter“ oder „Beispiele“ allein sucht nichts Bestimmtes: Dann passt alles.
  if (worte.length === 0 && findWoerter(anfrage).length > 0) return { ...ergebnis, treffer: alle(leser.anzahl) }
  const spuren: Spur[] = []
  for (const wort of await verbinde(worte, leser)) {
    const spur = await findSpur(wort, leser, ergebnis)
    if (spur.punkte.size > 0) spuren.push(spur)
    else ergebnis.unbekannt.push(wort.text)
  }
  ergebnis.marken = [...new Set(spuren.flatMap(({ marken }) => [...marken]))]
  ergebnis.treffer = rank(spuren, leser.anzahl, findWoerter(anfrage).length >= SATZ_AB)
  return ergebnis
}

const alle = (anzahl: number): Treffer[] => Array.from({ length: anzahl }, (_, nummer) => ({ nummer, punkte: 0 }))

/** Die Wörter einer Anfrage, die etwas suchen, jedes einmal. Mit Bindestrich Verbundenes ist ein Wort: „Sachsen-Anhalt“. */
const readWorte = (anfrage: string): Suchwort[] => {
  const gruppen: { text: string; teile: string[]; ende: number }[] = []
  for (const { text, stelle } of findWoerter(anfrage)) {
    const letzte = gruppen.at(-1)
    if (letzte && stelle === letzte.ende + 1 && anfrage[letzte.ende] === '-') {
      letzte.text += `-${text}`
      letzte.teile.push(fold(text))
      letzte.ende = stelle + text.length
    } else gruppen.push({ text, teile: [fold(text)], ende: stelle + text.length })
  }
  const worte = gruppen
    .map(({ text, teile, ende }) => ({ text, teile, faltung: teile.join(''), offen: ende === anfrage.length }))
    .filter(({ faltung }, at, liste) => !isOhneSuchwert(faltung) && liste.findIndex((anderes) => anderes.faltung === faltung) === at)
  return worte.map((wort) => ({ ...wort, allein: worte.length === 1 }))
}

/** „Job Turbo“ ist „Jobturbo“, „Hartz IV“ ein Begriff: Nachbarn, die zusammen ein bekanntes Wort ergeben, werden eines. */
const verbinde = async (worte: readonly Suchwort[], leser: Leser): Promise<Suchwort[]> => {
  const verbunden: Suchwort[] = []
  for (const wort of worte) {
    const links = verbunden.at(-1)
    const faltung = `${links?.faltung}${wort.faltung}`
    if (links && (await leser.find(stem(faltung))))
      verbunden[verbunden.length - 1] = { ...wort, text: `${links.text} ${wort.text}`, faltung, teile: [...links.teile, ...wort.teile] }
    else verbunden.push(wort)
  }
  return verbunden
}

const findSpur = async (wort: Suchwort, leser: Leser, ergebnis: Ergebnis): Promise<Spur> => {
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
  ergebnis.korrekturen.push({ getippt: wort.text, gesucht: anderes })
  return findSpur({ ...wort, text: anderes, faltung: fold(anderes), teile: [], offen: false }, leser, ergebnis)
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

const rank = (spuren: readonly Spur[], anzahl: number, istSatz: boolean): Treffer[] => {
  const seltenheit = spuren.map(({ punkte }) => Math.log(1 + (anzahl - punkte.size + 0.5) / (punkte.size + 0.5)))
  const summe = seltenheit.reduce((a, b) => a + b, 0)
  const gesamt = new Map<number, { punkte: number; deckung: number }>()
  spuren.forEach(({ punkte }, at) => {
    const idf = seltenheit[at] ?? 0
    for (const [nummer, wert] of punkte) {
      const bisher = gesamt.get(nummer) ?? { punkte: 0, deckung: 0 }
      gesamt.set(nummer, { punkte: bisher.punkte + wert * idf, deckung: bisher.deckung + idf / summe })
    }
  })
  const decken = (mindestens: number) => [...gesamt].filter(([, { deckung }]) => deckung >= mindestens - 1e-9)
  const gut = decken(MIN_DECKUNG)
  return (istSatz || gut.length < GENUG ? decken(MIN_DECKUNG_SONST) : gut)
    .map(([nummer, { punkte, deckung }]) => ({ nummer, punkte: punkte * deckung }))
    .sort((a, b) => b.punkte - a.punkte || a.nummer - b.nummer)
}
