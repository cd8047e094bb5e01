import { type Betreiber, parseBetreiber } from './src/model/betreiber.ts'

/** Was ein Betreiber einstellt. */
export const hub = {
  name: 'Gelungene Beispiele',
  /** Öffentliche Adresse ohne Schrägstrich am Ende. */
  adresse: process.env['HUB_ADRESSE'] ?? 'http://localhost:4321',
  /**
   * Angaben für Impressum, Datenschutz, Barrierefreiheit und Kontakt; welche es gibt, steht in `src/model/betreiber.ts`.
   * Was fehlt, ist auf der Website markiert, und der Bau nennt es. `HUB_BETREIBER` (JSON) geht vor.
   */
  betreiber: {
    ...parseBetreiber(process.env['HUB_BETREIBER'] ?? ''),
  } as Betreiber,
}
