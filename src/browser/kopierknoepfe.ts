import { kopieren as texte } from '../texte/weitergeben.ts'
import { button } from './elemente.ts'
import { kopiere } from './kopieren.ts'

/**
 * Gibt jedem Stück mit `data-kopieren` (wie es heißt) einen Knopf; ohne Skript gibt es keinen, der nichts täte. Gestaltet wird kopiert, was auf
 * einen Quelltext zeigt (`data-html`: die Kennung seines Elements); der bloße Text dazu steht unter `data-text`.
 */
const melder = Object.assign(document.createElement('p'), { className: 'sr-only', role: 'status' })
document.querySelector('main')?.append(melder)

const textOf = (id: string | undefined): string | undefined => (id ? (document.getElementById(id)?.textContent ?? '') : undefined)

for (const stueck of document.querySelectorAll<HTMLElement>('[data-kopieren]')) {
  const { kopieren: was = '', html, text } = stueck.dataset
  const danach = Object.assign(document.createElement('span'), { className: 'font-semibold' })
  const knopf = button(texte.knopf(was), 'knopf knopf-leise', () => void los())
  const los = async (): Promise<void> => {
    const gelungen = await kopiere(textOf(text) ?? stueck.textContent ?? '', textOf(html))
    if (!gelungen) markiere(stueck)
    const satz = gelungen ? texte.fertig(was) : texte.gescheitert(was)
    danach.textContent = satz
    // Derselbe Satz noch einmal wäre für Vorlesende keine Änderung.
    melder.textContent = ''
    setTimeout(() => {
      melder.textContent = satz
    })
  }
  const zeile = Object.assign(document.createElement('p'), { className: 'mt-2 flex flex-wrap items-center gap-3' })
  zeile.append(knopf, danach)
  stueck.after(zeile)
}

const markiere = (stueck: HTMLElement): void => {
  getSelection()?.selectAllChildren(stueck)
}
