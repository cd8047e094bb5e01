import { type AbschnittId, abschnittIds } from '../../model/abschnitte.ts'
import type { Eingaben } from '../../model/bauplan.ts'
import { formularsaetze as texte } from '../../texte/einreichen.ts'

/** Was im Formular steht: der Kopf nach Namen der Felder, die Abschnitte und der kurze Name. */
export interface Formularstand {
  eingaben: Eingaben
  texte: Partial<Record<AbschnittId, string>>
  ordner: string
}

export type Bedienfeld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const BEDIENFELD = 'input[name], textarea[name], select[name]'

/** Alle Eingaben, so wie sie dastehen; Leeres fehlt. */
export const readStand = (formular: HTMLElement): Formularstand => {
  const eingaben: Record<string, string> = {}
  const texte: Partial<Record<AbschnittId, string>> = {}
  for (const feld of formular.querySelectorAll<Bedienfeld>(BEDIENFELD)) {
    if (feld.name === 'ordner' || feld.value.trim() === '') continue
    if ('abschnitt' in feld.dataset) texte[feld.name as AbschnittId] = feld.value
    else eingaben[feld.name] = feld.value
  }
  return { eingaben, texte, ordner: findFeld(formular, 'ordner')?.value.trim() ?? '' }
}

/** Stellt das Formular auf einen Stand. Was keinen Platz hat, bleibt weg. */
export const writeStand = (formular: HTMLElement, { eingaben, texte, ordner }: Formularstand): void => {
  for (const liste of formular.querySelectorAll<HTMLElement>('[data-liste]')) fillListe(liste, {})
  for (const feld of formular.querySelectorAll<Bedienfeld>(BEDIENFELD)) resetFeld(feld)
  writeEingaben(formular, eingaben)
  for (const id of abschnittIds) {
    const feld = formular.querySelector<HTMLTextAreaElement>(`[data-abschnitt][name="${id}"]`)
    if (feld) feld.value = texte[id] ?? ''
  }
  const name = findFeld(formular, 'ordner')
  if (name) name.value = ordner
}

/** Das Bedienfeld zu einem Namen im Kopf. */
export const findFeld = (formular: HTMLElement, name: string): Bedienfeld | undefined =>
  [...formular.querySelectorAll<Bedienfeld>(BEDIENFELD)].find((feld) => feld.name === name && !('abschnitt' in feld.dataset))

/** Fügt einer Liste einen leeren Eintrag an; `undefined`, wenn sie voll ist. */
export const addEintrag = (liste: HTMLElement): HTMLElement | undefined => {
  const nummer = eintraegeOf(liste).length
  const vorlage = liste.querySelector<HTMLTemplateElement>(':scope > template')
  if (!vorlage || nummer >= Number(liste.dataset['max'])) return undefined
  const fragment = vorlage.content.cloneNode(true) as DocumentFragment
  setNummer(fragment, nummer)
  const eintrag = fragment.firstElementChild as HTMLElement
  liste.querySelector(':scope > [data-eintraege]')?.append(eintrag)
  for (const innen of eintrag.querySelectorAll<HTMLElement>('[data-liste]')) fillListe(innen, {})
  return eintrag
}

/** Nimmt einen Eintrag heraus; die folgenden rücken auf. */
export const removeEintrag = (liste: HTMLElement, nummer: number, eingaben: Eingaben): void => {
  const name = liste.dataset['liste'] ?? ''
  const rest: Record<string, string> = {}
  for (const [feld, wert] of Object.entries(eingaben)) {
    const teile = splitName(feld, name)
    if (!teile || teile.nummer === nummer) continue
    rest[`${name}.${teile.nummer > nummer ? teile.nummer - 1 : teile.nummer}${teile.rest}`] = wert
  }
  const anzahl = eintraegeOf(liste).length - 1
  fillListe(liste, rest)
  while (eintraegeOf(liste).length < anzahl && addEintrag(liste));
}

/** Die Einträge einer Liste, nicht die der Listen darin. */
export const eintraegeOf = (liste: HTMLElement): HTMLElement[] => [
  ...liste.querySelectorAll<HTMLElement>(':scope > [data-eintraege] > [data-eintrag]'),
]

const fillListe = (liste: HTMLElement, eingaben: Eingaben): void => {
  liste.querySelector(':scope > [data-eintraege]')?.replaceChildren()
  if ('beginn' in liste.dataset) addEintrag(liste)
  writeEingaben(liste, eingaben)
}

const writeEingaben = (wurzel: HTMLElement, eingaben: Eingaben): void => {
  for (const [name, wert] of Object.entries(eingaben)) {
    openEintraege(wurzel, name)
    const feld = findFeld(wurzel, name)
    if (feld instanceof HTMLSelectElement && ![...feld.options].some(({ value }) => value === wert))
      feld.add(new Option(texte.fremderWert(wert), wert))
    if (feld) feld.value = wert
  }
}

/** Legt in den Listen auf dem Weg zum Feld so viele Einträge an, wie sein Name zählt. */
const openEintraege = (wurzel: HTMLElement, name: string): void => {
  const listen = [...(wurzel.matches('[data-liste]') ? [wurzel] : []), ...wurzel.querySelectorAll<HTMLElement>('[data-liste]')]
  for (const liste of listen) {
    const teile = splitName(name, liste.dataset['liste'] ?? '')
    if (!teile) continue
    while (eintraegeOf(liste).length <= teile.nummer && addEintrag(liste));
    const innen = eintraegeOf(liste)[teile.nummer]
    if (innen) openEintraege(innen, name)
    return
  }
}

const splitName = (name: string, liste: string): { nummer: number; rest: string } | undefined => {
  if (!name.startsWith(`${liste}.`)) return undefined
  const match = /^(\d+)(.*)$/.exec(name.slice(liste.length + 1))
  return match ? { nummer: Number(match[1]), rest: match[2] ?? '' } : undefined
}

const resetFeld = (feld: Bedienfeld): void => {
  if (feld instanceof HTMLSelectElement)
    feld.selectedIndex = Math.max(
      0,
      [...feld.options].findIndex(({ defaultSelected }) => defaultSelected),
    )
  else feld.value = ''
}

const MIT_NUMMER = ['id', 'name', 'for', 'aria-describedby', 'data-liste', 'data-gruppe', 'data-werkzeuge']

/** Setzt in allen Namen des Eintrags die Nummer an die Stelle des ersten `#`; die Vorlagen darin kommen später an die Reihe. */
const setNummer = (wurzel: DocumentFragment, nummer: number): void => {
  for (const element of wurzel.querySelectorAll<HTMLElement>('*')) {
    for (const attribut of MIT_NUMMER) {
      const wert = element.getAttribute(attribut)
      if (wert?.includes('#'))
        element.setAttribute(
          attribut,
          wert
            .split(' ')
            .map((teil) => teil.replace('#', String(nummer)))
            .join(' '),
        )
    }
    if ('nummer' in element.dataset) element.textContent = String(nummer + 1)
    if (element instanceof HTMLTemplateElement) setNummer(element.content, nummer)
  }
}
