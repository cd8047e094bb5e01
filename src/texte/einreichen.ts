/** Sätze von Formular und Fragebogen; ein eigenes Stück, damit nur diese Seiten es laden. */

/** Was das Formular sagt, während man es ausfüllt. */
export const formularsaetze = {
  fremderWert: (wert: string) => `${wert} (steht nicht in der Liste)`,
  zaehler: (n: number) => `, jetzt ${n}`,
  hinzugefuegt: (n: number) => `Eintrag ${n} hinzugefügt.`,
  entfernt: (n: number) => `Eintrag ${n} entfernt.`,
  voll: (max: number) => `Mehr als ${max} Einträge sind hier nicht vorgesehen.`,
  treffer: (n: number) =>
    n === 0 ? 'Dazu gibt es kein Jobcenter im Verzeichnis.' : n === 1 ? '1 Jobcenter passt.' : `${n} Jobcenter passen.`,
  trefferMehr: (n: number, gezeigt: number) => `${n} Jobcenter passen, ${gezeigt} sind zu sehen. Tippen Sie weiter.`,
  registerFehlt: 'Das Verzeichnis der Jobcenter ließ sich nicht laden. Sie können die Träger-Nummer von Hand eintragen.',
  beispielwort: 'Text',
  ausgebaut: 'Alle Angaben sind jetzt zu sehen.',
  entwuerfe: {
    ohneTitel: 'Entwurf ohne Titel',
    offen: 'gerade offen',
    oeffnen: 'Öffnen',
    loeschen: 'Löschen',
    geloescht: 'Der Entwurf ist gelöscht.',
    zurueckholen: 'Doch behalten',
    gespeichert: (uhrzeit: string) => `Auf diesem Gerät gemerkt, ${uhrzeit} Uhr.`,
    nichtGespeichert: 'Dieser Browser merkt sich nichts. Laden Sie die Datei herunter, bevor Sie die Seite schließen.',
    neuBegonnen: 'Ein neuer, leerer Entwurf ist offen.',
  },
  einlesen: {
    fertig: (n: number) =>
      n === 0 ? 'Eingelesen, ohne Befund.' : n === 1 ? 'Eingelesen, mit einem Befund.' : `Eingelesen, mit ${n} Befunden.`,
    unlesbar: 'Aus dieser Datei ließ sich nichts übernehmen.',
  },
  pruefungLaeuft: 'Die Prüfung läuft …',
  teilFehlt:
    'Ein Teil des Formulars ließ sich nicht laden. Ihr Text bleibt auf diesem Gerät gemerkt. Bitte prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  keineFehler: 'Alles in Ordnung: Die Prüfung hat keinen Fehler gefunden.',
  fehlerTitel: (n: number) => (n === 1 ? 'Eine Stelle braucht noch etwas' : `${n} Stellen brauchen noch etwas`),
  regel: 'Regel',
  falscherAlarm: 'Falscher Alarm?',
  vorschauLeer: 'Hier steht noch nichts.',
  vorschauJobcenter: 'Ihr Jobcenter',
  weiterlesen: 'Weiterlesen',
  wege: {
    heruntergeladen: (name: string) => `„${name}“ ist heruntergeladen.`,
    kopiert: 'Der Text liegt in der Zwischenablage.',
    nichtKopiert: 'Der Browser lässt das Kopieren nicht zu. Bitte laden Sie die Datei herunter.',
    mailDanach:
      'Ihr Mailprogramm öffnet sich mit dem fertigen Text an die Redaktion. Sie sehen ihn vor dem Absenden noch einmal. Passt er nicht in eine Mail, bittet sie Sie, die heruntergeladene Datei anzuhängen.',
    mailBetreff: (titel: string) => `Beispiel einreichen: ${titel}`,
    mailText: (text: string) => `Guten Tag,\n\nhier ist ein Beispiel aus unserem Jobcenter.\n\n${text}\n`,
    mailAnhang:
      'Guten Tag,\n\nhier ist ein Beispiel aus unserem Jobcenter. Die Datei aus dem Formular hängt an dieser Mail.\n(Bitte anhängen: Sie liegt nach „Datei herunterladen“ im Ordner für Downloads.)\n',
    githubDanach:
      'Es öffnet sich GitHub mit Ihrem fertigen Text; ein kostenloses Konto genügt. Klicken Sie dort auf „Propose changes“ und dann auf „Create pull request“. Damit bitten Sie die Redaktion, Ihr Beispiel aufzunehmen. Kontoname und Text sind dort öffentlich.',
    githubZuLang:
      'Ihr Text ist zu lang, um ihn gleich mitzugeben. Kopieren Sie ihn zuerst, öffnen Sie dann GitHub, und fügen Sie ihn dort in das große Feld ein.',
  },
}

