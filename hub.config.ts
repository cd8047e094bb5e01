/** Was ein Betreiber einstellt. */
export const hub = {
  name: 'Gelungene Beispiele',
  untertitel: 'Was in Jobcentern funktioniert hat – und was nicht',
  /** Öffentliche Adresse ohne Schrägstrich am Ende. */
  adresse: process.env['HUB_ADRESSE'] ?? 'http://localhost:4321',
}
