import { formularsaetze } from '../../texte/einreichen.ts'
import { createKnopf, createPunkt, find, onKlick } from './dom.ts'
import { deleteEntwurf, type Entwurf, listEntwuerfe, saveEntwurf } from './entwuerfe.ts'
import { type Bedienfeld, type Formularstand, readStand, writeStand } from './felder.ts'
import { vorgabeOf } from './vorgaben.ts'

const texte = formularsaetze.entwuerfe

/** Die Entwürfe dieses Geräts; einer davon ist immer offen. */
export interface Entwurfsliste {
  /** Hebt den offenen Entwurf auf. */
  save(): void
  /** Öffnet einen Stand als neuen Entwurf. */
  open(stand: Formularstand): void
  /** Die Nummer des offenen Entwurfs. */
  offen(): string
  /** Öffnet den jüngsten Entwurf, sonst einen leeren. */
  start(): void
  melde(satz: string): void
}

/**
 * @param bevor läuft, bevor ein anderer Entwurf an die Stelle des offenen tritt
 * @param danach läuft, sobald er dasteht
 * @param entferne nimmt weg, was außer dem Text zu einem Entwurf gehört, und gibt zurück, was es zurückholt
 */
export const createEntwurfsliste = (
  formular: HTMLElement,
  bevor: () => void,
  danach: () => void,
  entferne: (id: string) => () => void,
): Entwurfsliste => {
  const meldung = find(formular, '[data-stand]')
  let offen = ''

  const melde = (satz: string): void => {
    meldung.textContent = satz
  }

  const open = (entwurf: Formularstand, id: string): void => {
    bevor()
    offen = id
    writeStand(formular, entwurf)
    show()
    danach()
  }

  const openNeu = (): void => {
    open({ eingaben: {}, texte: {}, ordner: '' }, crypto.randomUUID())
    for (const feld of formular.querySelectorAll<Bedienfeld>('[data-vorgabe]')) feld.value = vorgabeOf(feld.dataset['vorgabe'] ?? '')
  }

  const save = (): void => {
    const gemerkt = saveEntwurf({ ...readStand(formular), id: offen, zeit: Date.now() })
    const uhrzeit = new Date().toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' })
    melde(gemerkt ? texte.gespeichert(uhrzeit) : texte.nichtGespeichert)
    show()
  }

  const show = (): void => find(formular, '[data-entwuerfe]').replaceChildren(...listEntwuerfe().map(toZeile))

  const toZeile = (entwurf: Entwurf): HTMLLIElement => {
    const titel = titelOf(entwurf)
    const ist = entwurf.id === offen
    return createPunkt(
      ist ? `${titel} (${texte.offen})` : titel,
      ...(ist ? [] : [createKnopf(texte.oeffnen, titel, () => open(entwurf, entwurf.id))]),
      createKnopf(texte.loeschen, titel, () => remove(entwurf)),
    )
  }

  /** Ein Klick löscht; solange die Seite offen ist, lässt es sich zurücknehmen. */
  const remove = (entwurf: Entwurf): void => {
    if (entwurf.id === offen) openNeu()
    deleteEntwurf(entwurf.id)
    const holeZurueck = entferne(entwurf.id)
    show()
    const zurueck = createKnopf(texte.zurueckholen, titelOf(entwurf), () => {
      saveEntwurf(entwurf)
      open(entwurf, entwurf.id)
      holeZurueck()
      melde('')
      find(formular, '[data-neu]').focus()
    })
    meldung.replaceChildren(texte.geloescht, ' ', zurueck)
    zurueck.focus()
  }

  onKlick(formular, '[data-neu]', () => {
    openNeu()
    melde(texte.neuBegonnen)
    find(formular, '[name=titel]').focus()
  })

  return {
    save,
    offen: () => offen,
    open: (stand) => open(stand, crypto.randomUUID()),
    start: () => {
      const [letzter] = listEntwuerfe()
      if (letzter) open(letzter, letzter.id)
      else openNeu()
    },
    melde,
  }
}

const titelOf = ({ eingaben }: Entwurf): string => eingaben['titel']?.trim() || texte.ohneTitel
