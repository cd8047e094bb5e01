import { createLink, createPunkt, find } from './dom.ts'
import { findAehnliche } from './doppelt.ts'
import { findFeld, readStand } from './felder.ts'
import { loadBestand, loadRegister } from './laden.ts'
import { suggestOrdner } from './vorgaben.ts'

/** Nennt vorhandene Beispiele, die ähnlich klingen oder aus demselben Jobcenter kommen. */
export const showDoppelte = async (formular: HTMLElement): Promise<void> => {
  const kasten = find(formular, '[data-doppelt]')
  const { eingaben } = readStand(formular)
  const titel = eingaben['titel'] ?? ''
  const jobcenter = Object.entries(eingaben).flatMap(([name, wert]) => (/^jobcenter\.\d+$/.test(name) ? [wert] : []))
  const bestand = titel === '' && jobcenter.length === 0 ? [] : await loadBestand().catch(() => [])
  const aehnliche = findAehnliche(titel, jobcenter, bestand)
  kasten.hidden = aehnliche.length === 0
  find(kasten, 'ul').replaceChildren(...aehnliche.map(({ slug, titel }) => createPunkt(createLink(`/beispiele/${slug}/`, titel))))
}

/** Schlägt den kurzen Namen vor, solange niemand ihn selbst gewählt hat. */
export const suggestName = async (formular: HTMLElement): Promise<void> => {
  const feld = findFeld(formular, 'ordner')
  if (!feld || 'eigen' in feld.dataset) return
  const register = await loadRegister().catch(() => [])
  const { eingaben } = readStand(formular)
  const jobcenter = register.find(({ traeger_nummer }) => traeger_nummer === eingaben['jobcenter.0'])
  feld.value = suggestOrdner(jobcenter?.slug, eingaben['titel'] ?? '')
}
