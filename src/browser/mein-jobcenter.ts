import type { Jobcenterliste, Listeneintrag } from '../search/jobcenterliste.ts'
import { findJobcenter } from '../search/jobcentersuche.ts'
import type { Merkmale } from '../search/merkmale.ts'
import { compareJobcenter, type Naehe } from '../search/wie-meines.ts'
import { wieMeines as texte } from '../texte.ts'
import { loadJobcenterliste } from './daten.ts'
import { button, findTeil, item } from './elemente.ts'
import { readMeines, writeMeines } from './speicher.ts'

/** So viele Vorschläge stehen zugleich da. */
const VORSCHLAEGE = 8

/** Das gewählte Jobcenter, so weit die Übersicht es kennen muss. */
export interface MeinJobcenter {
  ist(): boolean
  /** Wie nah die Beispiele ihm sind; nichts, wenn keines gewählt ist. */
  naehe(merkmale: Merkmale): Promise<Naehe | undefined>
}

/** Lässt das eigene Jobcenter wählen und löschen. Gespeichert wird es erst, wenn jemand es wählt. */
export const startMeinJobcenter = (wurzel: HTMLElement, onChange: () => void): MeinJobcenter => {
  const ihres = findTeil(wurzel, '[data-ihres]')
  const klappe = findTeil<HTMLDetailsElement>(wurzel, '[data-wahl]')
  const feld = findTeil<HTMLInputElement>(wurzel, 'input[type=search]')
  const anzahl = findTeil(wurzel, '[data-wahl-anzahl]')
  const vorschlaege = findTeil(wurzel, '[data-vorschlaege]')
  let gewaehlt = readMeines()

  const waehle = (eintrag: Listeneintrag | undefined): void => {
    gewaehlt = eintrag?.nummer
    const bleibt = writeMeines(gewaehlt)
    findTeil(wurzel, '[data-bleibt]').textContent = bleibt ? texte.bleibt : texte.bleibtNicht
    klappe.open = false
    feld.value = ''
    showVorschlaege(undefined)
    void showIhres().then(() => (eintrag ? ihres : findTeil(klappe, 'summary')).focus())
    onChange()
  }

  const showIhres = async (): Promise<void> => {
    findTeil(klappe, '[data-wahl-titel]').textContent = gewaehlt ? texte.aendern : texte.titel
    findTeil(klappe, '[data-wahl-kurz]').hidden = gewaehlt !== undefined
    const liste = gewaehlt ? await loadJobcenterliste().catch(() => undefined) : undefined
    const eintrag = liste?.jobcenter.find(({ nummer }) => nummer === gewaehlt)
    ihres.hidden = !eintrag
    if (!liste || !eintrag) return
    findTeil(ihres, '[data-name]').textContent = eintrag.name
    findTeil(ihres, '[data-merkmale]').textContent = describe(liste, eintrag)
  }

  const showVorschlaege = (liste: Jobcenterliste | undefined): void => {
    const gefunden = liste ? findJobcenter(liste, feld.value) : []
    const gezeigt = gefunden.slice(0, VORSCHLAEGE)
    anzahl.textContent =
      liste && feld.value.trim()
        ? [texte.treffer(gefunden.length), ...(gefunden.length > gezeigt.length ? [texte.mehr(gezeigt.length)] : [])].join(' ')
        : ''
    vorschlaege.replaceChildren(
      ...gezeigt.map((eintrag) => {
        const knopf = button(
          eintrag.name,
          'h-full w-full cursor-pointer rounded-lg border border-linie-stark bg-flaeche px-3 py-2 text-left hover:underline',
          () => waehle(eintrag),
        )
        const merkmale = document.createElement('span')
        merkmale.className = 'block text-sm text-tinte-still'
        merkmale.textContent = liste ? describe(liste, eintrag) : ''
        knopf.append(merkmale)
        return item(knopf)
      }),
    )
  }

  const suche = (): void =>
    void loadJobcenterliste().then(showVorschlaege, () => {
      anzahl.textContent = texte.fehler
    })
  feld.addEventListener('input', suche)
  findTeil(wurzel, 'form').addEventListener('submit', (event) => {
    event.preventDefault()
    // Die Eingabetaste nimmt den obersten Vorschlag, wenn er der einzige ist; sonst führt sie zu ihm.
    const knoepfe = [...vorschlaege.querySelectorAll('button')]
    if (knoepfe.length === 1) knoepfe[0]?.click()
    else knoepfe[0]?.focus()
  })
  klappe.addEventListener('toggle', () => klappe.open && void loadJobcenterliste().catch(() => {}))
  findTeil(wurzel, '[data-loeschen]').addEventListener('click', () => waehle(undefined))
  void showIhres()

  return {
    ist: () => gewaehlt !== undefined,
    naehe: async ({ jobcenter }) => {
      // Ist die Liste nicht zu haben, bleibt der Katalog trotzdem benutzbar, nur ohne Nähe.
      const liste = gewaehlt ? await loadJobcenterliste().catch(() => undefined) : undefined
      return liste && compareJobcenter(jobcenter, liste, gewaehlt)
    },
  }
}

const describe = ({ labels }: Jobcenterliste, { merkmale }: Listeneintrag): string =>
  merkmale.flatMap((wert) => (wert === null ? [] : (labels[wert] ?? []))).join(', ')
