import { type Betreiber, parseBetreiber } from './src/model/betreiber.ts'
import { parseEinreichungsweg } from './src/model/einreichungsweg.ts'
import { parsePartner } from './src/model/partner.ts'

/** Angaben des Betreibers; `HUB_BETREIBER` (JSON) geht vor. */
const betreiber: Betreiber = {
  ...parseBetreiber(process.env['HUB_BETREIBER'] ?? ''),
}

/**
 * Was ein Betreiber einstellt. Wer das Portal übernimmt, ändert die Vorgaben hier; `HUB_NAME` und `HUB_ADRESSE` gehen ihnen vor,
 * damit eine Probe unter anderem Namen keine Datei anfassen muss.
 */
export const hub = {
  name: process.env['HUB_NAME'] ?? 'Gelungene Beispiele',
  /** Öffentliche Adresse ohne Schrägstrich am Ende; eine Domain für das Portal allein, kein Unterordner. */
  adresse: process.env['HUB_ADRESSE'] ?? 'http://localhost:4321',
  /**
   * Angaben für Impressum, Datenschutz, Barrierefreiheit und Kontakt; welche es gibt, steht in `src/model/betreiber.ts`.
   * Was fehlt, ist auf der Website markiert, und der Bau nennt es. `HUB_BETREIBER` (JSON) geht vor.
   */
  betreiber,
  /**
   * Kennung des Datenbereitstellers bei GovData (`http://dcat-ap.de/def/contributors/…`), wenn der Betreiber eine hat; leer fehlt sie im
   * Katalog der offenen Daten.
   */
  contributorId: '',
  /**
   * Wohin das Formular ein Beispiel bringt; was leer ist, bietet es nicht an (`src/model/einreichungsweg.ts`). Projekt und Mail kommen
   * aus den Angaben des Betreibers, wenn hier nichts anderes steht. `HUB_EINREICHUNG` (JSON) geht vor.
   */
  einreichung: parseEinreichungsweg(
    { plattform: '', zweig: 'main', projekt: betreiber.projekt, mail: betreiber.redaktion },
    process.env['HUB_EINREICHUNG'] ?? '',
  ),
  /**
   * Andere Portale mit derselben Software, in denen die Suche mit nachsieht: `{ name, adresse }`, auf Wunsch mit `gewicht` und
   * `auflisten` (`src/model/partner.ts`). `HUB_PARTNER` (JSON) geht vor.
   */
  partner: parsePartner([], process.env['HUB_PARTNER'] ?? ''),
}
