import { startAusgang } from './ausgang.ts'
import { showDoppelte, suggestName } from './beim-tippen.ts'
import { createBildwahl } from './bildwahl.ts'
import { find } from './dom.ts'
import { startEinlesen } from './einlesen.ts'
import { createEntwurfsliste } from './entwurfsliste.ts'
import { findFeld } from './felder.ts'
import { startListenknoepfe } from './listenknoepfe.ts'
import { createPruefer } from './pruefer.ts'
import { nenneJobcenter, startRegistersuche } from './registersuche.ts'
import { showUmfang, startUmfang } from './umfang.ts'
import { startWerkzeuge } from './werkzeuge.ts'
import { startZaehler } from './zaehler.ts'

/** So lange wartet das Merken und Nachprüfen auf den nächsten Buchstaben (Millisekunden). */
const TIPP_PAUSE = 300

/** Belebt das Formular. Gemerkt wird erst, wenn jemand tippt; geprüft erst, wenn jemand darum bittet. */
export const startFormular = (formular: HTMLFormElement): void => {
  const meldung = find(formular, '[data-meldung]')
  const melde = (satz: string): void => {
    meldung.textContent = satz
  }
  const pruefer = createPruefer(formular)
  let wartet: ReturnType<typeof setTimeout> | undefined

  /** Merkt sich, was noch wartet: bevor die Seite geht und bevor ein anderer Entwurf kommt. */
  const saveWartendes = (): void => {
    if (wartet === undefined) return
    clearTimeout(wartet)
    wartet = undefined
    entwuerfe.save()
  }
  const entwuerfe = createEntwurfsliste(
    formular,
    saveWartendes,
    () => zeigeEntwurf(),
    (id) => bilder.remove(id),
  )
  const zeigeEntwurf = (): void => {
    pruefer.vergiss()
    const ordner = findFeld(formular, 'ordner')
    ordner?.toggleAttribute('data-eigen', ordner.value !== '')
    showUmfang(formular)
    nenneJobcenter(formular)
    void showDoppelte(formular)
    pruefer.nachziehen()
    bilder.show()
  }
  const geaendert = (): void => {
    clearTimeout(wartet)
    wartet = setTimeout(async () => {
      await suggestName(formular)
      saveWartendes()
      void showDoppelte(formular)
      pruefer.nachziehen()
    }, TIPP_PAUSE)
  }

  const bilder = createBildwahl(formular, entwuerfe.offen, geaendert)

  formular.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'file') return
    if (target instanceof HTMLInputElement && target.name === 'ordner') target.toggleAttribute('data-eigen', target.value !== '')
    geaendert()
  })
  formular.addEventListener('submit', (event) => event.preventDefault())
  // Die Eingabetaste in einer Zeile soll nicht gleich alles prüfen.
  formular.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'file') event.preventDefault()
  })
  addEventListener('pagehide', saveWartendes)
  document.addEventListener('visibilitychange', () => document.hidden && saveWartendes())

  startListenknoepfe(formular, melde, geaendert)
  startUmfang(formular, melde, geaendert)
  startRegistersuche(formular, geaendert)
  startWerkzeuge(formular)
  startZaehler(formular)
  startEinlesen(formular, pruefer, entwuerfe)
  startAusgang(formular, pruefer, bilder, melde)
  entwuerfe.start()
  formular.inert = false
}
