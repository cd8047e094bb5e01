import { formularsaetze as texte } from '../../texte/einreichen.ts'
import { createKnopf, createLink, createPunkt, find } from './dom.ts'
import { addEintrag, type Bedienfeld, eintraegeOf, findFeld } from './felder.ts'
import type { Befund } from './pruefung.ts'

/** Zeigt alle Befunde: als Liste über dem Formular und, was ein Fehler ist, am Feld selbst. */
export const showBefunde = (formular: HTMLElement, befunde: readonly Befund[]): void => {
  clearFehler(formular)
  const fehler = befunde.filter(({ finding }) => finding.severity === 'error')
  const hinweise = befunde.filter(({ finding }) => finding.severity === 'hint')
  const liste = find(formular, '[data-fehlerliste]')
  liste.hidden = false
  liste.toggleAttribute('data-gut', fehler.length === 0)
  find(liste, '[data-fehlertitel]').textContent = fehler.length === 0 ? texte.keineFehler : texte.fehlerTitel(fehler.length)
  find(liste, '[data-fehlerpunkte]').replaceChildren(...fehler.map((befund) => toPunkt(formular, befund)))
  find(liste, '[data-hinweispunkte]').replaceChildren(...hinweise.map((befund) => toPunkt(formular, befund)))
  find(liste, '[data-hinweise]').hidden = hinweise.length === 0
  find(liste, '[data-trotzdem]').hidden = fehler.length === 0
  for (const befund of fehler) markFeld(formular, befund)
}

/** Nimmt Liste und Markierungen weg. */
export const hideBefunde = (formular: HTMLElement): void => {
  clearFehler(formular)
  find(formular, '[data-fehlerliste]').hidden = true
}

/** Macht ein Feld sichtbar und stellt den Fokus hinein. */
export const focusFeld = (formular: HTMLElement, ziel: HTMLElement): void => {
  for (let klappe = ziel.closest('details'); klappe; klappe = klappe.parentElement?.closest('details') ?? null) klappe.open = true
  if (!ziel.checkVisibility()) formular.dataset['zeige'] = 'voll'
  ziel.focus()
}

const toPunkt = (formular: HTMLElement, { finding, ziel }: Befund): HTMLLIElement => {
  const regel = createLink(`/regeln/${finding.rule}/`, `${texte.regel} „${finding.rule}“`)
  const punkt = createPunkt(...wegZum(formular, ziel), `${finding.message} (`, regel, ')')
  punkt.dataset['regel'] = finding.rule
  const { fund } = finding
  if (fund !== undefined)
    punkt.append(
      ' ',
      createKnopf(texte.falscherAlarm, finding.rule, () => addAusnahme(formular, finding.rule, fund)),
    )
  return punkt
}

const wegZum = (formular: HTMLElement, ziel: Befund['ziel']): (Node | string)[] => {
  const element = ziel && elementOf(formular, ziel)
  if (!element) return []
  const link = Object.assign(document.createElement('a'), { href: `#${element.id}`, textContent: titelOf(formular, element) })
  link.addEventListener('click', (event) => {
    event.preventDefault()
    focusFeld(formular, element)
  })
  return [link, ': ']
}

/** Trägt den Befund als Ausnahme ein; den Grund schreibt der Mensch. */
const addAusnahme = (formular: HTMLElement, regel: string, fund: string): void => {
  const liste = formular.querySelector<HTMLElement>('[data-liste=ausnahmen]')
  if (!liste || !addEintrag(liste)) return
  const nummer = eintraegeOf(liste).length - 1
  for (const [teil, wert] of Object.entries({ regel, fund })) {
    const feld = findFeld(formular, `ausnahmen.${nummer}.${teil}`)
    if (feld) feld.value = wert
  }
  const grund = findFeld(formular, `ausnahmen.${nummer}.grund`)
  if (grund) focusFeld(formular, grund)
}

/** Das Bedienfeld eines Befunds oder, wenn es noch keinen Eintrag gibt, seine Liste. */
const elementOf = (formular: HTMLElement, { art, name }: NonNullable<Befund['ziel']>): HTMLElement | undefined => {
  if (art === 'abschnitt') return formular.querySelector<HTMLElement>(`[data-abschnitt][name="${CSS.escape(name)}"]`) ?? undefined
  const feld = findFeld(formular, name)
  if (feld) return feld
  const rahmen = formular.querySelector<HTMLElement>(`[data-liste="${CSS.escape(name)}"], [data-gruppe="${CSS.escape(name)}"]`)
  return rahmen?.querySelector<Bedienfeld>('input, textarea, select') ?? rahmen ?? undefined
}

const markFeld = (formular: HTMLElement, { finding, ziel }: Befund): void => {
  const element = ziel && elementOf(formular, ziel)
  const satz = element && document.getElementById(`${element.id}-fehler`)
  if (!element || !satz) return
  if (element.matches('input, textarea, select')) element.setAttribute('aria-invalid', 'true')
  satz.textContent = [satz.textContent, finding.message].filter(Boolean).join(' ')
}

const clearFehler = (formular: HTMLElement): void => {
  for (const satz of formular.querySelectorAll('[data-fehler]')) satz.textContent = ''
  for (const feld of formular.querySelectorAll('[aria-invalid]')) feld.removeAttribute('aria-invalid')
}

const titelOf = (formular: HTMLElement, element: HTMLElement): string => {
  const titel = formular.querySelector(`label[for="${CSS.escape(element.id)}"]`) ?? element.querySelector('legend')
  return (
    titel?.textContent
      ?.replace(/\s+/g, ' ')
      .replace(/ \([^)]*\)$/, '')
      .trim() ?? element.id
  )
}
