import { formularsaetze as texte } from '../../texte/einreichen.ts'

/** Zählt beim Tippen mit, neben der erlaubten Länge; vorgelesen wird sie erst, wenn man das Feld wieder betritt. */
export const startZaehler = (formular: HTMLElement): void =>
  formular.addEventListener('input', ({ target }) => {
    const anzeige = target instanceof Element ? target.closest('.f-feld')?.querySelector('[data-zaehler]') : null
    if (anzeige && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
      anzeige.textContent = texte.zaehler(target.value.replace(/\s+/gu, ' ').trim().length)
  })
