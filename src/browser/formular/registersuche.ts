import type { Jobcenter } from '../../model/jobcenter.ts'
import type { Listeneintrag } from '../../search/jobcenterliste.ts'
import { findJobcenter } from '../../search/jobcentersuche.ts'
import { formularsaetze as texte } from '../../texte/einreichen.ts'
import { createPunkt } from './dom.ts'
import { loadRegister } from './laden.ts'

/** Mehr Vorschläge liest niemand; wer weiter tippt, sieht weniger. */
const MAX = 8

/** Sucht beim Tippen im Register und zeigt Treffer als Knöpfe unter dem Feld; einer davon setzt die Träger-Nummer ein. */
export const startRegistersuche = (formular: HTMLElement, geaendert: () => void): void => {
  formular.addEventListener('focusin', ({ target }) => {
    if (isSuchfeld(target)) void show(target)
  })
  formular.addEventListener('input', ({ target }) => {
    if (isSuchfeld(target)) void show(target)
  })
  // Die Eingabetaste nimmt den ersten Vorschlag.
  formular.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && isSuchfeld(target)) target.closest('.f-feld')?.querySelector<HTMLElement>('[data-traeger]')?.click()
  })
  formular.addEventListener('click', ({ target }) => {
    const knopf = target instanceof Element ? target.closest<HTMLElement>('[data-traeger]') : null
    const feld = knopf?.closest('.f-feld')?.querySelector<HTMLInputElement>('[data-suche]')
    if (!knopf || !feld) return
    feld.value = knopf.dataset['traeger'] ?? ''
    feld.focus()
    void show(feld).then(geaendert)
  })
}

/** Schreibt unter jedes ausgefüllte Feld, welches Jobcenter gemeint ist. */
export const nenneJobcenter = (formular: HTMLElement): void => {
  for (const feld of formular.querySelectorAll<HTMLInputElement>('[data-suche]')) if (feld.value) void show(feld)
}

const isSuchfeld = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && 'suche' in target.dataset

const show = async (feld: HTMLInputElement): Promise<void> => {
  const rahmen = feld.closest('.f-feld')
  const liste = rahmen?.querySelector<HTMLElement>('[data-vorschlaege]')
  const meldung = rahmen?.querySelector('[data-treffer]')
  if (!liste || !meldung) return
  let register: readonly Jobcenter[]
  try {
    register = await loadRegister()
  } catch {
    meldung.textContent = texte.registerFehlt
    return
  }
  const gesucht = feld.value.trim()
  const genau = register.find(({ traeger_nummer }) => traeger_nummer === gesucht)
  const treffer = gesucht.length < 2 || genau ? [] : findJobcenter(toListe(register), gesucht)
  liste.replaceChildren(...treffer.slice(0, MAX).map(toVorschlag))
  liste.hidden = treffer.length === 0
  meldung.textContent = genau
    ? genau.name
    : gesucht.length < 2
      ? ''
      : treffer.length > MAX
        ? texte.trefferMehr(treffer.length, MAX)
        : texte.treffer(treffer.length)
}

/** Das Register in der Form, in der auch die Übersicht darin sucht; die Merkmale spielen hier keine Rolle. */
const toListe = (register: readonly Jobcenter[]) => ({
  labels: [],
  jobcenter: register.map(({ traeger_nummer: nummer, name }) => ({ nummer, name, merkmale: [] })),
})

const toVorschlag = ({ name, nummer }: Listeneintrag): HTMLLIElement => {
  const knopf = Object.assign(document.createElement('button'), { type: 'button', textContent: `${name} (${nummer})` })
  knopf.dataset['traeger'] = nummer
  return createPunkt(knopf)
}
