import { toKarte } from '../catalogue/karte.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { beispieladresse, kurzadresse } from '../model/adressbuch.ts'
import type { Beispiel } from '../model/beispiel.ts'
import { lizenzen } from '../texte/angaben.ts'
import { weitergabe as texte } from '../texte/weitergeben.ts'
import { findBildtext } from './bildtext.ts'
import { packSaetze } from './kuerzen.ts'

/** Name des Portals und seine öffentliche Adresse, ohne Schrägstrich am Ende. */
export interface Hub {
  name: string
  adresse: string
}

/** Ein Bild, das zum Beispiel weitergegeben werden darf. */
export interface Bild {
  /** Vollständige Adresse. */
  adresse: string
  alt: string
  /** Urheber und Lizenz, eine Zeile. */
  nachweis: string
}

/** Alles, womit sich ein Beispiel weitergeben lässt: bloßer Text, vollständige Adressen. So liegt es auch als JSON neben dem kurzen Link. */
export interface Weitergabe {
  kennung: string
  slug: string
  titel: string
  /** Namen der Jobcenter, wie auf der Karte. */
  jobcenter: string
  land: string
  /** Das erste Handlungsfeld in Worten. */
  handlungsfeld: string
  betreff: string
  /** Ganze Sätze, zusammen höchstens 150 Zeichen. */
  text150: string
  /** Ganze Sätze, zusammen höchstens 400 Zeichen. */
  text400: string
  /** Der kurze Link, vollständig. */
  adresse: string
  /** Was man dazusagen muss, etwa dass niemand es bestätigt hat. */
  vermerk?: string
  /** Lizenz des Textes. */
  lizenz: string
  /** Quelle und Lizenz des Textes, eine Zeile. */
  quelle: string
  bild?: Bild
}

/** Mehr zeigt kaum ein Mailprogramm von einem Betreff. */
const BETREFF = 70

/** Was sich von einem Beispiel weitergeben lässt; nichts, wenn es archiviert ist. */
export const toWeitergabe = (fall: Fall, hub: Hub): Weitergabe | undefined => {
  const { beispiel, slug } = fall
  if (beispiel.status === 'archiviert') return undefined
  const { titel, kurzfassung, kennung } = beispiel
  const { jobcenter, land, feld } = toKarte(fall)
  const mitOrt = `${titel} (${jobcenter})`
  const vermerk = vermerkOf(beispiel)
  const bild = bildOf(fall, hub)
  return {
    kennung,
    slug,
    titel,
    jobcenter,
    land,
    handlungsfeld: feld,
    betreff: mitOrt.length <= BETREFF ? mitOrt : titel,
    text150: packSaetze(kurzfassung, 150) || titel,
    text400: packSaetze(kurzfassung, 400, zugabenOf(beispiel)) || titel,
    adresse: hub.adresse + kurzadresse(kennung),
    ...(vermerk && { vermerk }),
    lizenz: lizenzen[beispiel.lizenz],
    quelle: texte.quelle(hub.name, lizenzen[beispiel.lizenz]),
    ...(bild && { bild }),
  }
}

/** Was über die Kurzfassung hinaus zuerst zählt: was das Jobcenter nach eigener Angabe selbst bewegt hat. */
const zugabenOf = ({ einfluss }: Beispiel): string[] =>
  einfluss
    .filter(({ art, einschaetzung }) => art === 'direkt' && einschaetzung === undefined)
    .slice(0, 1)
    .map(({ text }) => texte.selbst(text))

const vermerkOf = ({ herkunft, status }: Beispiel): string =>
  [...(status === 'ausgelaufen' ? [texte.ausgelaufen] : []), ...(herkunft === 'oeffentliche-quelle' ? [texte.unbestaetigt] : [])].join(' ')

/** Outlook zeigt keine anderen Bilder. */
const IN_MAILS = /\.(?:jpe?g|png)$/

/**
 * Das erste Bild, auf dem niemand zu erkennen ist: Wer der Seite zugestimmt hat, hat nicht fremden Newslettern zugestimmt.
 */
const bildOf = (fall: Fall, hub: Hub): Bild | undefined => {
  const { beispiel, slug, bilder } = fall
  for (const datei of bilder) {
    const angabe = beispiel.bilder.find((bild) => bild.datei === datei)
    const alt = findBildtext(fall.abschnitte, datei)
    if (!angabe || angabe.personen_erkennbar === 'ja' || !IN_MAILS.test(datei) || !alt) continue
    const lizenz = lizenzen[angabe.lizenz === 'wie-beispiel' ? beispiel.lizenz : angabe.lizenz]
    return { adresse: `${hub.adresse}${beispieladresse(slug)}${datei}`, alt, nachweis: texte.bildnachweis(angabe.urheber, lizenz) }
  }
  return undefined
}
