/** Das Leben eines Beispiels nach dem Erscheinen: Bestätigung, Prüfung, Rückmeldungen, Änderungen. */
export const leben = {
  pfad: (slug: string) => `/beispiele/${slug}/stand/`,
  titel: 'Stand des Beispiels',
  titelVon: (titel: string) => `Stand des Beispiels: ${titel}`,
  beschreibung: (titel: string) =>
    `Wann „${titel}“ geprüft und bestätigt wurde, was sich geändert hat und wie Sie darauf antworten können.`,
  mehr: 'Prüfung, Änderungen, Rückmeldungen',
  faellig: (tag: string) =>
    `Bis zum ${tag} sollte jemand bestätigen, dass das Vorhaben noch so läuft. Das steht aus; manches kann heute anders sein.`,
  ausgelaufen: 'Das Vorhaben ist ausgelaufen. Was daraus zu lernen war, bleibt hier lesbar.',
  stand: 'Stand',
  veroeffentlicht: 'Veröffentlicht',
  bestaetigt: 'Zuletzt bestätigt',
  durchgesehen: 'Zuletzt durchgesehen',
  noch: 'noch nicht',
  naechste: 'Nächste Bestätigung',
  am: (tag: string) => `am ${tag}`,
  bis: (tag: string) => `bis ${tag}`,
  nichtNoetig: 'nicht mehr nötig',
  zustaendig: 'Zuständig',
  redaktion: 'Redaktion',
  formal: 'Formale Prüfung',
  formalImmer: 'durch das Prüfprogramm, bei jedem Bau der Website',
  fachlich: 'Fachliche Prüfung',
  nichtFestgehalten: 'nicht festgehalten',
  geprueft: (formal: string, fachlich: string | undefined) =>
    fachlich === undefined ? `Formal geprüft am ${formal}` : `Formal geprüft am ${formal}, fachlich am ${fachlich}`,
  bestaetigen: {
    titel: 'Stimmt das noch?',
    text: 'Läuft das Vorhaben noch so, wie es hier steht? Dann lassen Sie es uns wissen. Geändert wird dadurch nur ein Datum.',
    ja: 'Ja, stimmt noch',
    jaDanach: 'Ihr Mailprogramm öffnet sich mit dem fertigen Text. Absenden genügt.',
    jaBetreff: (titel: string) => `Stimmt noch: ${titel}`,
    jaText: (titel: string, adresse: string) =>
      `Guten Tag,\n\ndas Beispiel „${titel}“ stimmt noch so, wie es auf der Seite steht:\n${adresse}\n\nBitte tragen Sie den Tag dieser Mail als letzte Bestätigung ein.\n`,
    nein: 'Es hat sich etwas geändert',
    neinBetreff: (titel: string) => `Änderung: ${titel}`,
    neinText: (titel: string, adresse: string) =>
      `Guten Tag,\n\nam Beispiel „${titel}“ hat sich etwas geändert:\n${adresse}\n\nWas heute anders ist:\n\n`,
    datei: 'Ja, stimmt noch: Datum selbst eintragen',
    dateiDanach:
      'Die Git-Plattform öffnet die Datei zum Ändern; Sie brauchen dort ein Konto. Setzen Sie im Kopf genau diese Zeile, und schlagen Sie die Änderung vor:',
    /** Bis das Skript den heutigen Tag einsetzt; auch dann ist klar, was dort steht. */
    tag: 'JJJJ-MM-TT',
    zeile: 'zuletzt_bestaetigt: JJJJ-MM-TT',
  },
  nachgemacht: {
    titel: 'Was andere daraus gemacht haben',
    einladung: 'Haben Sie es auch versucht?',
    text: 'Ob übernommen, angepasst oder verworfen: Ihre Erfahrung hilft den Nächsten. Auch „Bei uns ging es nicht, weil …“ gehört hierher.',
    mail: 'Wir haben es nachgemacht',
    danach:
      'Ihr Mailprogramm öffnet sich mit vier kurzen Fragen an die Redaktion. Auf der Seite steht später nur, was Sie dafür freigeben.',
    betreff: (titel: string) => `Nachgemacht: ${titel}`,
    fragen: (titel: string, adresse: string) =>
      `Guten Tag,\n\nwir haben das Beispiel „${titel}“ ausprobiert oder geprüft:\n${adresse}\n\nUnser Jobcenter:\n\nSeit wann:\n\nÜbernommen, mit Änderungen übernommen oder bei uns nicht, weil:\n\nIn einem Satz, was anders war oder geholfen hat:\n\n`,
    datei: 'Wir haben es nachgemacht: selbst eintragen',
    dateiDanach: 'Die Git-Plattform öffnet die Datei zum Ändern. Ergänzen Sie im Kopf diese Zeilen mit Ihren Angaben:',
    zeilen:
      'nachgemacht:\n  - jobcenter: "99999"\n    datum: JJJJ-MM-TT\n    wie: angepasst\n    satz: >-\n      Ein Satz: was anders war, was geholfen hat.',
  },
  aenderungen: {
    titel: 'Was sich geändert hat',
    keine: 'Seit dem Erscheinen hat sich nichts geändert.',
    text: 'Gezählt ab dem Tag nach dem Erscheinen, aus dem Verlauf des Projekts. Wer etwas geändert hat, steht hier nicht.',
  },
  weitergeben: 'Zum Weitergeben: Texte, Mailblock und Bild',
}
