import { findTeil } from './elemente.ts'
import { bereiteSucheVor } from './treffer.ts'

/** Meldet das Suchwort: beim Tippen ersetzt es den Eintrag im Verlauf, beim Abschicken kommt einer hinzu. */
export const startSuchfeld = (
  formular: HTMLElement,
  onChange: (q: string, art: 'push' | 'replace') => Promise<void>,
): { sync(q: string): void } => {
  const feld = findTeil<HTMLInputElement>(formular, 'input')
  let sucht = false
  /** Sucht ohne Wartezeit; wer schneller tippt, als gesucht wird, bekommt danach gleich das Neueste. */
  const folge = async (): Promise<void> => {
    if (sucht) return
    sucht = true
    for (let q: string | undefined; q !== feld.value.trim(); ) {
      q = feld.value.trim()
      await onChange(q, 'replace')
    }
    sucht = false
  }
  formular.addEventListener('submit', (event) => {
    event.preventDefault()
    void onChange(feld.value.trim(), 'push')
  })
  feld.addEventListener('input', () => void folge())
  feld.addEventListener('focus', bereiteSucheVor, { once: true })
  return {
    sync(q) {
      if (feld.value.trim() !== q) feld.value = q
    },
  }
}
