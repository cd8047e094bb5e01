/** Die Seite zu einer Adresse, die es nie gab. */
export const nichtGefunden = {
  titel: 'Diese Seite gibt es nicht',
  text: 'Vielleicht hat sich die Adresse geändert, oder beim Abschreiben fehlt ein Zeichen. Suchen Sie gleich hier weiter:',
  wege: 'Wege in den Katalog',
}

/** Seiten unter Adressen, die umgezogen oder entfallen sind. */
export const wegweiser = {
  weiter: 'Hier geht es weiter',
  entfallen: {
    beispiel: {
      titel: 'Dieses Beispiel gibt es hier nicht mehr',
      text: 'An dieser Adresse stand ein Beispiel. Es ist nicht mehr im Katalog.',
    },
    liste: {
      titel: 'Zurzeit steht hier kein Beispiel',
      text: 'An dieser Adresse standen Beispiele. Keines davon ist noch im Katalog; kommt ein neues dazu, erscheint es wieder hier.',
    },
    seite: {
      titel: 'Diese Seite gibt es nicht mehr',
      text: 'An dieser Adresse stand eine Seite, die es nicht mehr gibt.',
    },
  },
  wohin: 'Vielleicht hilft Ihnen das weiter:',
  wege: [
    { href: '/beispiele/', label: 'Alle Beispiele durchsuchen' },
    { href: '/handlungsfelder/', label: 'Beispiele nach Handlungsfeld' },
    { href: '/', label: 'Zur Startseite' },
  ],
}
