import { toKarte } from '../catalogue/karte.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { toFliesstext } from './suchtext.ts'

const gemerkt = new WeakMap<Fall, string>()

/**
 * Was die Suche von einem Beispiel zeigt, als JSON: seine Karte und der Text, aus dem Fundstellen kommen.
 * @param text sein Fließtext, wenn er schon da ist
 */
export const toSuchkarte = (fall: Fall, text?: string): string => {
  const karte = gemerkt.get(fall) ?? JSON.stringify({ karte: toKarte(fall), text: text ?? toFliesstext(fall) })
  gemerkt.set(fall, karte)
  return karte
}
