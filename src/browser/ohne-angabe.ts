import type { Auswahl, Ergebnis } from '../search/auswahl.ts'
import { katalog as texte } from '../texte/katalog.ts'
import { findTeil } from './elemente.ts'

/** Was keine vollständige Angabe macht, steht für sich: wie viele es sind, und ein Häkchen, das sie dazunimmt. Unbekannt ist nie null. */
export const startOhneAngabe = (
  wurzel: HTMLElement,
  onChange: (auchOhne: boolean) => void,
): { show(auswahl: Auswahl, ergebnis: Ergebnis): void } => {
  const kasten = findTeil(wurzel, '[data-ohne-angabe]')
  const feld = findTeil<HTMLInputElement>(kasten, 'input')
  feld.addEventListener('change', () => onChange(feld.checked))
  return {
    show({ auchOhne }, { ohneAngabe, sichtbar }) {
      // In einer leeren Liste ist das Dazunehmen einer der Auswege.
      kasten.hidden = !auchOhne && (ohneAngabe === 0 || sichtbar.length === 0)
      feld.checked = auchOhne
      findTeil(kasten, '[data-satz]').textContent = auchOhne ? texte.mitAngabelosen(ohneAngabe) : texte.ohneAngabe(ohneAngabe)
    },
  }
}
