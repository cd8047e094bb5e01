import { kurzadresse } from '../../model/adressbuch.ts'
import { ortOf } from '../../share/klartext.ts'
import { newsletter } from '../../texte/newsletter.ts'
import { paragraph } from '../elemente.ts'
import { createKnopf } from '../formular/dom.ts'
import type { Beispielstand } from './laden.ts'

const texte = newsletter.auswahl

/** Was ein Eintrag kann. */
export interface Handlungen {
  move(kennung: string, plaetze: number): void
  remove(kennung: string): void
  nochmal(): void
}

/** Wie der Eintrag heißt, auch wenn es das Beispiel nicht gibt. */
export const titelOf = (kennung: string, stand: Beispielstand | undefined): string =>
  typeof stand === 'object' ? stand.titel : texte.fehlt(kennung)

/** Ein Beispiel der Auswahl mit seinem Platz und den Knöpfen. @param stand nichts, solange geladen wird */
export const createEintrag = (
  kennung: string,
  stand: Beispielstand | undefined,
  platz: number,
  alle: number,
  tun: Handlungen,
): HTMLLIElement => {
  const titel = titelOf(kennung, stand)
  const li = Object.assign(document.createElement('li'), { className: 'n-eintrag' })
  li.dataset['eintrag'] = kennung
  const griff = Object.assign(document.createElement('span'), { className: 'n-griff', title: texte.ziehen, draggable: true })
  // Der Griff ist für die Maus; wer hört, hat die Knöpfe und die Zählung der Liste.
  griff.ariaHidden = 'true'
  griff.textContent = String(platz)
  const knoepfe = Object.assign(document.createElement('div'), { className: 'n-knoepfe nicht-drucken' })
  knoepfe.append(
    versetzt(
      createKnopf(texte.hoch, titel, () => tun.move(kennung, -1)),
      platz === 1,
    ),
    versetzt(
      createKnopf(texte.runter, titel, () => tun.move(kennung, 1)),
      platz === alle,
    ),
    createKnopf(texte.entfernen, titel, () => tun.remove(kennung)),
  )
  const inhalt = document.createElement('div')
  inhalt.append(...beschreibe(kennung, stand, tun))
  li.append(griff, inhalt, knoepfe)
  return li
}

/** Am Rand geht es nicht weiter; der Knopf bleibt trotzdem erreichbar, damit der Fokus nicht verloren geht. */
const versetzt = (knopf: HTMLButtonElement, amRand: boolean): HTMLButtonElement => {
  if (amRand) knopf.ariaDisabled = 'true'
  return knopf
}

const beschreibe = (kennung: string, stand: Beispielstand | undefined, tun: Handlungen): HTMLElement[] => {
  if (stand === undefined) return [paragraph(texte.laedt, 'text-tinte-still')]
  if (stand === 'fehlt') return [paragraph(texte.fehlt(kennung), 'font-semibold'), paragraph(texte.fehltSatz, 'text-sm')]
  if (stand === 'fehler')
    return [
      paragraph(texte.fehlt(kennung), 'font-semibold'),
      paragraph(texte.fehlerSatz, 'text-sm'),
      createKnopf(texte.nochmal, kennung, tun.nochmal),
    ]
  const link = Object.assign(document.createElement('a'), {
    href: kurzadresse(kennung),
    textContent: stand.titel,
    className: 'font-semibold',
  })
  const zeile = document.createElement('p')
  zeile.append(link)
  return [zeile, paragraph(ortOf(stand), 'text-sm text-tinte-still'), paragraph(stand.adresse.replace(/^https?:\/\//, ''), 'n-nur-druck')]
}
