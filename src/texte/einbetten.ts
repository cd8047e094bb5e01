/** Sätze der Einbettung auf anderen Websites: in der Liste selbst und auf der Seite, die sie zusammenstellt. */

/** Was in jeder eingebetteten Liste steht. */
export const liste = {
  titel: 'Beispiele aus Jobcentern',
  neue: 'Neue Beispiele aus Jobcentern',
  zu: (label: string) => `Beispiele aus Jobcentern: ${label}`,
  neueste: 'Die neuesten zuerst, keine Rangliste. Links öffnen ein neues Fenster.',
  paket: 'Von der Redaktion ausgewählt, keine Rangliste. Links öffnen ein neues Fenster.',
  leer: 'Dazu steht zurzeit kein Beispiel im Portal.',
  alle: (hub: string) => `Alle Beispiele dazu auf „${hub}“`,
  aus: (hub: string) => `Aus dem Portal „${hub}“`,
  /** Bis das Skript die Liste gefüllt hat, oder wenn es keines gibt. */
  ohneSkript: 'Diese Auswahl nach Land braucht JavaScript. Alle Beispiele stehen hier:',
  fehler: 'Die Beispiele lassen sich gerade nicht laden. Sie finden sie hier:',
  beschreibung: 'Eine Liste von Beispielen, gemacht zum Einbetten in andere Websites.',
}

/** Die Seite, auf der man sich eine Einbettung zusammenstellt. */
export const einbetten = {
  pfad: '/einbetten/',
  titel: 'Beispiele in Ihrem Intranet zeigen',
  einleitung:
    'Wählen Sie ein Thema, ein Land und eine Anzahl. Dann kopieren Sie ein Stück Code und geben es denen, die Ihr Intranet oder Ihre Website pflegen.',
  privat:
    'Die Einbettung setzt keine Cookies und speichert nichts. Wie bei jeder Website sieht unser Server, dass jemand sie abruft; von welcher Seite aus, erfährt er nicht.',
  wahl: 'Was soll zu sehen sein?',
  thema: 'Thema',
  alleThemen: 'Alle Themen, das Neueste zuerst',
  land: 'Land',
  alleLaender: 'Alle Länder',
  anzahl: 'Wie viele Beispiele höchstens',
  breite: 'Wo wird es stehen?',
  breiten: {
    breit: 'Im Inhalt einer Seite (ab 600 Pixel Breite)',
    schmal: 'In einer schmalen Spalte (ab 300 Pixel Breite)',
  },
  gefunden: (n: number, gewuenscht: number) =>
    n === 0
      ? 'Dazu steht zurzeit kein Beispiel im Portal. Kommt eines dazu, erscheint es.'
      : n < gewuenscht
        ? `Dazu ${n === 1 ? 'gibt es zurzeit 1 Beispiel' : `gibt es zurzeit ${n} Beispiele`}. Kommen neue dazu, füllt sich die Liste.`
        : '',
  fehler: 'Die Beispiele ließen sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  vorschau: 'Vorschau',
  vorschauHinweis: 'So sieht der Rahmen aus. Seine Links gehen hier nicht; dieselben stehen unten in der Liste.',
  vorschauRahmen: 'Vorschau der Einbettung',
  wege: 'Zum Mitnehmen',
  rahmen: {
    titel: 'Rahmen, der sich selbst aktuell hält',
    text: 'Geht in den meisten Intranets. Neue Beispiele erscheinen von selbst. Die Höhe ist fest und reicht für die gewählte Anzahl; zeigt Ihr Intranet den Rahmen schmaler oder die Schrift größer, lässt sich darin rollen.',
    kopieren: 'Code für den Rahmen',
  },
  html: {
    titel: 'Liste ohne Skript und ohne Rahmen',
    text: 'Für Redaktionssysteme, die keine fremden Rahmen zulassen. Diese Liste bleibt, wie sie heute ist: Sie aktualisiert sich nicht von selbst. Die Links führen auch nach Jahren zum Beispiel.',
    kopieren: 'Liste als HTML',
    gestaltet: 'Liste für Word, Outlook oder einen Editor',
  },
  element: {
    titel: 'Baustein für alle, die Skripte einbinden dürfen',
    text: 'Übernimmt Schrift und Farbe Ihrer Website, hat immer die passende Höhe und hält sich aktuell. Das Skript ist klein, lesbar und lädt nur die Liste zum Thema.',
    kopieren: 'Code für den Baustein',
  },
  technik: {
    titel: 'Für die IT',
    punkte: (adresse: string) => [
      `Alles kommt von ${adresse}. Nichts anderes wird geladen, kein Cookie gesetzt, nichts gespeichert.`,
      'Der Rahmen läuft abgeschottet (sandbox): Er darf nur Links in einem neuen Fenster öffnen und, wo er es braucht, sein eigenes Skript ausführen. Auf Ihre Seite hat er keinen Zugriff.',
      `Hat Ihre Website eine Inhaltsrichtlinie (CSP), erlauben Sie für den Rahmen „frame-src ${adresse}“, für den Baustein „script-src ${adresse}“ und „connect-src ${adresse}“.`,
      'Wer den Baustein einbindet, bekommt auch Rahmen in der passenden Höhe: Jeder Rahmen meldet seine Höhe mit postMessage, als Zahl unter dem Namen „gelungeneBeispiele“.',
      'Wer den Bericht bestätigt hat und wie gut er belegt ist, steht auf der Seite jedes Beispiels, zu der der Link führt.',
    ],
    hoehen: 'Höhen des Rahmens in Pixeln',
    spalten: ['Beispiele', 'breit', 'schmal'],
  },
  ohneSkript:
    'Zum Zusammenstellen braucht diese Seite JavaScript. Ohne JavaScript geht es so: Nehmen Sie eine dieser Listen als Adresse des Rahmens, und hängen Sie für fünf Beispiele „#anzahl-5“ an.',
  /** Überschrift und Datum der Liste ohne Skript. */
  stand: (tag: string) => `Stand: ${tag}.`,
  /** Auf der Seite der Feeds. */
  verweis: 'Beispiele im Intranet oder auf der eigenen Website zeigen:',
}
