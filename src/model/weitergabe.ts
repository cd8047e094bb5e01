import { kurzadresse } from './adressbuch.ts'

/** Maße jeder Karte in Pixeln: So zeigen soziale Netze und Messenger ein Bild zu einem Link. */
export const KARTE = { breite: 1200, hoehe: 630 } as const

/** Die Karte des ganzen Portals. Ihr Name ist kürzer als jede Kennung. */
export const HUBKARTE = '/karten/hub.png'

/** Adresse der Karte eines Beispiels. Sie ruht auf der Kennung und überlebt jeden neuen Namen. */
export const kartenadresse = (kennung: string): string => `/karten/${kennung}.png`

/** Adresse der Karte einer Sammlung: eines Themenpakets, eines Handlungsfelds, einer Zielgruppe oder eines Landes. @param pfad ihrer Seite, mit Schrägstrich am Ende */
export const sammlungskarte = (pfad: string): string => `/karten${pfad.slice(0, -1)}.png`

/** Adresse des QR-Codes, der zum kurzen Link eines Beispiels führt. */
export const qradresse = (kennung: string, format: 'svg' | 'png'): string => `${kurzadresse(kennung)}qr.${format}`
