import type { Auswahl, Ergebnis } from '../search/auswahl.ts'
import { isLeereAuswahl, LEERE_AUSWAHL, withoutGruppe } from '../search/weglassen.ts'
import { katalog as texte } from '../texte/katalog.ts'
import { button, item, paragraph } from './elemente.ts'
import type { Filterspalte } from './filterspalte.ts'
import type { Zustand } from './zustand.ts'

/** Ein Weg aus einer leeren Liste: was er heißt, wie viele Beispiele er bringt, wohin er führt. */
interface Ausweg {
  satz: string
  anzahl: number
  next: Partial<Zustand>
}

/**
 * Was aus einer leeren Liste führt: jede Gruppe, an der allein es liegt, dazu das Suchwort; die meisten Beispiele zuerst. Hilft nichts davon
 * allein, dann alle Filter zusammen.
 * @param countMit wie viele Beispiele ein Suchwort mit einer Auswahl ergibt
 */
export const findAuswege = async (
  filter: Filterspalte,
  { q, auswahl }: Zustand,
  { allein, ohneAngabe }: Ergebnis,
  countMit: (q: string, auswahl: Auswahl) => Promise<number>,
): Promise<Ausweg[]> => {
  const ausweg = (anzahl: number, satz: (n: number) => string, next: Partial<Zustand>): Ausweg => ({ satz: satz(anzahl), anzahl, next })
  const gruppen = [
    ...Object.entries(auswahl.werte).map(([facette, werte]) => ({ gruppe: facette, werte })),
    ...Object.entries(auswahl.grenzen).map(([mass, stufe]) => ({ gruppe: mass, werte: [stufe] })),
  ]
  const einzeln = [
    ...gruppen.map(({ gruppe, werte }) => {
      const labels = werte.map((wert) => filter.labelOf(gruppe, wert))
      return ausweg(allein[gruppe] ?? 0, (n) => texte.keineFilter(labels, n), { auswahl: withoutGruppe(auswahl, gruppe) })
    }),
    ...(auswahl.auchOhne ? [] : [ausweg(ohneAngabe, (n) => texte.keineAngabe(n), { auswahl: { ...auswahl, auchOhne: true } })]),
    ...(q ? [ausweg(await countMit('', auswahl), (n) => texte.keineWort(q, n), { q: '' })] : []),
  ]
    .filter(({ anzahl }) => anzahl > 0)
    .sort((a, b) => b.anzahl - a.anzahl)
  if (einzeln.length > 0 || isLeereAuswahl(auswahl)) return einzeln
  const ohneFilter = ausweg(await countMit(q, LEERE_AUSWAHL), texte.keineAuswahl, { auswahl: LEERE_AUSWAHL })
  return ohneFilter.anzahl > 0 ? [ohneFilter] : []
}

/** Sagt, dass nichts passt, und bietet die Auswege als Knöpfe an. */
export const showAuswege = (kasten: HTMLElement, auswege: readonly Ausweg[], change: (next: Partial<Zustand>) => void): void => {
  const liste = document.createElement('ul')
  liste.className = 'mt-3 grid gap-2 justify-items-start'
  liste.append(...auswege.map(({ satz, next }) => item(button(satz, 'knopf knopf-leise text-left', () => change(next)))))
  kasten.replaceChildren(
    paragraph(texte.keine, 'text-xl font-semibold'),
    ...(auswege.length > 0 ? [paragraph(texte.keineWeg, 'mt-1'), liste] : [paragraph(texte.keineTipp, 'mt-1')]),
  )
}
