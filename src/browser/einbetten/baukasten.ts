import { SANDBOX, toElement, toHtml, toRahmen, toRahmenpfad, toTitel, type Wahl } from '../../share/einbettung/ausschnitte.ts'
import { AB_BREITE, type Breite, hoeheOf } from '../../share/einbettung/hoehe.ts'
import { choose, type Einbettungsliste, MAX_ANZAHL } from '../../share/einbettung/liste.ts'
import { einbetten as texte } from '../../texte/einbetten.ts'
import { findTeil } from '../elemente.ts'

/** Belebt die Auswahl: Mit jeder Änderung entstehen Vorschau und Code neu. @param wurzel trägt unter `data-einbetten` die Adresse des Portals */
export const startBaukasten = (wurzel: HTMLElement): void => {
  const portal = wurzel.dataset['einbetten'] ?? ''
  const form = findTeil(wurzel, '[data-wahl]')
  const meldung = findTeil(wurzel, '[data-meldung]')
  let lauf = 0
  const render = async (): Promise<void> => {
    const nummer = ++lauf
    const { breite, ...wahl } = readWahl(form)
    try {
      const liste = await loadListe(wahl.thema)
      if (nummer !== lauf) return
      lockLaender(form, liste)
      // Das neue Thema hat vielleicht nichts aus dem gewählten Land; die Wahl bleibt, und der Satz sagt es.
      meldung.textContent = texte.gefunden(choose(liste, wahl.land, wahl.anzahl).length, wahl.anzahl)
      show(wurzel, wahl, breite, liste, portal)
    } catch {
      if (nummer === lauf) meldung.textContent = texte.fehler
    }
  }
  form.addEventListener('input', () => void render())
  wurzel.inert = false
  void render()
}

const readWahl = (form: HTMLElement): Wahl & { breite: Breite } => {
  const read = (name: string): string => findTeil<HTMLInputElement>(form, name).value
  const anzahl = Math.round(Number(read('[name=anzahl]')))
  return {
    thema: read('[name=thema]'),
    land: read('[name=land]'),
    anzahl: Math.min(Math.max(anzahl || 1, 1), MAX_ANZAHL),
    breite: read('[name=breite]:checked') === 'schmal' ? 'schmal' : 'breit',
  }
}

const loadListe = async (thema: string): Promise<Einbettungsliste> => {
  const antwort = await fetch(`/einbetten/${thema}.json`)
  if (!antwort.ok) throw new Error(`${thema}: ${antwort.status}`)
  return antwort.json() as Promise<Einbettungsliste>
}

/** Länder, aus denen zum Thema nichts da ist, lassen sich nicht neu wählen. */
const lockLaender = (form: HTMLElement, liste: Einbettungsliste): void => {
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name=land] option'))
    option.disabled = !option.selected && choose(liste, option.value, 1).length === 0
}

const show = (wurzel: HTMLElement, wahl: Wahl, breite: Breite, liste: Einbettungsliste, portal: string): void => {
  const tag = new Date().toLocaleDateString('de-DE', { dateStyle: 'long' })
  const html = toHtml(liste, wahl, tag)
  const code: Readonly<Record<string, string>> = {
    rahmen: toRahmen(wahl, toTitel(liste, wahl.land), breite, portal),
    html,
    element: toElement(wahl, portal),
  }
  for (const feld of wurzel.querySelectorAll<HTMLElement>('[data-code]')) feld.textContent = code[feld.dataset['code'] ?? ''] ?? ''
  findTeil(wurzel, '[data-liste]').replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children)
  const vorschau = findTeil(wurzel, '[data-vorschau]')
  vorschau.replaceChildren(toVorschau(wahl, breite, vorschau.dataset['titel'] ?? ''))
}

const toVorschau = (wahl: Wahl, breite: Breite, title: string): HTMLIFrameElement => {
  const rahmen = Object.assign(document.createElement('iframe'), {
    title,
    src: toRahmenpfad(wahl),
    className: 'max-w-full rounded-lg border border-linie bg-white',
  })
  rahmen.setAttribute('sandbox', SANDBOX)
  // Kommt der Fokus in den noch leeren Rahmen, geht er verloren, sobald der Inhalt da ist.
  rahmen.tabIndex = -1
  rahmen.addEventListener('load', () => rahmen.removeAttribute('tabindex'))
  rahmen.width = String(AB_BREITE[breite])
  rahmen.height = String(hoeheOf(wahl.anzahl, breite))
  return rahmen
}
