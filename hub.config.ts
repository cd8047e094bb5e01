/**
 * Was ein Betreiber einstellt. Leere Angaben erscheinen auf den Rechtsseiten deutlich als offen.
 * Siehe README, Abschnitt „Eigener Betrieb“.
 */
export const hub = {
  name: 'Gelungene Beispiele',
  untertitel: 'Was in Jobcentern funktioniert hat – und was nicht',
  /** Öffentliche Adresse ohne Schrägstrich am Ende. */
  adresse: process.env['HUB_ADRESSE'] ?? 'http://localhost:4321',
  betreiber: {
    name: '',
    anschrift: '',
    vertretung: '',
    email: '',
    telefon: '',
  },
}
