import { formularsaetze } from '../../texte/einreichen.ts'
import type { Bilder, Packung } from './bilder.ts'
import { find } from './dom.ts'

/** Die Bilder zum Formular. Das Programm dazu lädt erst, wenn es ein Bild gibt oder gab. */
export interface Bildwahl {
  /** Zeigt, welche Bilder zum offenen Entwurf gehören. */
  show(): void
  /** Nimmt die Bilder eines gelöschten Entwurfs weg. @returns holt sie zurück */
  remove(entwurf: string): () => void
  /** Packt Text und Bilder zusammen. @returns nichts, wenn das Formular kein Bild nennt */
  pack(ordner: string, text: string): Promise<Packung | undefined>
}

/** Die Bilddateien, die das Formular nennt, in der Reihenfolge der Einträge. */
export const bildnamenIn = (formular: HTMLElement): string[] =>
  [...formular.querySelectorAll<HTMLInputElement>('[data-beilage]')].map(({ value }) => value.trim()).filter(Boolean)

/**
 * Nimmt Bilder an, die jemand auswählt.
 * @param offen die Nummer des offenen Entwurfs
 * @param geaendert läuft, wenn dabei Einträge entstehen
 */
export const createBildwahl = (formular: HTMLElement, offen: () => string, geaendert: () => void): Bildwahl => {
  const wahl = find<HTMLInputElement>(formular, '[data-bildwahl]')
  let geladen: Promise<Bilder> | undefined

  const load = (): Promise<Bilder> => {
    geladen ??= import('./bilder.ts').then(({ createBilder }) => createBilder(formular, offen, geaendert))
    geladen.catch(() => {
      geladen = undefined
    })
    return geladen
  }
  const tue = <T>(was: (bilder: Bilder) => Promise<T>): Promise<T | undefined> =>
    load()
      .then(was)
      .catch(() => {
        find(formular, '[data-bildfehler]').textContent = formularsaetze.teilFehlt
        return undefined
      })

  wahl.addEventListener('change', async () => {
    await tue((bilder) => bilder.add([...(wahl.files ?? [])]))
    wahl.value = ''
  })
  const hatBilder = (): boolean => bildnamenIn(formular).length > 0
  return {
    show: () => {
      if (geladen || hatBilder()) void tue((bilder) => bilder.show())
    },
    remove: (entwurf) => {
      const entfernt = tue((bilder) => bilder.remove(entwurf))
      return () => void entfernt.then((holeZurueck) => holeZurueck?.())
    },
    pack: async (ordner, text) => (hatBilder() ? tue((bilder) => bilder.pack(ordner, text)) : undefined),
  }
}
