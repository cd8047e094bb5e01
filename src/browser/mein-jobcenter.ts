import type { Merkmale } from '../search/merkmale.ts'
import { compareJobcenter, type Naehe } from '../search/wie-meines.ts'
import { wieMeines as texte } from '../texte/wie-meines.ts'
import { findTeil } from './elemente.ts'
import { loadJobcenterliste } from './jobcenterliste.ts'
import { describeJobcenter, startJobcenterwahl } from './jobcenterwahl.ts'
import { readMeines, writeMeines } from './speicher.ts'

/** Das gewählte Jobcenter, so weit die Übersicht es kennen muss. */
export interface MeinJobcenter {
  ist(): boolean
  /** Wie nah die Beispiele ihm sind; nichts, wenn keines gewählt ist. */
  naehe(merkmale: Merkmale): Promise<Naehe | undefined>
}

/** Lässt das eigene Jobcenter wählen und löschen. Gespeichert wird es erst, wenn jemand es wählt. */
export const startMeinJobcenter = (wurzel: HTMLElement, onChange: () => void): MeinJobcenter => {
  const gewaehltes = findTeil(wurzel, '[data-gewaehltes]')
  const klappe = findTeil<HTMLDetailsElement>(wurzel, '[data-wahl]')
  let gewaehlt = readMeines()

  const setze = (nummer: string | undefined): void => {
    gewaehlt = nummer
    findTeil(wurzel, '[data-bleibt]').textContent = writeMeines(nummer) ? texte.bleibt : texte.bleibtNicht
    wahl.leeren()
    void show().then(() => findTeil(nummer ? gewaehltes : klappe, nummer ? '[tabindex]' : 'summary').focus())
    onChange()
  }
  const wahl = startJobcenterwahl(klappe, ({ nummer }) => setze(nummer))
  findTeil(wurzel, '[data-loeschen]').addEventListener('click', () => setze(undefined))

  const show = async (): Promise<void> => {
    findTeil(klappe, '[data-wahl-titel]').textContent = gewaehlt ? texte.aendern : texte.titel
    findTeil(klappe, '[data-wahl-kurz]').hidden = gewaehlt !== undefined
    const liste = gewaehlt ? await loadJobcenterliste().catch(() => undefined) : undefined
    const eintrag = liste?.jobcenter.find(({ nummer }) => nummer === gewaehlt)
    gewaehltes.hidden = gewaehlt === undefined
    // Auch was sich nicht laden ließ oder nicht mehr im Register steht, muss sich löschen lassen.
    findTeil(gewaehltes, '[data-name]').textContent = eintrag?.name ?? gewaehlt ?? ''
    findTeil(gewaehltes, '[data-merkmale]').textContent = liste && eintrag ? describeJobcenter(liste, eintrag) : ''
  }
  void show()

  return {
    ist: () => gewaehlt !== undefined,
    naehe: async ({ jobcenter }) => {
      // Ist die Liste nicht zu haben, bleibt der Katalog trotzdem benutzbar, nur ohne Nähe.
      const liste = gewaehlt ? await loadJobcenterliste().catch(() => undefined) : undefined
      return liste && compareJobcenter(jobcenter, liste, gewaehlt)
    },
  }
}
