import { teilVon } from '../bilder/adresse.ts'
import type { Karte } from '../catalogue/karte.ts'
import type { Textstueck } from '../search/fundstelle.ts'

/**
 * Füllt die Vorlage einer Karte. Alles kommt als Text hinein, nie als HTML.
 * @param grund was das Jobcenter mit dem gewählten gemein hat; leer, wenn nichts
 */
export const fillKarte = (vorlage: HTMLTemplateElement, karte: Karte, fundstelle: readonly Textstueck[], grund: string): Element => {
  const fragment = vorlage.content.cloneNode(true) as DocumentFragment
  const li = fragment.firstElementChild as HTMLElement
  const artikel = li.querySelector<HTMLElement>('[data-beispiel]')
  if (artikel) {
    artikel.dataset['beispiel'] = karte.slug
    artikel.dataset['kennung'] = karte.kennung
    artikel.dataset['farbe'] = karte.farbe
  }
  const feldbild = li.querySelector<SVGElement>('[data-feldbild]')
  if (feldbild) {
    feldbild.dataset['farbe'] = karte.farbe
    feldbild.firstElementChild?.setAttribute('href', teilVon('feld', karte.farbe))
  }
  const texte: Readonly<Record<string, string>> = { ...karte }
  for (const feld of li.querySelectorAll<HTMLElement>('[data-feld]')) feld.textContent = texte[feld.dataset['feld'] ?? ''] ?? ''
  li.querySelector('a[data-feld=titel]')?.setAttribute('href', `/beispiele/${karte.slug}/`)
  const zeile = li.querySelector<HTMLElement>('[data-feld=fundstelle]')
  if (zeile && fundstelle.length > 0) {
    zeile.append(...fundstelle.map(({ text, markiert }) => (markiert ? mark(text) : text)))
    zeile.hidden = false
  }
  const gemeinsam = li.querySelector<HTMLElement>('[data-feld=gemeinsam]')
  if (gemeinsam && grund) {
    gemeinsam.textContent = grund
    gemeinsam.hidden = false
  }
  return li
}

const mark = (textContent: string): HTMLElement => Object.assign(document.createElement('mark'), { textContent })
