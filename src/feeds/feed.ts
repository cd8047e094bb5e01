import type { Fall } from '../catalogue/katalog.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { karte as texte } from '../texte.ts'

/** Ein Beispiel, wie es in einem Feed erscheint. Alle Texte sind bloßer Text; wie sie geschützt werden, weiß das Format. */
export interface Meldung {
  pfad: string
  titel: string
  /** Absätze, der wichtigste zuerst. */
  text: readonly string[]
  /** Tag der Veröffentlichung nach ISO 8601. */
  tag: string
  themen: readonly string[]
}

/** Eine Liste von Beispielen, die jemand abonnieren kann; in welchem Format, ist hier noch offen. */
export interface Feed {
  titel: string
  beschreibung: string
  /** Pfad der Seite, auf der dieselben Beispiele stehen, mit Schrägstrich am Ende. */
  pfad: string
  /** Tag, an dem sich die Liste zuletzt geändert hat, nach ISO 8601. */
  stand: string
  meldungen: readonly Meldung[]
}

/** Die Beispiele als Meldungen, neueste zuerst. */
export const toMeldungen = (eintraege: readonly { fall: Fall; warum?: string | undefined }[]): Meldung[] =>
  eintraege
    .map(({ fall: { slug, beispiel }, warum }) => ({
      pfad: `/beispiele/${slug}/`,
      titel: beispiel.titel,
      text: [beispiel.kurzfassung, ...(warum ? [`${texte.warum}: ${warum}`] : [])],
      tag: beispiel.veroeffentlicht,
      themen: beispiel.handlungsfelder.map((feld) => handlungsfelder[feld].label),
    }))
    .sort((a, b) => b.tag.localeCompare(a.tag))
