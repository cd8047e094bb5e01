import { distance } from 'fastest-levenshtein'
import { type Bogen, MAX_GEWICHT, type Suchstand, type Wortliste } from './ablageform.ts'
import type { Fund, Leser } from './anfrage.ts'
import { stem } from './wort.ts'

/** Für den Anfang eines Worts liest die Suche höchstens so viele Bögen. */
const MAX_BOEGEN = 4
/** So viele Buchstaben dürfen falsch sein, je nach Länge des Stamms. */
const ERLAUBT = [
  { ab: 8, fehler: 2 },
  { ab: 4, fehler: 1 },
]

/**
 * Liest das Verzeichnis stückweise.
 * @param lade holt eine Datei des Index; jede höchstens einmal
 */
export const createLeser = (stand: Suchstand, lade: <T>(datei: string) => Promise<T>): Leser => {
  const boegen = new Map<number, Promise<Map<string, Fund>>>()
  const readBogen = (nummer: number): Promise<Map<string, Fund>> => {
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
      return nummer < 0 ? undefined : (await readBogen(nummer)).get(stamm)
    },
    findAnfang: async (anfang, max) => {
      const von = Math.max(0, bogenOf(stand.anfaenge, anfang))
      const bis = Math.min(bogenOf(stand.anfaenge, `${anfang}\uFFFF`), von + MAX_BOEGEN - 1)
      const gelesen = await Promise.all(Array.from({ length: bis - von + 1 }, (_, at) => readBogen(von + at)))
      return gelesen
        .flatMap((bogen) => [...bogen])
        .filter(([stamm]) => stamm.startsWith(anfang))
        .sort(([, a], [, b]) => b.nummern.length - a.nummern.length)
        .slice(0, max)
    },
    findAehnliches: async (gefaltet) => {
      const stamm = stem(gefaltet)
      const erster = gefaltet.charAt(0)
      // Meist stimmt der erste Buchstabe; die übrigen Listen liest die Suche nur, wenn seine nichts hergibt.
      const andere = stand.wortlisten.filter((anfang) => anfang !== erster)
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

const decodeBogen = (bogen: Bogen): Map<string, Fund> =>
  new Map(
    bogen.map(([stamm, stellen, teile, verwandte, seltene]) => {
      let nummer = -1
      const nummern = stellen.map((stelle) => (nummer += Math.floor(stelle / (MAX_GEWICHT + 1))))
      return [
        stamm,
        { nummern, gewichte: stellen.map((stelle) => stelle % (MAX_GEWICHT + 1)), teile, verwandte, seltene: new Map(seltene) },
      ]
    }),
  )

/** Das nächste Wort der Liste; bei gleichem Abstand das häufigere, von seinen Schreibweisen die ähnlichste. */
const closest = (stamm: string, gefaltet: string, liste: Wortliste): string | undefined => {
  const erlaubt = ERLAUBT.find(({ ab }) => stamm.length >= ab)?.fehler ?? 0
  let beste: { formen: readonly string[]; abstand: number } | undefined
  for (const [anderer, ...formen] of liste) {
    if (Math.abs(anderer.length - stamm.length) > erlaubt) continue
    const abstand = isVertauscht(stamm, anderer) ? 1 : distance(stamm, anderer)
    if (abstand <= erlaubt && abstand < (beste?.abstand ?? Number.POSITIVE_INFINITY)) beste = { formen, abstand }
  }
  return beste?.formen.toSorted((a, b) => distance(a.toLowerCase(), gefaltet) - distance(b.toLowerCase(), gefaltet))[0]
}

/** Ob zwei Wörter sich nur darin unterscheiden, dass zwei benachbarte Buchstaben die Plätze getauscht haben. */
const isVertauscht = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
