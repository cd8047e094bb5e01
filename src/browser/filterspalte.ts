import type { Auswahl, Ergebnis } from '../search/auswahl.ts'
import { findRegler } from './regler.ts'
import type { Moeglich } from './zustand.ts'

/** Häkchen und Regler als Ganzes. Was es zu wählen gibt und wie es heißt, steht in der Seite. */
export interface Filterspalte {
  moeglich: Moeglich
  sync(auswahl: Auswahl): void
  showZahlen(ergebnis: Ergebnis): void
  /** Wie eine Wahl heißt, für Marken und Auswege. */
  labelOf(gruppe: string, wert: string): string
  /** Setzt den Fokus auf das Kästchen oder den Regler. @returns ob er dort zu sehen ist */
  focus(gruppe: string, wert: string): boolean
}

/** Findet die Filter der Seite und meldet jede Änderung. */
export const startFilterspalte = (wurzel: HTMLElement, onChange: (gewaehlt: Pick<Auswahl, 'werte' | 'grenzen'>) => void): Filterspalte => {
  const haekchen = [...wurzel.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-label]')]
  const regler = [...wurzel.querySelectorAll<HTMLElement>('[data-regler]')].map(findRegler)
  const facetten = new Map<string, Set<string>>()
  for (const { name, value } of haekchen) facetten.set(name, (facetten.get(name) ?? new Set()).add(value))

  const read = (): Pick<Auswahl, 'werte' | 'grenzen'> => ({
    werte: Object.fromEntries(
      [
        ...Map.groupBy(
          haekchen.filter(({ checked }) => checked),
          ({ name }) => name,
        ),
      ].map(([facette, boxen]) => [facette, boxen.map(({ value }) => value)]),
    ),
    grenzen: Object.fromEntries(
      regler.flatMap(({ mass, read: readStufe }) => {
        const stufe = readStufe()
        return stufe === undefined ? [] : [[mass, stufe]]
      }),
    ),
  })
  const findBox = (facette: string, wert: string): HTMLInputElement | undefined =>
    haekchen.find(({ name, value }) => name === facette && value === wert)
  const findMass = (mass: string) => regler.find((kandidat) => kandidat.mass === mass)

  wurzel.addEventListener('change', () => onChange(read()))
  openAufBreitemFenster(wurzel)

  return {
    moeglich: { facetten, masse: new Map(regler.map(({ mass, stufen }) => [mass, new Set(stufen)])) },
    sync({ werte, grenzen }) {
      for (const box of haekchen) box.checked = werte[box.name]?.includes(box.value) ?? false
      for (const { mass, sync } of regler) sync(grenzen[mass])
    },
    showZahlen({ facetten: zahlen, masse }) {
      for (const { name, value, parentElement } of haekchen) {
        const anzeige = parentElement?.querySelector('[data-zahl]')
        if (anzeige) anzeige.textContent = String(zahlen[name]?.[value] ?? 0)
      }
      for (const { mass, showZahlen } of regler) {
        const masszahlen = masse[mass]
        if (masszahlen) showZahlen(masszahlen)
      }
    },
    labelOf: (gruppe, wert) => findMass(gruppe)?.labelOf(wert) ?? findBox(gruppe, wert)?.dataset['label'] ?? wert,
    focus(gruppe, wert) {
      const ziel = findMass(gruppe)?.feld ?? findBox(gruppe, wert)
      if (!ziel?.checkVisibility()) return false
      ziel.focus()
      return true
    },
  }
}

/** Auf breiten Fenstern steht die Auswahl immer offen, auf schmalen klappt man sie auf. */
const openAufBreitemFenster = (wurzel: HTMLElement): void => {
  const breit = matchMedia('(min-width: 64rem)')
  const sync = () => wurzel.querySelector('[data-filterklappe]')?.toggleAttribute('open', breit.matches)
  breit.addEventListener('change', sync)
  sync()
}
