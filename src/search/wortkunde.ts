import { isFuellwort, isOhneSuchwert } from './fuellwoerter.ts'
import { findWoerter, fold, stem } from './wort.ts'
import { GANZE_NAMEN } from './zerlegung.ts'

/** Eine Schreibweise des Bestands. Jede gibt es nur einmal, so oft sie auch vorkommt. */
export interface Wortform {
  /** Ihre Stelle unter allen Schreibweisen. */
  nummer: number
  /** Stelle der ersten Schreibweise mit demselben Stamm. */
  stammnummer: number
  wort: string
  faltung: string
  stamm: string
  /** Hält nur den Satz zusammen. */
  fuellwort: boolean
  /** Sucht nichts: ein Füllwort oder ein Wort, das zu allem gehört. */
  ohneSuchwert: boolean
  /** Entstanden aus Teilen mit Bindestrich; so steht es nicht im Text. */
  verbunden: boolean
}

export interface Wortkunde {
  /** Die Wörter eines Textes in ihrer Folge; Teile mit Bindestrich einzeln und noch einmal verbunden („Job-Turbo“ auch als „Jobturbo“). */
  lies(text: string): Wortform[]
  /** Alle Schreibweisen, die bisher vorkamen; ihre Stelle ist ihre Nummer. */
  formen: readonly Wortform[]
}

/**
 * Merkt sich jede Schreibweise: Ein Bestand hat Millionen Wörter, aber nur einige zehntausend verschiedene.
 * @param gemerkt die `formen` einer früheren Wortkunde; sie behalten ihre Nummern
 */
export const createWortkunde = (gemerkt: readonly Wortform[]): Wortkunde => {
  const formen = [...gemerkt]
  const bekannt = new Map(formen.map((form) => [keyOf(form.wort, form.verbunden), form]))
  const staemme = new Map(formen.map(({ stamm, stammnummer }) => [stamm, stammnummer]))
  const kenne = (wort: string, verbunden = false): Wortform => {
    const key = keyOf(wort, verbunden)
    const schon = bekannt.get(key)
    if (schon) return schon
    const faltung = fold(wort)
    const stamm = stem(faltung)
    const nummer = formen.length
    const stammnummer = staemme.get(stamm) ?? nummer
    staemme.set(stamm, stammnummer)
    const form = {
      nummer,
      stammnummer,
      wort,
      faltung,
      stamm,
      fuellwort: isFuellwort(faltung),
      ohneSuchwert: isOhneSuchwert(faltung),
      verbunden,
    }
    bekannt.set(key, form)
    formen.push(form)
    return form
  }
  return {
    formen,
    lies: (text) => {
      const folge: Wortform[] = []
      let ende = -1
      let kette = ''
      for (const { text: wort, stelle } of findWoerter(text)) {
        const form = kenne(wort)
        const anschluss = stelle === ende + 1 && text[ende] === '-'
        kette = anschluss ? kette + form.faltung : form.faltung
        if (anschluss && GANZE_NAMEN.has(kette)) folge.pop()
        else folge.push(form)
        if (anschluss) folge.push(kenne(kette, true))
        ende = stelle + wort.length
      }
      return folge
    },
  }
}

const keyOf = (wort: string, verbunden: boolean): string => (verbunden ? `-${wort}` : wort)
