import { findTeil } from './elemente.ts'
import { bereiteSucheVor } from './treffer.ts'

/**
 * Meldet das Suchwort, ohne Wartezeit: beim Tippen vorläufig, beim Abschicken endgültig.
 * @param onChange verspricht, dass die Liste dazu dasteht
 */
export const startSuchfeld = (
  formular: HTMLElement,
  onChange: (q: string, art: 'tippen' | 'abschicken') => Promise<void>,
): { sync(q: string): void } => {
  const feld = findTeil<HTMLInputElement>(formular, 'input')
  let sucht = false
  /** Wer schneller tippt, als gesucht wird, bekommt danach gleich das Neueste. */
  const folge = async (): Promise<void> => {
    if (sucht) return
    sucht = true
    for (let q: string | undefined; q !== feld.value.trim(); ) {
      q = feld.value.trim()
      await onChange(q, 'tippen')
    }
    sucht = false
  }
  formular.addEventListener('submit', (event) => {
    event.preventDefault()
    void onChange(feld.value.trim(), 'abschicken')
  })
  feld.addEventListener('input', () => void folge())
  feld.addEventListener('focus', bereiteSucheVor, { once: true })
  return {
    sync(q) {
      if (feld.value.trim() !== q) feld.value = q
    },
  }
}
