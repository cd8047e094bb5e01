import { teilVon } from '../bilder/adresse.ts'

/** Was die Suche zu einem Treffer weiß. */
export interface Fund {
  url: string
  excerpt: string
  meta: Record<string, string>
}

/**
 * Füllt die Vorlage einer Karte mit einem Treffer. Alles kommt als Text hinein, nie als HTML.
 * @param grund was das Jobcenter mit dem gewählten gemein hat; leer, wenn nichts
 */
export const fillKarte = (vorlage: HTMLTemplateElement, { url, excerpt, meta }: Fund, q: string, grund: string): Element => {
  const fragment = vorlage.content.cloneNode(true) as DocumentFragment
  const li = fragment.firstElementChild as HTMLElement
  const artikel = li.querySelector<HTMLElement>('[data-beispiel]')
  if (artikel) {
    artikel.dataset['beispiel'] = url.split('/')[2] ?? ''
    artikel.dataset['farbe'] = meta['farbe'] ?? ''
  }
  const feldbild = li.querySelector<SVGElement>('[data-feldbild]')
  if (feldbild) {
    feldbild.dataset['farbe'] = meta['farbe'] ?? ''
    feldbild.firstElementChild?.setAttribute('href', teilVon('feld', meta['farbe'] ?? ''))
  }
  for (const feld of li.querySelectorAll<HTMLElement>('[data-feld]')) feld.textContent = meta[feld.dataset['feld'] ?? ''] ?? ''
  li.querySelector('a[data-feld=titel]')?.setAttribute('href', url)
  const fundstelle = li.querySelector<HTMLElement>('[data-feld=fundstelle]')
  if (fundstelle && q && excerpt.includes('<mark>') && !repeats(excerpt, meta)) {
    fundstelle.append('… ', ...toMarked(excerpt), ' …')
    fundstelle.hidden = false
  }
  const gemeinsam = li.querySelector<HTMLElement>('[data-feld=gemeinsam]')
  if (gemeinsam && grund) {
    gemeinsam.textContent = grund
    gemeinsam.hidden = false
  }
  return li
}

/** Ein Auszug, der nur Titel und Kurzfassung wiederholt, sagt nichts Neues. */
const repeats = (excerpt: string, meta: Record<string, string>): boolean => {
  const text = decode(excerpt.replace(/<\/?mark>/g, '')).replace(/\s+/g, ' ')
  const middle = text.slice(text.length / 2 - 20, text.length / 2 + 20).trim()
  return `${meta['titel']} ${meta['kurzfassung']}`.includes(middle)
}

/** Pagefinds Auszug ist HTML mit `<mark>` um Fundwörter; daraus werden Textknoten und Marken. */
const toMarked = (excerpt: string): Node[] =>
  excerpt.split(/(<mark>.*?<\/mark>)/).map((teil) => {
    const wort = /^<mark>(.*)<\/mark>$/.exec(teil)?.[1]
    if (wort === undefined) return document.createTextNode(decode(teil))
    return Object.assign(document.createElement('mark'), { textContent: decode(wort) })
  })

const ENTITAETEN: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

const decode = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITAETEN[entity] ?? entity)
