import type { Jobcenter } from '../../model/jobcenter.ts'
import { foldUmlaute } from '../../model/slug.ts'
import { einreichen as texte } from '../../texte/einreichen.ts'
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
  const treffer = gesucht.length < 2 || genau ? [] : findJobcenter(gesucht, register)
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

/** Jobcenter, deren Name jedes Wort enthält oder deren Nummer so beginnt; was am Wortanfang passt, zuerst. */
export const findJobcenter = (gesucht: string, register: readonly Jobcenter[]): Jobcenter[] => {
  const woerter = foldUmlaute(gesucht)
    .split(/[\s,()-]+/)
    .filter((wort) => wort !== '' && wort !== 'jobcenter')
  if (woerter.length === 0) return []
  return register
    .flatMap((jobcenter) => {
      const name = ` ${foldUmlaute(`${jobcenter.name} ${jobcenter.listenname}`).replace(/[-(),]/g, ' ')}`
      if (!woerter.every((wort) => name.includes(wort) || jobcenter.traeger_nummer.startsWith(wort))) return []
      return [{ jobcenter, vorn: woerter.every((wort) => name.includes(` ${wort}`)) }]
    })
    .sort((a, b) => Number(b.vorn) - Number(a.vorn))
    .map(({ jobcenter }) => jobcenter)
}

const toVorschlag = ({ name, traeger_nummer }: Jobcenter): HTMLLIElement => {
  const knopf = Object.assign(document.createElement('button'), { type: 'button', textContent: `${name} (${traeger_nummer})` })
  knopf.dataset['traeger'] = traeger_nummer
  return createPunkt(knopf)
}
