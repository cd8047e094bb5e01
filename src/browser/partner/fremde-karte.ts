import type { Partner } from '../../model/partner.ts'
import { partner as texte } from '../../texte/partner.ts'
import { paragraph } from '../elemente.ts'

/** Eine Karte aus einem anderen Portal sagt, woher sie kommt, und führt dorthin; merken lässt sich das Beispiel nur dort. */
export const markFremd = (karte: Element, slug: string, { name, adresse }: Partner): void => {
  const artikel = karte.querySelector<HTMLElement>('[data-beispiel]')
  if (artikel) {
    delete artikel.dataset['kennung']
    artikel.dataset['fremd'] = adresse
  }
  const link = karte.querySelector('a[data-feld=titel]')
  link?.setAttribute('href', `${adresse}/beispiele/${slug}/`)
  link?.parentElement?.before(paragraph(texte.aus(name), 'schild self-start'))
}
