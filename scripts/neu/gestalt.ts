/** Wie die Fragen aussehen, und was das Paket sonst auf Englisch sagte. */
const TASTEN: Readonly<Record<string, string>> = { space: 'Leertaste', '⏎': 'Eingabetaste' }
const TATEN: Readonly<Record<string, string>> = { navigate: 'bewegen', select: 'wählen', submit: 'fertig' }
const SAETZE: Readonly<Record<string, string>> = {
  'No results found': 'Dazu gibt es keinen Eintrag. Bitte prüfen Sie die Schreibweise.',
  'You must provide a valid value': 'Bitte wählen Sie einen Eintrag.',
}

/** Gestalt für alle Fragen. */
export const theme = {
  style: {
    keysHelpTip: (keys: readonly (readonly [string, string])[]): string =>
      keys.map(([taste, tat]) => `${TASTEN[taste] ?? taste} ${TATEN[tat] ?? tat}`).join(' · '),
    error: (text: string): string => `> ${SAETZE[text] ?? text}`,
  },
}
