import type { Jobcenterliste, Listeneintrag } from '../search/jobcenterliste.ts'
import { findJobcenter } from '../search/jobcentersuche.ts'
import { wieMeines as texte } from '../texte/wie-meines.ts'
import { button, findTeil, item } from './elemente.ts'
import { loadJobcenterliste } from './jobcenterliste.ts'

/** So viele Vorschläge stehen zugleich da. */
const VORSCHLAEGE = 8

const KLASSE = 'h-full w-full cursor-pointer rounded-lg border border-linie-stark bg-flaeche px-3 py-2 text-left hover:underline'

/** Die Merkmale eines Jobcenters in Worten; was nicht bekannt ist, fehlt. */
export const describeJobcenter = ({ labels }: Jobcenterliste, { merkmale }: Listeneintrag): string =>
  merkmale.flatMap((wert) => (wert === null ? [] : (labels[wert] ?? []))).join(', ')

/**
 * Ein Feld zum Tippen und darunter echte Knöpfe: So braucht die Wahl unter 404 keine eigene Bedienung, auch nicht mit Tastatur,
 * Vorleseprogramm oder vergrößert.
 */
export const startJobcenterwahl = (klappe: HTMLDetailsElement, onWahl: (eintrag: Listeneintrag) => void): { leeren(): void } => {
  const feld = findTeil<HTMLInputElement>(klappe, 'input')
  const anzahl = findTeil(klappe, '[data-wahl-anzahl]')
  const vorschlaege = findTeil(klappe, '[data-vorschlaege]')

  const toVorschlag = (liste: Jobcenterliste, eintrag: Listeneintrag): HTMLLIElement => {
    const knopf = button(eintrag.name, KLASSE, () => onWahl(eintrag))
    knopf.append(
      Object.assign(document.createElement('span'), {
        className: 'block text-sm text-tinte-still',
        textContent: describeJobcenter(liste, eintrag),
      }),
    )
    return item(knopf)
  }
  const show = (liste: Jobcenterliste): void => {
    const gefunden = findJobcenter(liste, feld.value)
    const gezeigt = gefunden.slice(0, VORSCHLAEGE)
    const saetze = [texte.treffer(gefunden.length), ...(gefunden.length > gezeigt.length ? [texte.mehr(gezeigt.length)] : [])]
    anzahl.textContent = feld.value.trim() ? saetze.join(' ') : ''
    vorschlaege.replaceChildren(...gezeigt.map((eintrag) => toVorschlag(liste, eintrag)))
  }

  klappe.addEventListener('toggle', () => klappe.open && void loadJobcenterliste().catch(() => {}))
  feld.addEventListener('input', () =>
    loadJobcenterliste().then(show, () => {
      anzahl.textContent = texte.fehler
    }),
  )
  feld.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return
    // Ein einziger Vorschlag ist gemeint; unter mehreren wählt man selbst.
    const [erster, zweiter] = vorschlaege.querySelectorAll('button')
    if (zweiter) erster?.focus()
    else erster?.click()
  })
  return {
    leeren() {
      klappe.open = false
      feld.value = ''
      anzahl.textContent = ''
      vorschlaege.replaceChildren()
    },
  }
}
