import { weitergabe as texte } from '../../texte/weitergeben.ts'
import { type Anordnung, ortOf } from '../klartext.ts'
import type { Weitergabe } from '../weitergabe.ts'
import { fuelle } from './fuellen.ts'
import vorlagen from './vorlagen.json' with { type: 'json' }

/**
 * Ein Beispiel als Stück einer Mail.
 * @param mitQuelle ob Quelle und Lizenz darunterstehen; in einer Sammlung stehen sie meist einmal am Ende
 */
export const toAbschnitt = (beispiel: Weitergabe, anordnung: Anordnung, mitQuelle: boolean): string => {
  const { titel, handlungsfeld, text150, text400, vermerk, adresse, quelle, bild } = beispiel
  const fuss = [...(vermerk ? [vermerk] : []), ...(mitQuelle ? [quelle] : [])]
  return fuelle(vorlagen[anordnung], {
    titel,
    handlungsfeld,
    text150,
    text400,
    adresse,
    ort: ortOf(beispiel),
    ganz: texte.ganz,
    kurz: adresse.replace(/^https?:\/\//, ''),
    fuss: fuss.join('\n'),
    zeile: [ortOf(beispiel), ...fuss].join('\n'),
    bild: bild?.adresse ?? '',
    alt: bild?.alt ?? '',
    nachweis: bild?.nachweis ?? '',
  })
}
