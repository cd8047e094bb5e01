import type { Fall } from '../catalogue/katalog.ts'
import { beispieladresse, kurzadresse } from '../model/adressbuch.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { toVolltext } from './volltext.ts'

/** Name des Portals und seine öffentliche Adresse, ohne Schrägstrich am Ende. */
export interface Hub {
  name: string
  adresse: string
}

/** Eine Meldung in einem Feed. Titel und Anriss sind bloßer Text; wie sie geschützt werden, weiß das Format. */
export interface Meldung {
  /** Pfad, der sich nie ändert: An ihm erkennt ein Feedreader, was er schon gezeigt hat. */
  id: string
  pfad: string
  titel: string
  anriss: string
  /** Der ganze Inhalt, gesäubertes HTML; alle Adressen darin sind vollständig. */
  html: string
  /** Tag der Veröffentlichung nach ISO 8601. */
  tag: string
  themen: readonly string[]
}

/** Eine Liste von Meldungen, die jemand abonnieren kann; in welchem Format, ist hier noch offen. */
export interface Feed {
  titel: string
  beschreibung: string
  /** Pfad der Seite, auf der dieselben Beispiele stehen, mit Schrägstrich am Ende. */
  pfad: string
  /** Tag, an dem sich die Liste zuletzt geändert hat, nach ISO 8601; ohne ihn der jüngste Tag der Meldungen. */
  stand?: string
  meldungen: readonly Meldung[]
}

/** Die Beispiele als Meldungen, neueste zuerst; am selben Tag bleibt die Folge der Liste. */
export const toMeldungen = (eintraege: readonly { fall: Fall; warum?: string | undefined }[], { adresse }: Hub): Meldung[] =>
  eintraege
    .map(({ fall, warum }) => ({
      id: kurzadresse(fall.beispiel.kennung),
      pfad: beispieladresse(fall.slug),
      titel: fall.beispiel.titel,
      anriss: fall.beispiel.kurzfassung,
      html: toVolltext(fall, adresse, warum),
      tag: fall.beispiel.veroeffentlicht,
      themen: fall.beispiel.handlungsfelder.map((feld) => handlungsfelder[feld].label),
    }))
    .sort((a, b) => b.tag.localeCompare(a.tag))

/** Der Tag, an dem sich ein Feed zuletzt geändert hat; er kommt aus den Meldungen, nie von der Uhr. */
export const standOf = ({ stand, meldungen }: Feed): string | undefined =>
  [...(stand ? [stand] : []), ...meldungen.map(({ tag }) => tag)].sort().at(-1)
