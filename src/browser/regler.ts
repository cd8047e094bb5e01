import type { Masszahlen } from '../search/massprobe.ts'
import { katalog as texte } from '../texte/katalog.ts'
import { findTeil } from './elemente.ts'

/** Ein Schieberegler für eine Obergrenze. Seine Stufen und ihre Namen bringt die Seite mit; ganz rechts steht „egal“. */
export interface Regler {
  mass: string
  stufen: readonly string[]
  feld: HTMLInputElement
  /** Die Kennung der Stufe; nichts bei „egal“. */
  read(): string | undefined
  sync(stufe: string | undefined): void
  showZahlen(zahlen: Masszahlen): void
  labelOf(stufe: string): string
}

/** Belebt einen Regler: Schon beim Ziehen steht da, was die Stufe heißt und ergibt. */
export const findRegler = (wurzel: HTMLElement): Regler => {
  const feld = findTeil<HTMLInputElement>(wurzel, 'input[type=range]')
  const stand = findTeil(wurzel, '[data-stand]')
  const zahl = findTeil(wurzel, '[data-zahl]')
  const optionen = [...(feld.list?.options ?? [])]
  const stufen = optionen.flatMap(({ dataset }) => dataset['stufe'] ?? [])
  let jeStufe: readonly number[] = []

  const showStand = (): void => {
    const label = optionen[feld.valueAsNumber]?.label ?? ''
    const anzahl = jeStufe[feld.valueAsNumber]
    stand.textContent = label
    zahl.textContent = anzahl === undefined ? '' : String(anzahl)
    feld.setAttribute('aria-valuetext', anzahl === undefined ? label : texte.stufe(label, anzahl))
  }
  feld.addEventListener('input', showStand)

  return {
    mass: feld.name,
    stufen,
    feld,
    read: () => stufen[feld.valueAsNumber],
    sync(stufe) {
      feld.valueAsNumber = stufe === undefined ? stufen.length : stufen.indexOf(stufe)
      showStand()
    },
    showZahlen(zahlen) {
      jeStufe = zahlen
      showStand()
    },
    labelOf: (stufe) => optionen.find(({ dataset }) => dataset['stufe'] === stufe)?.label ?? stufe,
  }
}