/** Die Seite `/einreichen/`, wie sie gebaut wird. Was zu einem Feld gehört, steht beim Feld im Schema. */
export const einreichen = {
  pfad: '/einreichen/',
  titel: 'Ein Beispiel einreichen',
  beschreibung: 'Acht Angaben genügen für einen Steckbrief. Ausfüllen, prüfen lassen, abschicken; ohne Programm und ohne Konto.',
  einleitung:
    'Acht Angaben genügen für einen Steckbrief; das dauert etwa zehn Minuten. Wenn Sie mögen, bauen Sie ihn danach zum ganzen Bericht aus.',
  privat:
    'Was Sie schreiben, verlässt diesen Browser nicht. Sobald Sie tippen, merkt er sich den Text als Entwurf auf diesem Gerät, damit nichts verloren geht. Abgeschickt wird erst, wenn Sie unten einen Weg wählen.',
  ohneSkript:
    'Das Formular braucht JavaScript. Ohne geht es auch: Laden Sie die Vorlage herunter, oder drucken Sie den Fragebogen aus, und schicken Sie ihn ausgefüllt an die Redaktion.',
  ohneNetz: 'Lieber ohne Formular?',
  vorlage: 'Vorlage als Textdatei (.mdx)',
  freiwillig: 'freiwillig',
  imBericht: 'nötig im ganzen Bericht',
  gut: 'Gut',
  schlecht: 'Lieber nicht',
  zeichen: (min: number | undefined, max: number | undefined) =>
    min !== undefined && min > 1 && max !== undefined ? `${min} bis ${max} Zeichen` : max === undefined ? '' : `höchstens ${max} Zeichen`,
  bitteWaehlen: 'Bitte wählen',
  begriffe: 'Was die Begriffe bedeuten',
  keineAngabe: 'keine Angabe',
  eintrag: (titel: string) => `${titel}, Eintrag`,
  hinzufuegen: (titel: string) => `${titel}: Eintrag hinzufügen`,
  entfernen: 'Eintrag entfernen',
  bildwahl: {
    label: 'Bilder auswählen',
    hilfe:
      'JPEG, PNG, WebP oder AVIF, höchstens 5\u00a0MB. Zu jedem Bild entsteht unten ein Eintrag. Im Text zeigen Sie es mit dem Knopf „Bild“; in die eckigen Klammern schreiben Sie, was zu sehen ist.',
    privat:
      'Auch die Bilder merkt sich nur dieser Browser, mit dem Entwurf. Die Prüfung der Redaktion sieht genauer hin als das Formular, zum Beispiel, ob in der Datei steht, wo ein Foto entstand. Entfernen Sie solche Angaben vorher, unter Windows mit einem Rechtsklick: „Eigenschaften“, „Details“, „Eigenschaften und persönliche Informationen entfernen“.',
  },
  suchhilfe: 'Tippen Sie, und wählen Sie aus der Liste, die darunter erscheint.',
  vorschlaege: 'Vorschläge',
  werkzeuge: 'Text gestalten',
  werkzeug: {
    fett: 'Fett',
    liste: 'Liste',
    nummern: 'Nummern',
    zwischentitel: 'Zwischentitel',
    link: 'Link',
    bild: 'Bild',
  },
  bausteine: 'Baustein einfügen',
  bausteinKnopf: { Zitat: 'Zitat', Kennzahl: 'Kennzahl', Schritte: 'Schritte', Hinweis: 'Hinweis', Material: 'Material' },
  mehr: 'Weitere Angaben zeigen',
  mehrHilfe: 'Es bleibt ein Steckbrief; was Sie wissen, tragen Sie nach.',
  ausbauen: 'Zum ganzen Bericht ausbauen',
  ausbauenHilfe: 'Dann werden auch Belege, Wirkung auf andere, Übertragbarkeit und was nicht geklappt hat gebraucht.',
  ordner: 'Kurzer Name',
  ordnerHilfe: 'Er wird Teil der Adresse Ihres Beispiels. Das Formular schlägt ihn aus Titel und Jobcenter vor.',
  entwuerfe: {
    titel: 'Ihre Entwürfe auf diesem Gerät',
    hilfe: 'Nur dieser Browser kennt sie. An einem Rechner, den mehrere benutzen, löschen Sie den Entwurf am Ende.',
    neu: 'Neuen Entwurf beginnen',
  },
  einlesen: {
    titel: 'Eine vorhandene Datei weiterbearbeiten',
    label: 'Datei mit der Endung .mdx',
    hilfe:
      'Die Datei wird nur gelesen, nie ausgeführt und nirgends hingeschickt. Der offene Entwurf bleibt erhalten. Lag sie mit Bildern in einem Archiv (.zip), entpacken Sie es vorher, und wählen Sie die Bilder unten noch einmal aus.',
  },
  pruefen: 'Prüfen',
  pruefenHilfe: 'Nach denselben Regeln wie bei der Redaktion. Der Text bleibt in diesem Browser.',
  hinweise: 'Hinweise, die nichts aufhalten',
  doppelt: 'Gibt es das schon?',
  doppeltHilfe:
    'Diese Beispiele klingen ähnlich oder kommen aus demselben Jobcenter. Ihres ist trotzdem willkommen, wenn es ein anderes Vorhaben ist.',
  vorschau: 'Vorschau',
  vorschauHilfe: 'So ungefähr sieht es später aus. Die Vorschau folgt Ihrem Text.',
  vorschauKarte: 'Karte in der Übersicht',
  vorschauBrief: 'Anreißer im Newsletter',
  vorschauSeite: 'Seite',
  wege: {
    titel: 'Abschicken',
    einleitung:
      'Wählen Sie einen Weg. Veröffentlicht wird nichts von selbst: Zuerst liest die Redaktion. Bilder gehen nur beim Herunterladen mit; auf den anderen Wegen geht allein der Text.',
    herunterladen: 'Datei herunterladen',
    herunterladenDanach:
      'Die Datei landet in Ihrem Ordner für Downloads. Schicken Sie sie der Redaktion, oder heben Sie sie auf: Mit „Eine vorhandene Datei weiterbearbeiten“ geht es später weiter. Mit Bildern ist es ein Archiv (.zip), in dem Text und Bilder liegen.',
    trotzdem: 'Trotzdem als Entwurf herunterladen',
    kopieren: 'Text kopieren',
    mail: 'Als E-Mail schreiben',
    github: 'Auf GitHub vorschlagen',
    gitlab: 'Auf der Git-Plattform vorschlagen',
    gitlabDanach:
      'Kopieren Sie zuerst den Text. Die Plattform öffnet sich mit einer neuen, leeren Datei; dort fügen Sie ihn ein und klicken auf „Commit changes“. Damit bitten Sie die Redaktion, Ihr Beispiel aufzunehmen. Kontoname und Text sind dort öffentlich.',
    gitea: 'Auf der Git-Plattform vorschlagen',
    giteaDanach:
      'Kopieren Sie zuerst den Text. Die Plattform öffnet sich mit einer neuen Datei; fügen Sie ihn dort ein, wenn er noch fehlt, und wählen Sie „Neuen Branch erstellen und Pull-Request starten“. Kontoname und Text sind dort öffentlich.',
    mailDanach: formularsaetze.wege.mailDanach,
    githubDanach: formularsaetze.wege.githubDanach,
  },
}

/** Der Fragebogen zum Ausdrucken, für alle, die lieber auf Papier beginnen. */
export const fragebogen = {
  pfad: '/einreichen/fragebogen/',
  titel: 'Fragebogen',
  einleitung:
    'Alle Fragen des Formulars zum Ausdrucken und Ausfüllen. Für einen Steckbrief genügen die Fragen mit einem Stern. Schicken Sie den ausgefüllten Bogen an die Redaktion.',
  stern: 'gehört zum Steckbrief',
  auswahl: 'Zur Auswahl',
  mehrfach: (max: number) => `höchstens ${max}`,
}
