import { findTeil } from './elemente.ts'
import { bereiteSucheVor } from './treffer.ts'

/** So lange warten wir beim Tippen auf den nächsten Buchstaben (Millisekunden). */
const TIPP_PAUSE = 150

/** Meldet das Suchwort: beim Tippen ersetzt es den Eintrag im Verlauf, beim Abschicken kommt einer hinzu. */
export const startSuchfeld = (formular: HTMLElement, onChange: (q: string, art: 'push' | 'replace') => void): { sync(q: string): void } => {
  const feld = findTeil<HTMLInputElement>(formular, 'input')
  let pause: ReturnType<typeof setTimeout> | undefined
  formular.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    onChange(feld.value.trim(), 'push')
  })
  feld.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => onChange(feld.value.trim(), 'replace'), TIPP_PAUSE)
  })
  feld.addEventListener('focus', bereiteSucheVor, { once: true })
  return {
    sync(q) {
      if (feld.value.trim() !== q) feld.value = q
    },
  }
}
