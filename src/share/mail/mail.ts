import { mail as texte } from '../../texte/weitergeben.ts'
import { type Anordnung, toKlartext } from '../klartext.ts'
import type { Hub, Weitergabe } from '../weitergabe.ts'
import { toAbschnitt } from './abschnitt.ts'
import { fuelle } from './fuellen.ts'
import vorlagen from './vorlagen.json' with { type: 'json' }

/** Darüber schneiden Mailprogramme eine Mail ab (Gmail: 102 kB HTML). */
export const MAX_BYTES = 102_000

/** Was zu einer Mail mit einem oder mehreren Beispielen gehört; die Folge der Beispiele bleibt. */
export interface Sammlung {
  hub: Hub
  anordnung: Anordnung
  beispiele: readonly Weitergabe[]
  /** Leer oder weggelassen: eine Vorgabe. */
  ueberschrift?: string
  /** Freier Text unter der Überschrift; darf fehlen. */
  gruss?: string
}

/** Eine fertige Mail. */
export interface Mail {
  betreff: string
  /** Ein ganzes Dokument. */
  html: string
  /** Dasselbe ohne Dokument, zum Einfügen in eine Mail oder einen Newsletter. */
  block: string
  text: string
}

/** Setzt eine Mail aus fertigen Stücken zusammen; das läuft beim Bauen und im Browser. */
export const toMail = ({ hub, anordnung, beispiele, ueberschrift, gruss = '' }: Sammlung): Mail => {
  const titel = ueberschrift?.trim() || texte.ueberschrift(beispiele.length)
  const [erstes] = beispiele
  const betreff = beispiele.length === 1 && erstes && !ueberschrift?.trim() ? erstes.betreff : titel
  const lizenzen = [...new Set(beispiele.map(({ lizenz }) => lizenz))]
  const schluss = texte.schluss(lizenzen)
  // Steht unter allen dieselbe Lizenz, genügt sie einmal am Ende.
  const mitQuelle = lizenzen.length > 1
  const werte = {
    betreff,
    anriss: beispiele
      .slice(0, 2)
      .map((beispiel) => beispiel.titel)
      .join(' · '),
    aus: texte.aus(hub.name),
    ueberschrift: titel,
    gruss: gruss.trim(),
    schluss,
    hub: texte.zumPortal(hub.name),
    hubadresse: `${hub.adresse}/`,
  }
  const block = [
    fuelle(vorlagen.anfang, werte),
    ...beispiele.map((beispiel) => toAbschnitt(beispiel, anordnung, mitQuelle)),
    fuelle(vorlagen.schluss, werte),
  ].join('')
  return {
    betreff,
    html: fuelle(vorlagen.kopf, werte) + block + vorlagen.ende,
    block,
    text: [
      texte.aus(hub.name),
      titel,
      ...(werte.gruss ? [werte.gruss] : []),
      ...beispiele.map((beispiel) => toKlartext(beispiel, anordnung, mitQuelle)),
      `${schluss}\n${hub.adresse}/`,
    ]
      .join('\n\n')
      .concat('\n'),
  }
}

/** Ein einzelnes Beispiel zum Einfügen in einen fremden Newsletter, mit Quelle, ohne Überschrift und Gruß; `html` ist es als ganzes Dokument. */
export const toEinzelblock = (beispiel: Weitergabe, anordnung: Anordnung = 'einspaltig'): Mail => {
  const block = toAbschnitt(beispiel, anordnung, true)
  const { betreff, titel } = beispiel
  return {
    betreff,
    html: fuelle(vorlagen.kopf, { betreff, anriss: titel }) + block + vorlagen.ende,
    block,
    text: `${toKlartext(beispiel, anordnung, true)}\n`,
  }
}

/** Größe einer Mail, wie Mailprogramme sie messen. */
export const countBytes = (html: string): number => new TextEncoder().encode(html).length
