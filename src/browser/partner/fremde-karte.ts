import type { Partner } from '../../model/partner.ts'
import { partner as texte } from '../../texte/partner.ts'

/** Eine Karte aus einem anderen Portal sagt, woher sie kommt, und führt dorthin; merken lässt sich das Beispiel nur dort. */
export const markFremd = (karte: Element, slug: string, { name, adresse }: Partner): void => {
  const artikel = karte.querySelector<HTMLElement>('[data-beispiel]')
  if (artikel) {
    delete artikel.dataset['kennung']
    artikel.dataset['fremd'] = adresse
  }
  const link = karte.querySelector('a[data-feld=titel]')
  link?.setAttribute('href', `${adresse}/beispiele/${slug}/`)
  const zeile = document.createElement('p')
  zeile.append(Object.assign(document.createElement('span'), { textContent: texte.aus(name), className: 'schild' }))
  link?.parentElement?.before(zeile)
}
