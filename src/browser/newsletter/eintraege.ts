import { createEintrag, type Handlungen } from './eintrag.ts'
import type { Beispielstand } from './laden.ts'
import { startZiehen } from './ziehen.ts'

/** Die Liste der gewählten Beispiele. */
export interface Eintraege {
  /** @param luecke steht anstelle dessen, was eben entfernt wurde */
  show(kennungen: readonly string[], staende: ReadonlyMap<string, Beispielstand>, luecke?: { platz: number; inhalt: HTMLElement }): void
}

/** Füllt die Liste; der Fokus bleibt auf demselben Knopf desselben Beispiels, wohin es auch rückt. */
export const createEintraege = (liste: HTMLElement, tun: Handlungen): Eintraege => {
  startZiehen(liste, (kennung, platz) => {
    const bisher = [...liste.querySelectorAll<HTMLElement>('[data-eintrag]')].findIndex(({ dataset }) => dataset['eintrag'] === kennung)
    tun.move(kennung, platz - bisher)
  })
  return {
    show(kennungen, staende, luecke) {
      const fokus = findFokus(liste)
      const punkte = kennungen.map((kennung, index) => createEintrag(kennung, staende.get(kennung), index + 1, kennungen.length, tun))
      if (luecke) punkte.splice(luecke.platz, 0, Object.assign(document.createElement('li'), { className: 'n-luecke' }))
      liste.replaceChildren(...punkte)
      if (luecke) punkte[luecke.platz]?.append(luecke.inhalt)
      if (fokus) knoepfeOf(liste, fokus.kennung)[fokus.stelle]?.focus()
    },
  }
}

const findFokus = (liste: HTMLElement): { kennung: string; stelle: number } | undefined => {
  const eintrag = document.activeElement?.closest<HTMLElement>('[data-eintrag]')
  if (!eintrag || !liste.contains(eintrag)) return undefined
  const kennung = eintrag.dataset['eintrag'] ?? ''
  return { kennung, stelle: knoepfeOf(liste, kennung).indexOf(document.activeElement as HTMLElement) }
}

const knoepfeOf = (liste: HTMLElement, kennung: string): HTMLElement[] => [
  ...liste.querySelectorAll<HTMLElement>(`[data-eintrag="${kennung}"] :is(a, button)`),
]
