import type { Sortierung } from '../search/reihenfolge.ts'
import { katalog as texte } from '../texte/katalog.ts'
import { findTeil } from './elemente.ts'

/** Die Wahl der Reihenfolge, mit einem Satz dazu, wo sie sich nicht von selbst versteht. */
export const startSortierung = (
  wurzel: HTMLElement,
  onChange: (sortierung: Sortierung) => void,
): { sync(sortierung: Sortierung, hatJobcenter: boolean): void } => {
  const feld = findTeil<HTMLSelectElement>(wurzel, '[data-sortierung]')
  const naehe = findTeil<HTMLOptionElement>(feld, 'option[value=naehe]')
  const hinweis = findTeil(wurzel, '[data-sortierhinweis]')
  feld.addEventListener('change', () => onChange(feld.value as Sortierung))
  return {
    sync(sortierung, hatJobcenter) {
      naehe.hidden = !hatJobcenter
      naehe.disabled = !hatJobcenter
      feld.value = sortierung
      hinweis.textContent = texte.sortierhinweise[sortierung as keyof typeof texte.sortierhinweise] ?? ''
    },
  }
}
