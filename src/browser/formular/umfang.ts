import { formularsaetze as texte } from '../../texte/einreichen.ts'
import { focusFeld } from './befunde.ts'
import { onKlick } from './dom.ts'
import { type Bedienfeld, findFeld } from './felder.ts'

const MEHR = '[data-stufe=voll]'

/** Vom Steckbrief zum ganzen Bericht: Die Knöpfe zeigen die übrigen Felder und führen zum ersten davon. */
export const startUmfang = (formular: HTMLElement, melde: (satz: string) => void, geaendert: () => void): void => {
  const zeigeAlles = (): void => {
    const erstes = [...formular.querySelectorAll<HTMLElement>(MEHR)].find((bereich) => !bereich.checkVisibility())
    formular.dataset['zeige'] = 'voll'
    melde(texte.ausgebaut)
    const ziel = erstes?.querySelector<HTMLElement>('input, textarea, select, button')
    if (ziel) focusFeld(formular, ziel)
  }
  onKlick(formular, '[data-mehr-angaben]', zeigeAlles)
  onKlick(formular, '[data-ausbauen]', () => {
    const umfang = findFeld(formular, 'umfang')
    if (umfang) umfang.value = 'voll'
    zeigeAlles()
    geaendert()
  })
  formular.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.name === 'umfang') showUmfang(formular)
  })
}

/** Zeigt so viel, wie der Umfang verlangt; was ausgefüllt ist, bleibt immer zu sehen. */
export const showUmfang = (formular: HTMLElement): void => {
  formular.dataset['zeige'] = findFeld(formular, 'umfang')?.value === 'voll' || hatMehr(formular) ? 'voll' : 'kurz'
}

const hatMehr = (formular: HTMLElement): boolean =>
  [...formular.querySelectorAll<Bedienfeld>(`${MEHR} :is(input, textarea, select)[name]`)].some((feld) =>
    feld instanceof HTMLSelectElement ? feld.value !== '' && !feld.selectedOptions[0]?.defaultSelected : feld.value.trim() !== '',
  )
