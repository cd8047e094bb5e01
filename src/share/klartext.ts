import { weitergabe as texte } from '../texte/weitergeben.ts'
import type { Weitergabe } from './weitergabe.ts'

/** Wie viel von jedem Beispiel in einer Mail steht: alles, nur die Zeile mit dem Ort, oder zwei Zeilen Text dazu. */
export type Anordnung = 'einspaltig' | 'liste' | 'teaser'

/**
 * Ein Beispiel als bloßer Text, etwa für den Textteil einer Mail oder ein Feld ohne Gestaltung.
 * @param mitQuelle ob Quelle und Lizenz darunterstehen
 */
export const toKlartext = (beispiel: Weitergabe, anordnung: Anordnung = 'einspaltig', mitQuelle = true): string => {
  const { titel, vermerk, adresse, quelle } = beispiel
  const text = TEXT[anordnung](beispiel)
  return [
    titel,
    ortOf(beispiel),
    ...(text ? ['', text] : []),
    ...(vermerk ? [vermerk] : []),
    ...(text ? [''] : []),
    `${texte.ganz} ${adresse}`,
    ...(mitQuelle ? [quelle] : []),
  ].join('\n')
}

const TEXT: Record<Anordnung, (beispiel: Weitergabe) => string> = {
  einspaltig: ({ text400 }) => text400,
  teaser: ({ text150 }) => text150,
  liste: () => '',
}

/** Woher das Beispiel kommt. */
export const ortOf = ({ jobcenter, land }: Weitergabe): string => `${jobcenter}, ${land}`
