import type { Grenze, Masszahlen } from '../search/massprobe.ts'
import { katalog as texte } from '../texte.ts'
import { findTeil } from './elemente.ts'

/** Ein Schieberegler für eine Obergrenze. Seine Stufen und ihre Namen bringt die Seite mit; ganz rechts steht „egal“. */
export interface Regler {
  mass: string
  label: string
  stufen: readonly string[]
  feld: HTMLInputElement
  read(): Grenze | undefined
  sync(grenze: Grenze | undefined): void
  showZahlen(zahlen: Masszahlen): void
  labelOf(stufe: string): string
}

/** Belebt einen Regler: Schon beim Ziehen steht da, was die Stufe heißt und ergibt. */
export const findRegler = (wurzel: HTMLElement): Regler => {
  const feld = findTeil<HTMLInputElement>(wurzel, 'input[type=range]')
  const stand = findTeil(wurzel, '[data-stand]')
  const ohne = findTeil(wurzel, '[data-ohne]')
  const ohneSatz = findTeil(wurzel, '[data-ohne-satz]')
  const auchOhne = findTeil<HTMLInputElement>(wurzel, '[data-auch-ohne]')
  const optionen = [...(feld.list?.options ?? [])]
  const stufen = optionen.flatMap(({ dataset }) => dataset['stufe'] ?? [])
  let jeStufe: readonly number[] = []

  const showStand = (): void => {
    const label = optionen[feld.valueAsNumber]?.label ?? ''
    const anzahl = jeStufe[feld.valueAsNumber]
    stand.textContent = label
    feld.setAttribute('aria-valuetext', anzahl === undefined ? label : texte.stufe(label, anzahl))
  }
  feld.addEventListener('input', showStand)

  return {
    mass: feld.name,
    label: feld.dataset['label'] ?? '',
    stufen,
    feld,
    read() {
      const bis = stufen[feld.valueAsNumber]
      return bis === undefined ? undefined : { bis, auchOhne: auchOhne.checked }
    },
    sync(grenze) {
      feld.valueAsNumber = grenze ? stufen.indexOf(grenze.bis) : stufen.length
      auchOhne.checked = grenze?.auchOhne ?? false
      showStand()
    },
    showZahlen({ stufen: zahlen, ohne: anzahl }) {
      jeStufe = zahlen
      showStand()
      ohne.hidden = feld.valueAsNumber >= stufen.length || (anzahl === 0 && !auchOhne.checked)
      ohneSatz.textContent = auchOhne.checked ? texte.mitAngabelosen(anzahl) : texte.ohneAngabe(anzahl)
    },
    labelOf: (stufe) => optionen.find(({ dataset }) => dataset['stufe'] === stufe)?.label ?? stufe,
  }
}
