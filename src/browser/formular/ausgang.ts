import { toSlug } from '../../model/slug.ts'
import { formularsaetze } from '../../texte/einreichen.ts'
import { kopiere } from '../kopieren.ts'
import type { Bildwahl } from './bildwahl.ts'
import { find, onKlick } from './dom.ts'
import { readStand } from './felder.ts'
import { hatFehler, type Pruefer } from './pruefer.ts'
import type { Pruefung } from './pruefung.ts'
import { OHNE_NAMEN } from './vorgaben.ts'
import { oeffneWeg, type Sendung, sichere } from './wege.ts'

const texte = formularsaetze.wege

/** Prüfen, herunterladen, kopieren, abschicken. Mit Fehlern geht nichts hinaus, außer als Entwurf auf das eigene Gerät. */
export const startAusgang = (formular: HTMLElement, pruefer: Pruefer, bilder: Bildwahl, melde: (satz: string) => void): void => {
  const wege = find(formular, '[data-wege]')
  const liste = find(formular, '[data-fehlerliste]')
  const meldeWeg = (satz: string): void => {
    find(wege, '[data-wegmeldung]').textContent = satz
  }

  /** Prüft und führt zu den Fehlern. @returns die Prüfung, wenn nichts entgegensteht */
  const pruefeAlles = async (): Promise<Pruefung | undefined> => {
    meldeWeg('')
    melde(formularsaetze.pruefungLaeuft)
    const pruefung = await pruefer.pruefeSichtbar()
    melde(pruefung ? '' : formularsaetze.teilFehlt)
    if (!pruefung || !hatFehler(pruefung)) return pruefung
    liste.focus()
    return undefined
  }

  const sendungOf = (text: string): Sendung => {
    const { ordner, eingaben } = readStand(formular)
    return { text, ordner: ordner || OHNE_NAMEN, titel: eingaben['titel']?.trim() ?? '' }
  }

  const herunterladen = async (pruefung: Pruefung | undefined): Promise<void> => {
    if (!pruefung) return
    const sendung = sendungOf(pruefung.text)
    const packung = await bilder.pack(toSlug(sendung.ordner) || OHNE_NAMEN, sendung.text)
    meldeWeg([texte.heruntergeladen(sichere(sendung, packung?.archiv)), packung?.hinweis ?? ''].join(' '))
  }

  onKlick(formular, '[data-pruefen]', async () => {
    if (await pruefeAlles()) liste.focus()
  })
  onKlick(formular, '[data-download-mdx]', async () => herunterladen(await pruefeAlles()))
  onKlick(formular, '[data-trotzdem]', async () => herunterladen(await pruefer.pruefe()))
  onKlick(formular, '[data-kopieren]', async () => {
    const pruefung = await pruefer.pruefe()
    meldeWeg(pruefung && (await kopiere(pruefung.text)) ? texte.kopiert : texte.nichtKopiert)
  })
  onKlick(formular, '[data-weg]', async ({ dataset }) => {
    const pruefung = await pruefeAlles()
    if (pruefung) meldeWeg(await oeffneWeg(dataset['weg'] ?? '', wege.dataset, sendungOf(pruefung.text)))
  })
}
