import { kurzadresse, weitergabedatei } from '../model/adressbuch.ts'
import { toEinzelblock } from './mail/mail.ts'
import { toVorschau } from './mail/vorschau.ts'
import type { Hub, Weitergabe } from './weitergabe.ts'

/** Eine Datei des gebauten Portals. */
export interface Datei {
  pfad: string
  typ: string
  inhalt: string
}

/** Der Mailblock eines Beispiels zum Ansehen, neben dem kurzen Link. */
export const vorschaudatei = (kennung: string): string => `${kurzadresse(kennung)}mail.html`

/** Was neben dem kurzen Link eines Beispiels liegt; beim Bauen geschrieben, ohne Astro. */
export const toDateien = (beispiel: Weitergabe, hub: Hub): Datei[] => [
  { pfad: weitergabedatei(beispiel.kennung), typ: 'application/json', inhalt: JSON.stringify(beispiel) },
  { pfad: vorschaudatei(beispiel.kennung), typ: 'text/html; charset=utf-8', inhalt: toVorschau(toEinzelblock(beispiel).html, hub) },
]
