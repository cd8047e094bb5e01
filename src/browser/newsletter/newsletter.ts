import type { Anordnung } from '../../share/klartext.ts'
import { countBytes, type Mail, toMail } from '../../share/mail/mail.ts'
import type { Weitergabe } from '../../share/weitergabe.ts'
import { newsletter as texte } from '../../texte/newsletter.ts'
import { paragraph } from '../elemente.ts'
import { createKnopf, find, onKlick } from '../formular/dom.ts'
import { onMappe, readMappe } from '../merkliste/ablage.ts'
import { isLeer, LEERE_MAPPE, type Mappe, move } from '../merkliste/mappe.ts'
import { formatAdresse } from './adresse.ts'
import { createEintraege } from './eintraege.ts'
import { titelOf } from './eintrag.ts'
import { createFelder } from './felder.ts'
import { startFremdes } from './fremdes.ts'
import { describeGroesse } from './groesse.ts'
import { type Beispielstand, loadBeispiel } from './laden.ts'
import { startMitnehmen } from './mitnehmen.ts'
import { isGleich, keepStand, readStand, type Stand, showAdresse } from './stand.ts'
import { createVorschau } from './vorschau.ts'

/** So lange warten Adresse und Vorschau auf den nächsten Buchstaben (Millisekunden). */
const TIPP_PAUSE = 300

