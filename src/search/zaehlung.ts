import { hash } from 'node:crypto'
import type { Fall } from '../catalogue/katalog.ts'
import { SELTEN } from './ablageform.ts'
import { type Begriffswort, begriffswoerter } from './begriffswoerter.ts'
import { createErkenner } from './erkenner.ts'
import { toSuchkarte } from './suchkarte.ts'
import { GEWICHT, isVerborgen, toFliesstext, toSuchstuecke } from './suchtext.ts'
import { createSummen } from './summen.ts'
import { createWortkunde, type Wortform } from './wortkunde.ts'

/**
 * Was ein Beispiel zum Verzeichnis beiträgt. Wörter stehen als Nummern ihrer Schreibweise, Stämme als Nummer der ersten Schreibweise mit diesem
 * Stamm: So passt der ganze Bestand in wenige Megabyte und ist beim nächsten Bau in einem Augenblick wieder da.
 */
export interface Beitrag {
  /** Schreibweisen, die auf der Seite stehen, in der Folge ihres ersten Vorkommens. */
  formen: Uint32Array
  /** Zu jeder davon, wie oft sie in den Texten steht; im Slug zählt sie nicht. */
  anzahlen: Uint32Array
  staemme: Uint32Array
  /** Zu jedem Stamm, wie viel er zählt. */
  gewichte: Float64Array
  /** Stellen der Begriffe, von denen die Rede ist, in `begriffswoerter()`. */
  begriffe: Uint32Array
  /** Zu jedem Begriff das größte Gewicht, mit dem er vorkommt. */
  begriffsgewichte: Float64Array
  /** Prüfsumme dessen, was die Suche vom Beispiel zeigt. */
  karte: string
}

/** Was von einer Zählung für die nächste bleiben kann. */
export interface Wortstand {
  formen: readonly Wortform[]
  /** Abdruck des Beispiels → was es beiträgt. */
  beitraege: ReadonlyMap<string, Beitrag>
}

/** Wo ein Stamm vorkommt: Nummern der Beispiele, aufsteigend, und wie viel er dort zählt. */
export interface Vorkommen {
  nummern: number[]
  gewichte: number[]
}

/** Alle Wörter eines Bestands, gezählt. */
export interface Zaehlung {
  staemme: Map<string, Vorkommen>
  /** Zu jedem Begriff, wo von ihm die Rede ist. */
  begriffe: readonly Vorkommen[]
  /** Wie oft jede Schreibweise in den Texten steht, in der Folge ihres ersten Vorkommens. */
  formen: Map<Wortform, number>
  /** Zu jeder gefalteten Form die ersten Beispiele, in denen sie steht; eines mehr, als noch selten wäre. */
  faltungen: Map<string, number[]>
}

/** Zählt Wörter und behält, was jedes Beispiel beiträgt. */
export interface Zaehler {
  begriffe: readonly Begriffswort[]
  /** Zu jedem Beispiel, was es beiträgt. */
  lies(faelle: readonly Fall[]): Beitrag[]
  /** Zählt zusammen. @param beitraege ihre Stelle ist die Nummer des Beispiels */
  addUp(beitraege: readonly Beitrag[]): Zaehlung
  /** Was von den gelesenen Beispielen zu merken ist, soweit sie einen Abdruck haben. @returns nichts, wenn es schon gemerkt ist */
  stand(): Wortstand | undefined
}

/** @param gemerkt Stand einer früheren Zählung: Beispiele mit demselben Abdruck werden nicht noch einmal gelesen */
export const createZaehler = (gemerkt: Wortstand = { formen: [], beitraege: new Map() }): Zaehler => {
  const begriffe = begriffswoerter()
  const wortkunde = createWortkunde(gemerkt.formen)
  const erkenne = createErkenner(begriffe)
  const beitraege = new Map<string, Beitrag>()

  const formen = createSummen()
  const staemme = createSummen()
  const anDieserStelle = createSummen()
  const gemeint = createSummen()

  const zaehle = (fall: Fall): Beitrag => {
    const fliesstext = toFliesstext(fall)
    for (const { stelle, text } of toSuchstuecke(fall, fliesstext)) {
      const gewicht = GEWICHT[stelle]
      const verborgen = isVerborgen(stelle)
      const folge = wortkunde.lies(text)
      for (const { ohneSuchwert, nummer, stammnummer } of folge) {
        if (ohneSuchwert) continue
        anDieserStelle.add(stammnummer, 1)
        // Im Slug steht alles klein: Seine Schreibweise zählt nur, wenn es keine andere gibt.
        if (!verborgen) formen.add(nummer, stelle === 'adresse' ? 0 : 1)
      }
      const { nummern, werte } = anDieserStelle.take('wie-sie-kamen')
      for (const [at, stamm] of nummern.entries()) staemme.add(stamm, gewicht * saettigen(werte[at] ?? 0))
      if (!verborgen) for (const id of erkenne(folge)) gemeint.raise(id, gewicht)
    }
    const [form, stamm, begriff] = [formen.take('wie-sie-kamen'), staemme.take('wie-sie-kamen'), gemeint.take('wie-sie-kamen')]
    return {
      formen: Uint32Array.from(form.nummern),
      anzahlen: Uint32Array.from(form.werte),
      staemme: Uint32Array.from(stamm.nummern),
      gewichte: Float64Array.from(stamm.werte),
      begriffe: Uint32Array.from(begriff.nummern),
      begriffsgewichte: Float64Array.from(begriff.werte),
      karte: pruefsummeOf(toSuchkarte(fall, fliesstext)),
    }
  }
  const beitragOf = (fall: Fall): Beitrag => {
    const { abdruck } = fall
    const beitrag = (abdruck && gemerkt.beitraege.get(abdruck)) || zaehle(fall)
    if (abdruck) beitraege.set(abdruck, beitrag)
    return beitrag
  }
  return {
    begriffe,
    lies: (faelle) => faelle.map(beitragOf),
    addUp: (beitraege) => addUp(beitraege, wortkunde.formen, begriffe.length),
    stand: () => {
      const gebliebene = [...beitraege.keys()].filter((abdruck) => gemerkt.beitraege.has(abdruck)).length
      if (gebliebene < gemerkt.beitraege.size) return verdichte(wortkunde.formen, beitraege)
      return gebliebene < beitraege.size ? { formen: wortkunde.formen, beitraege } : undefined
    },
  }
}

