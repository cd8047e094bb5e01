/** Was sich an einem Beispiel geändert hat, in Worten; aus dem Vergleich zweier Fassungen. */
export const aenderungen = {
  bestaetigt: 'Bestätigt: Es stimmt noch.',
  nachgemacht: 'Rückmeldung aus einem anderen Jobcenter ergänzt.',
  stand: {
    aktiv: 'Das Vorhaben läuft.',
    ausgelaufen: 'Als ausgelaufen gekennzeichnet.',
    archiviert: 'Archiviert.',
  },
  ergaenzt: (was: string) => `Ergänzt: ${was}.`,
  geaendert: (was: string) => `Geändert: ${was}.`,
  entfernt: (was: string) => `Herausgenommen: ${was}.`,
  abschnitt: (titel: string) => `Abschnitt „${titel}“`,
  einleitung: 'Text vor dem ersten Abschnitt',
  bilddateien: 'Bilder',
}
