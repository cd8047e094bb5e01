import type { Auswahl } from '../search/auswahl.ts'
import { LEERE_AUSWAHL, withoutGruppe, withoutWert } from '../search/weglassen.ts'
import { katalog as texte } from '../texte/katalog.ts'
import { button, item } from './elemente.ts'
import type { Filterspalte } from './filterspalte.ts'

const KLASSE = 'schild min-h-8 cursor-pointer hover:underline'

/**
 * Zeigt über der Liste, was gewählt ist; jede Marke nimmt ihre Wahl zurück. Der Fokus geht dabei nie verloren: Er steht danach auf dem
 * Kästchen oder Regler, sonst auf der nächsten Marke, sonst auf der Zahl der Beispiele.
 */
export const showMarken = (
  liste: HTMLElement,
  anzahl: HTMLElement,
  filter: Filterspalte,
  auswahl: Auswahl,
  change: (auswahl: Auswahl) => void,
): void => {
  const toMarke = (label: string, rest: Auswahl, fokus: () => void = () => {}): HTMLLIElement => {
    const marke = button(`${label} ×`, `${KLASSE} bg-akzent-grund`, () => {
      change(rest)
      fokus()
    })
    marke.setAttribute('aria-label', texte.entfernen(label))
    return item(marke)
  }
  const toWahl = (gruppe: string, wert: string, rest: Auswahl): HTMLLIElement =>
    toMarke(filter.labelOf(gruppe, wert), rest, () => filter.focus(gruppe, wert))
  const marken = [
    ...Object.entries(auswahl.werte).flatMap(([facette, werte]) =>
      werte.map((wert) => toWahl(facette, wert, withoutWert(auswahl, facette, wert))),
    ),
    ...Object.entries(auswahl.grenzen).map(([mass, stufe]) => toWahl(mass, stufe, withoutGruppe(auswahl, mass))),
    ...(auswahl.auchOhne ? [toMarke(texte.auchOhne, { ...auswahl, auchOhne: false })] : []),
  ]
  if (marken.length > 1) marken.push(item(button(texte.zuruecksetzen, KLASSE, () => change(LEERE_AUSWAHL))))
  const vorher = [...liste.querySelectorAll('button')]
  const stelle = vorher.findIndex((knopf) => knopf.matches(':focus'))
  liste.replaceChildren(...marken)
  if (stelle < 0) return
  const knoepfe = [...liste.querySelectorAll('button')]
  const nachbar = knoepfe[Math.min(stelle, knoepfe.length - 1)] ?? anzahl
  nachbar.focus()
}
