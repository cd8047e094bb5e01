import type { Partner } from '../../model/partner.ts'
import type { Merkmale } from '../../search/merkmale.ts'
import { keepVorn } from '../../search/verbund.ts'
import { findTeil } from '../elemente.ts'
import type { Mischung } from '../rechnung.ts'
import type { Treffer } from '../treffer.ts'
import { formatZustand, type Zustand } from '../zustand.ts'
import { createPartnersuche } from './partnersuche.ts'
import { describeFehlende, describeVerbund, verbinde } from './verbund.ts'

/** Die Partner, so weit die Übersicht sie kennen muss. */
export interface Partnerportale {
  /** Mischt zu einem Zustand, was von den Partnern schon da ist, unter das Eigene. */
  mische(zustand: Zustand): (eigene: Merkmale, treffer: Treffer) => Mischung
  /** Ob seit der letzten Mischung ein Partner herausfiel, weil seine Karten nicht zu gebrauchen waren: Dann lohnt eine neue. */
  verlor(): boolean
  /** Sagt, was von den Partnern da ist, und merkt sich, was jetzt zu sehen ist; von hier an zählt, ob jemand liest. */
  zeigt(zustand: Zustand, sortiert: readonly number[]): void
  /** Fragt, was zum Suchwort noch fehlt. @param weiter die Liste ist neu zu rechnen; so viele Karten vorn bleiben, wie sie sind */
  frage(zustand: Zustand, weiter: (bleiben: number) => void): void
}

/**
 * Lässt die Suche auch in anderen Portalen nachsehen. Das Eigene steht sofort da. Antworten die Partner, ehe jemand rollt, tippt oder in die
 * Liste geht, ordnen sich ihre Treffer ein; danach kommen sie unter das, was schon zu sehen ist, damit sich beim Lesen nichts verschiebt.
 */
export const startPartner = (wurzel: HTMLElement, partner: readonly Partner[]): Partnerportale => {
  const liste = findTeil(wurzel, '[data-ergebnisse]')
  const hinweis = findTeil(wurzel, '[data-partnerhinweis]')
  const vorher = hinweis.textContent
  const suche = createPartnersuche(partner)
  let liest = false
  let sichtbar: readonly number[] = []
  let satz = vorher
  let verloren = false
  /** Die Liste, in der fremde Treffer unten stehen: Sie bleibt so, bis jemand anderes sucht oder filtert. */
  let unten: { zu: string; vorn: readonly number[] } | undefined

  const lies = (): void => {
    liest = true
  }
  const verwirf = (wen: Partner): void => {
    suche.verwirf(wen)
    verloren = true
  }
  addEventListener('scroll', lies, { passive: true })
  for (const art of ['pointerdown', 'focusin']) liste.addEventListener(art, lies)

  return {
    mische: (zustand) => (eigene, treffer) => {
      verloren = false
      const antworten = suche.bekannt(zustand.q)
      const zu = schluesselOf(zustand)
      const vorn = unten?.zu === zu ? unten.vorn : undefined
      satz = antworten ? describeVerbund(eigene, antworten, vorn !== undefined) : vorher
      return {
        ...verbinde(eigene, treffer, partner, antworten ?? { beitraege: [] }, verwirf),
        ordne: (nummern) => (vorn ? keepVorn(nummern, vorn, eigene.anzahl) : nummern),
      }
    },
    verlor: () => verloren,
    zeigt(zustand, sortiert) {
      hinweis.textContent = satz
      liest = false
      sichtbar = sortiert.slice(0, liste.children.length)
      if (unten?.zu !== schluesselOf(zustand)) unten = undefined
    },
    frage(zustand, weiter) {
      const bekannt = suche.bekannt(zustand.q)
      if (zustand.q === '' || (bekannt && bekannt.fehlende.length === 0)) return
      let erste = true
      suche.frage(zustand.q, ({ beitraege, fehlende }) => {
        if (beitraege.length === 0) hinweis.textContent = describeFehlende(fehlende)
        else if (erste && !liest && !unten) weiter(0)
        else {
          unten = { zu: schluesselOf(zustand), vorn: sichtbar }
          weiter(liste.children.length)
        }
        erste = false
      })
    },
  }
}

const schluesselOf = (zustand: Zustand): string => formatZustand({ ...zustand, seiten: 1 })
