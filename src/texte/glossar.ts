/** Das Glossar und die erklärten Wörter im Text. */
export const glossarseite = {
  pfad: '/glossar/',
  titel: 'Glossar',
  einleitung:
    'Was die Wörter und Abkürzungen auf dieser Seite bedeuten, von A bis Z. Unter jedem Wort steht, ob es etwa ein Handlungsfeld, eine Rechtsgrundlage oder eine Abkürzung ist.',
  buchstaben: 'Zum Buchstaben springen',
  zurueck: 'Zu den Buchstaben',
  auch: 'Auch',
  fundstelle: 'Im Gesetz',
  giltSeit: (tag: string) => `Im Gesetz seit dem ${tag}.`,
  galtBis: (tag: string) => `Galt für Jobcenter bis zum ${tag}.`,
  mehr: 'Mehr dazu',
  beispiele: (label: string) => `Beispiele zu „${label}“`,
  imGlossar: 'Im Glossar nachlesen',
  erklaeren: (wort: string) => `${wort} erklären`,
}
