import { formularsaetze as texte } from '../../texte/einreichen.ts'
import { onKlick } from './dom.ts'
import { addEintrag, eintraegeOf, readStand, removeEintrag } from './felder.ts'

const BEDIENFELD = 'input, textarea, select'

/** Einträge hinzufügen und entfernen; der Fokus geht dorthin, wo es weitergeht, und eine Meldung sagt, was geschah. */
export const startListenknoepfe = (formular: HTMLElement, melde: (satz: string) => void, geaendert: () => void): void => {
  onKlick(formular, '[data-hinzufuegen]', (knopf) => {
    const liste = knopf.closest<HTMLElement>('[data-liste]')
    if (!liste) return
    const neu = addEintrag(liste)
    melde(neu ? texte.hinzugefuegt(eintraegeOf(liste).length) : texte.voll(Number(liste.dataset['max'])))
    neu?.querySelector<HTMLElement>(BEDIENFELD)?.focus()
  })
  onKlick(formular, '[data-entfernen]', (knopf) => {
    const eintrag = knopf.closest<HTMLElement>('[data-eintrag]')
    const liste = knopf.closest<HTMLElement>('[data-liste]')
    if (!liste || !eintrag) return
    const nummer = eintraegeOf(liste).indexOf(eintrag)
    removeEintrag(liste, nummer, readStand(formular).eingaben)
    melde(texte.entfernt(nummer + 1))
    const danach = eintraegeOf(liste)[nummer] ?? eintraegeOf(liste).at(-1)
    const ziel = danach?.querySelector<HTMLElement>(BEDIENFELD) ?? liste.querySelector<HTMLElement>(':scope > [data-hinzufuegen]')
    ziel?.focus()
    geaendert()
  })
}