/** Lässt Schreibweisen fort, die kein Beispiel mehr benutzt: Was widerrufen ist, soll auch im Zwischenspeicher nicht liegen bleiben. */
const verdichte = (formen: readonly Wortform[], beitraege: ReadonlyMap<string, Beitrag>): Wortstand => {
  const nummern = new Uint32Array(formen.length)
  for (const { formen, staemme } of beitraege.values())
    for (const genannt of [formen, staemme]) for (const nummer of genannt) nummern[nummer] = 1
  const bleiben = formen.filter(({ nummer }) => nummern[nummer])
  for (const [neu, { nummer }] of bleiben.entries()) nummern[nummer] = neu
  const neueNummer = (nummer: number): number => nummern[nummer] ?? 0
  return {
    formen: bleiben.map((form) => ({ ...form, nummer: neueNummer(form.nummer), stammnummer: neueNummer(form.stammnummer) })),
    beitraege: new Map(
      [...beitraege].map(([abdruck, beitrag]) => [
        abdruck,
        { ...beitrag, formen: beitrag.formen.map(neueNummer), staemme: beitrag.staemme.map(neueNummer) },
      ]),
    ),
  }
}

/** Ein Wort, das an einer Stelle oft steht, zählt höchstens viermal so viel wie eines, das dort einmal steht. */
const saettigen = (mal: number): number => (4 * mal) / (mal + 3)

const addUp = (beitraege: readonly Beitrag[], formen: readonly Wortform[], anzahlBegriffe: number): Zaehlung => {
  const staemme = new Map<number, Vorkommen>()
  const begriffe = Array.from({ length: anzahlBegriffe }, createVorkommen)
  const haeufigkeiten = createSummen()
  const faltungen = new Map<string, number[]>()
  beitraege.forEach((beitrag, nummer) => {
    beitrag.formen.forEach((form, at) => {
      haeufigkeiten.add(form, beitrag.anzahlen[at] ?? 0)
      noteBeispiel(faltungen, formen[form]?.faltung ?? '', nummer)
    })
    beitrag.staemme.forEach((stamm, at) => {
      const vorkommen = staemme.get(stamm) ?? createVorkommen()
      staemme.set(stamm, vorkommen)
      add(vorkommen, nummer, beitrag.gewichte[at] ?? 0)
    })
    beitrag.begriffe.forEach((begriff, at) => {
      const vorkommen = begriffe[begriff]
      if (vorkommen) add(vorkommen, nummer, beitrag.begriffsgewichte[at] ?? 0)
    })
  })
  const { nummern, werte } = haeufigkeiten.take('wie-sie-kamen')
  return {
    staemme: new Map([...staemme].map(([nummer, vorkommen]) => [formen[nummer]?.stamm ?? '', vorkommen])),
    begriffe,
    formen: new Map(nummern.flatMap((nummer, at) => (formen[nummer] ? [[formen[nummer], werte[at] ?? 0]] : []))),
    faltungen,
  }
}

const createVorkommen = (): Vorkommen => ({ nummern: [], gewichte: [] })

const add = ({ nummern, gewichte }: Vorkommen, nummer: number, gewicht: number): void => {
  nummern.push(nummer)
  gewichte.push(gewicht)
}

const noteBeispiel = (faltungen: Map<string, number[]>, faltung: string, nummer: number): void => {
  const nummern = faltungen.get(faltung)
  if (!nummern) faltungen.set(faltung, [nummer])
  else if (nummern.length <= SELTEN && nummern.at(-1) !== nummer) nummern.push(nummer)
}

/** Kurz genug für zehntausend, lang genug gegen Zufall. */
export const pruefsummeOf = (inhalt: string): string => hash('sha256', inhalt, 'base64url')