/** Belebt die Sammelmappe. Gespeichert wird nur, was jemand an der eigenen Merkliste ändert. */
export const startNewsletter = (wurzel: HTMLElement): void => {
  const hub = { name: wurzel.dataset['hubName'] ?? '', adresse: wurzel.dataset['hubAdresse'] ?? '' }
  const meldung = find(wurzel, '[data-meldung]')
  const staende = new Map<string, Beispielstand>()
  let { mappe, fremd, gelesen } = readStand()
  let mail: Mail | undefined
  let verboten = false
  let lauf = 0
  let wartet: ReturnType<typeof setTimeout> | undefined

  const melde = (satz: string): void => {
    meldung.textContent = satz
  }
  const titel = (kennung: string): string => titelOf(kennung, staende.get(kennung))

  /** Ändert die Auswahl und hebt sie auf, wenn es die eigene ist. */
  const aendere = (neu: Partial<Stand>): void => {
    const stand = { mappe, fremd, ...neu }
    verboten = !keepStand(stand)
    mappe = stand.mappe
    // Wo sich nichts speichern lässt, bleibt die Auswahl in der Adresse.
    fremd = stand.fremd || verboten
  }
  /** Ein Satz und ein Knopf, der alles wieder herstellt, wie es eben war. */
  const createRueckweg = (satz: string): HTMLElement => {
    const davor = { mappe, fremd }
    const eigene = readMappe()
    const zurueck = createKnopf(texte.auswahl.zurueck, satz, () => {
      // Wurde aus einer fremden Auswahl die eigene, gehört auch die bisherige wieder an ihren Platz.
      keepStand({ mappe: eigene, fremd: false })
      aendere(davor)
      show()
      melde(texte.auswahl.zurueckgeholt)
      find(wurzel, isLeer(mappe) ? '[data-leer]' : '[data-auswahl]').focus()
    })
    const zeile = Object.assign(document.createElement('p'), { className: 'n-rueckweg nicht-drucken' })
    zeile.append(satz, ' ', zurueck)
    return zeile
  }
  const rueckwegOben = find(wurzel, '[data-rueckweg]')

  const eintraege = createEintraege(find(wurzel, '[data-eintraege]'), {
    move(kennung, plaetze) {
      const vorher = mappe.kennungen.indexOf(kennung)
      aendere({ mappe: move(mappe, kennung, plaetze) })
      const platz = mappe.kennungen.indexOf(kennung)
      show()
      melde((platz === vorher ? texte.auswahl.amRand : texte.auswahl.verschoben)(titel(kennung), platz + 1, mappe.kennungen.length))
    },
    remove(kennung) {
      const platz = mappe.kennungen.indexOf(kennung)
      const inhalt = createRueckweg(texte.auswahl.entfernt(titel(kennung)))
      aendere({ mappe: { ...mappe, kennungen: mappe.kennungen.filter((andere) => andere !== kennung) } })
      show(mappe.kennungen.length > 0 ? { platz, inhalt } : undefined)
      if (mappe.kennungen.length === 0) rueckwegOben.replaceChildren(inhalt)
      inhalt.querySelector('button')?.focus()
    },
    nochmal: () => void showMail(),
  })
  const felder = createFelder(find(wurzel, '[data-gestaltung]'), (neu) => {
    aendere({ mappe: { ...mappe, ...neu } })
    clearTimeout(wartet)
    wartet = setTimeout(showSpaetes, TIPP_PAUSE)
  })
  const vorschau = createVorschau(find(wurzel, '[data-vorschau]'), hub.adresse)
  const fremdes = startFremdes(find(wurzel, '[data-fremd]'), {
    nimm(neu, satz) {
      const rueckweg = createRueckweg(satz)
      aendere({ mappe: neu, fremd: false })
      show()
      if (!verboten) rueckwegOben.replaceChildren(rueckweg)
      find(wurzel, '[data-auswahl]').focus()
      melde(verboten ? texte.auswahl.bleibtNicht : satz)
    },
    zeigeEigene() {
      fremd = false
      mappe = readMappe()
      show()
      find(wurzel, isLeer(mappe) ? '[data-leer]' : '[data-auswahl]').focus()
    },
  })
  startMitnehmen(find(wurzel, '[data-mitnehmen]'), () => mail)

  /** Zeigt alles neu; die Mail folgt, sobald die Beispiele da sind. */
  const show = (luecke?: Parameters<typeof eintraege.show>[2]): void => {
    const leer = mappe.kennungen.length === 0
    rueckwegOben.replaceChildren(...(verboten ? [paragraph(texte.auswahl.bleibtNicht, 'n-rueckweg')] : []))
    find(wurzel, '[data-leer]').hidden = !leer
    find(wurzel, '[data-mappe]').hidden = leer
    find(wurzel, '[data-anzahl]').textContent = texte.auswahl.anzahl(mappe.kennungen.length)
    find(wurzel, '[data-loeschen]').textContent = fremd ? texte.auswahl.leeren : texte.auswahl.loeschen
    eintraege.show(mappe.kennungen, staende, luecke)
    felder.show(mappe)
    fremdes.show({ mappe, fremd }, gelesen)
    showSpaetes()
  }
  const showSpaetes = (): void => {
    clearTimeout(wartet)
    showAdresse({ mappe, fremd }, formatAdresse(mappe))
    void showMail()
  }
  const showMail = async (): Promise<void> => {
    const nummer = ++lauf
    const { kennungen } = mappe
    const geholt = await Promise.all(kennungen.map(async (kennung) => [kennung, await loadBeispiel(kennung)] as const))
    if (nummer !== lauf) return
    const neu = geholt.some(([kennung, stand]) => staende.get(kennung) !== stand)
    for (const [kennung, stand] of geholt) staende.set(kennung, stand)
    if (neu) eintraege.show(kennungen, staende)
    const beispiele = geholt.flatMap(([, stand]) => (typeof stand === 'object' ? [stand] : []))
    mail = beispiele.length > 0 ? mailIn(mappe.layout, beispiele) : undefined
    for (const teil of wurzel.querySelectorAll<HTMLElement>('[data-nur-mit-mail]')) teil.hidden = mail === undefined
    const fehlen = kennungen.length - beispiele.length
    find(wurzel, '[data-fehlen]').textContent = fehlen > 0 ? texte.mitnehmen.fehlen(fehlen) : ''
    if (!mail) return
    vorschau.show(mail.html)
    const { satz, warnung } = describeGroesse(mappe.layout, (layout) => countBytes(mailIn(layout, beispiele).html))
    find(wurzel, '[data-groesse]').textContent = satz
    find(wurzel, '[data-groesse]').classList.toggle('n-warnung', warnung)
  }
  const mailIn = (anordnung: Anordnung, beispiele: readonly Weitergabe[]): Mail =>
    toMail({ hub, anordnung, beispiele, ueberschrift: mappe.titel, gruss: mappe.gruss })

  onKlick(wurzel, '[data-loeschen]', () => {
    const satz = fremd ? texte.auswahl.geleert : texte.auswahl.geloescht
    const rueckweg = createRueckweg(satz)
    aendere({ mappe: LEERE_MAPPE })
    show()
    rueckwegOben.replaceChildren(rueckweg)
    rueckweg.querySelector('button')?.focus()
  })
  onMappe(() => {
    const eigene: Mappe = readMappe()
    if (!fremd && !isGleich(mappe, eigene)) {
      mappe = eigene
      show()
    }
    fremdes.show({ mappe, fremd }, gelesen)
  })
  addEventListener('pagehide', () => showAdresse({ mappe, fremd }, formatAdresse(mappe)))
  show()
  wurzel.hidden = false
}
