import { distance } from 'fastest-levenshtein'
import { type Bogen, MAX_GEWICHT, type Suchstand, type Wortliste } from './ablageform.ts'
import type { Fund, Leser } from './fund.ts'
import { fold, stem } from './wort.ts'

/** Für den Anfang eines Worts liest die Suche höchstens so viele Bögen. */
const MAX_BOEGEN = 4
/** So viele Buchstaben dürfen falsch sein, je nach Länge des Worts: Von kurzen Wörtern ist zu vielen der Weg nicht weit („Hund“, „Bund“). */
const ERLAUBT = [
  { ab: 10, fehler: 2 },
  { ab: 5, fehler: 1 },
]
/** Erst bei so langen Wörtern darf auch der erste Buchstabe falsch sein. */
const ERSTER_AB = 7

/**
 * Liest das Verzeichnis stückweise.
 * @param lade holt eine Datei des Index; jede höchstens einmal
 */
export const createLeser = (stand: Suchstand, lade: <T>(datei: string) => Promise<T>): Leser => {
  const boegen = new Map<number, Promise<Map<string, () => Fund>>>()
  const readBogen = (nummer: number): Promise<Map<string, () => Fund>> => {
    const schon = boegen.get(nummer)
    if (schon) return schon
    const bogen = lade<Bogen>(`w/${nummer}.json`).then(decodeBogen)
    boegen.set(nummer, bogen)
    bogen.catch(() => boegen.delete(nummer))
    return bogen
  }
  const listen = new Map<string, Promise<Wortliste>>()
  const readListe = (anfang: string): Promise<Wortliste> => {
    const liste = listen.get(anfang) ?? lade<Wortliste>(`f/${anfang}.json`)
    listen.set(anfang, liste)
    liste.catch(() => listen.delete(anfang))
    return liste
  }
  return {
    anzahl: stand.anzahl,
    find: async (stamm) => {
      const nummer = bogenOf(stand.anfaenge, stamm)
      return nummer < 0 ? undefined : (await readBogen(nummer)).get(stamm)?.()
    },
    findAnfang: async (anfang, max) => {
      const von = Math.max(0, bogenOf(stand.anfaenge, anfang))
      const bis = Math.min(bogenOf(stand.anfaenge, `${anfang}\uFFFF`), von + MAX_BOEGEN - 1)
      const gelesen = await Promise.all(Array.from({ length: bis - von + 1 }, (_, at) => readBogen(von + at)))
      return gelesen
        .flatMap((bogen) => [...bogen])
        .filter(([stamm]) => stamm.startsWith(anfang))
        .map(([stamm, fund]): [string, Fund] => [stamm, fund()])
        .sort(([, a], [, b]) => b.nummern.length - a.nummern.length)
        .slice(0, max)
    },
    findAehnliches: async (gefaltet) => {
      const stamm = stem(gefaltet)
      const erster = gefaltet.charAt(0)
      // Meist stimmt der erste Buchstabe; die übrigen Listen liest die Suche nur, wenn seine nichts hergibt.
      const andere = gefaltet.length >= ERSTER_AB ? stand.wortlisten.filter((anfang) => anfang !== erster) : []
      for (const anfaenge of [stand.wortlisten.includes(erster) ? [erster] : [], andere]) {
        const wort = closest(stamm, gefaltet, (await Promise.all(anfaenge.map(readListe))).flat())
        if (wort !== undefined) return wort
      }
      return undefined
    },
  }
}

/** Der letzte Bogen, der nicht hinter dem Stamm beginnt; -1, wenn alle dahinter beginnen. */
const bogenOf = (anfaenge: readonly string[], stamm: string): number => {
  let von = 0
  let bis = anfaenge.length
  while (von < bis) {
    const mitte = (von + bis) >> 1
    if ((anfaenge[mitte] ?? '') <= stamm) von = mitte + 1
    else bis = mitte
  }
  return von - 1
}

/** Ein Bogen hat hunderte Stämme, eine Anfrage braucht einen: Ausgepackt wird erst, wonach jemand fragt. */
const decodeBogen = (bogen: Bogen): Map<string, () => Fund> =>
  new Map(
    bogen.map(([stamm, stellen, teile, verwandte, seltene]) => {
      let fund: Fund | undefined
      return [
        stamm,
        () => {
          fund ??= { ...decodeStellen(stellen), teile, verwandte, seltene: new Map(seltene) }
          return fund
        },
      ]
    }),
  )

const decodeStellen = (stellen: readonly number[]): { nummern: number[]; gewichte: number[] } => {
  let nummer = -1
  const nummern = stellen.map((stelle) => (nummer += Math.floor(stelle / (MAX_GEWICHT + 1))))
  return { nummern, gewichte: stellen.map((stelle) => stelle % (MAX_GEWICHT + 1)) }
}

/**
 * Das nächste Wort der Liste; bei gleichem Abstand das häufigere, von seinen Schreibweisen die ähnlichste.
 * Verglichen werden Stämme und ganze Formen: Ein Fehler in der Endung lässt den Stamm nicht erkennen.
 */
const closest = (stamm: string, gefaltet: string, liste: Wortliste): string | undefined => {
  let beste: { form: string | undefined; abstand: number } = { form: undefined, abstand: Number.POSITIVE_INFINITY }
  for (const [anderer, ...formen] of liste) {
    if (Math.abs(anderer.length - stamm.length) > MAX_ENDUNG) continue
    const inFormen = formen.map((form) => abstandOf(gefaltet, fold(form), Math.min(beste.abstand, MAX_ENDUNG)))
    const inForm = Math.min(...inFormen)
    const abstand = Math.min(toErlaubt(gefaltet, inForm), toErlaubt(stamm, abstandOf(stamm, anderer, beste.abstand)))
    if (abstand < beste.abstand) beste = { form: formen[inFormen.indexOf(inForm)], abstand }
  }
  return beste.form
}

/** So lang kann eine Endung sein, die ein Fehler unkenntlich macht. */
const MAX_ENDUNG = 4

/** Ein Abstand, der für ein Wort dieser Länge zu groß ist, zählt nicht. */
const toErlaubt = ({ length }: string, abstand: number): number =>
  abstand <= (ERLAUBT.find(({ ab }) => length >= ab)?.fehler ?? 0) ? abstand : Number.POSITIVE_INFINITY

/** Zahl der falschen Buchstaben; zwei vertauschte zählen als einer. Was nach der Länge nicht unter die Grenze kommt, wird nicht gerechnet. */
const abstandOf = (a: string, b: string, unter: number): number => {
  if (Math.abs(a.length - b.length) >= unter) return Number.POSITIVE_INFINITY
  return isVertauscht(a, b) ? 1 : distance(a, b)
}

/** Ob zwei Wörter sich nur darin unterscheiden, dass zwei benachbarte Buchstaben die Plätze getauscht haben. */
const isVertauscht = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
