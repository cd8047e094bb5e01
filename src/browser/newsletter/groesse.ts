import type { Anordnung } from '../../share/klartext.ts'
import { MAX_BYTES } from '../../share/mail/mail.ts'
import { newsletter } from '../../texte/newsletter.ts'
import { LAYOUTS } from '../merkliste/mappe.ts'

const texte = newsletter.groesse

/** Ab hier ist es Zeit zu warnen: Ein Beispiel mehr, und die Mail wird abgeschnitten. */
const WARNEN_AB = 90_000

/**
 * Was die Größe der Mail bedeutet, und was zu tun ist.
 * @param countIn Bytes der Mail in einer Anordnung
 */
export const describeGroesse = (layout: Anordnung, countIn: (layout: Anordnung) => number): { satz: string; warnung: boolean } => {
  const bytes = countIn(layout)
  if (bytes < WARNEN_AB) return { satz: texte.satz(toKb(bytes)), warnung: false }
  // Die nächstkürzere, die passt: So bleibt am meisten Text.
  const kuerzer = LAYOUTS.slice(LAYOUTS.indexOf(layout) + 1).find((anderes) => countIn(anderes) < WARNEN_AB)
  const befund = bytes > MAX_BYTES ? texte.zuGross : texte.knapp
  const rat = kuerzer ? texte.ratLayout(newsletter.gestaltung.layouts[kuerzer].label, toKb(countIn(kuerzer))) : texte.rat
  return { satz: `${befund(toKb(bytes), toKb(MAX_BYTES))} ${rat}`, warnung: true }
}

const toKb = (bytes: number): number => Math.ceil(bytes / 1000)
