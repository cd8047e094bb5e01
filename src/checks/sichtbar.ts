/** Ein Dateiname für Meldungen: Zeilenwechsel und Steuerzeichen darin fälschten sonst eine andere Meldung oder steuerten das Terminal. */
export const sichtbar = (name: string): string => name.replace(/[\p{C}\p{DI}\u2028\u2029]/gu, '\ufffd')
