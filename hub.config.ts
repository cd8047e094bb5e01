/** Was ein Betreiber einstellt. */
export const hub = {
  name: 'Gelungene Beispiele',
  /** Öffentliche Adresse ohne Schrägstrich am Ende. */
  adresse: process.env['HUB_ADRESSE'] ?? 'http://localhost:4321',
}
