import { newsletter } from '../../texte/newsletter.ts'
import { find, onKlick } from '../formular/dom.ts'
import { readMappe } from '../merkliste/ablage.ts'
import { isLeer, MAX_BEISPIELE, type Mappe } from '../merkliste/mappe.ts'
import type { Gelesen } from './adresse.ts'
import { nimmDazu, type Stand } from './stand.ts'

const texte = newsletter.fremd

/** Was mit einer Auswahl aus einem Link geschehen kann. */
interface Handlungen {
  /** @param satz was danach zu sagen ist */
  nimm(neu: Mappe, satz: string): void
  zeigeEigene(): void
}

/** Der Kasten über einer Auswahl aus einem Link: Er sagt, dass die eigene Merkliste bleibt, und bietet an, was man tun kann. */
export const startFremdes = (kasten: HTMLElement, tun: Handlungen): { show(stand: Stand, gelesen: Gelesen | undefined): void } => {
  let fremde: Mappe | undefined
  onKlick(kasten, '[data-ersetzen]', () => {
    const satz = isLeer(readMappe()) ? texte.uebernommen(fremde?.kennungen.length ?? 0) : texte.ersetzt
    if (fremde) tun.nimm(fremde, satz)
  })
  onKlick(kasten, '[data-dazu]', () => {
    const alle = fremde && nimmDazu(readMappe(), fremde)
    if (alle) tun.nimm(alle, texte.uebernommen(alle.kennungen.length))
  })
  onKlick(kasten, '[data-eigene]', () => tun.zeigeEigene())

  return {
    show({ mappe, fremd }, gelesen) {
      const eigene = readMappe()
      const hatEigene = !isLeer(eigene)
      fremde = mappe
      kasten.hidden = !fremd
      find(kasten, '[data-satz]').textContent = texte.text(mappe.kennungen.length, eigene.kennungen.length)
      find(kasten, '[data-ersetzen]').textContent = hatEigene ? texte.ersetzen : texte.uebernehmen
      for (const nurDann of ['[data-dazu]', '[data-eigene]']) find(kasten, nurDann).hidden = !hatEigene
      find(kasten, '[data-lesehinweis]').textContent = gelesen ? describe(gelesen) : ''
    },
  }
}

const describe = ({ unlesbar, zuViele }: Gelesen): string =>
  [...(unlesbar.length > 0 ? [texte.unlesbar(unlesbar)] : []), ...(zuViele > 0 ? [texte.zuViele(zuViele, MAX_BEISPIELE)] : [])].join(' ')
