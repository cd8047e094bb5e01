/** Die Seite `/abonnieren/`, die Feeds selbst und die Hinweise auf sie. */
export const feeds = {
  pfad: '/abonnieren/',
  seitentitel: 'Abonnieren',
  einleitung: 'Neue Beispiele kommen von selbst zu Ihnen: als Feed in den Feedreader oder ins Mailprogramm, ohne Anmeldung und ohne Konto.',
  titel: 'Auf dem Laufenden bleiben',
  erklaerung:
    'Ein Feed ist eine Adresse, die Sie in einen Feedreader oder ein Mailprogramm eintragen; neue Beispiele erscheinen dann dort von selbst.',
  mehr: 'So geht es, und welche Feeds es gibt',
  wieTitel: 'So geht es',
  schritte: [
    'Suchen Sie unten das Thema aus, das Sie angeht.',
    'Kopieren Sie die Adresse des Links „RSS“ (rechte Maustaste, „Link kopieren“).',
    'Fügen Sie sie in Ihrem Feedreader oder Mailprogramm als neues Abonnement ein. Thunderbird kann das zum Beispiel.',
  ],
  hinweise: [
    'RSS verstehen alle Feedreader. JSON Feed enthält dasselbe und ist für Programme gedacht, die Beispiele weiterverarbeiten.',
    'In der Meldung zu einem Beispiel steht sein ganzer Text. Ein Feed nennt die neuesten Beispiele; ältere stehen auf der Seite, zu der er gehört.',
  ],
  ohne: 'Lieber ohne Feedreader? Jeden Monat in einer Liste, mit einem Text für Ihren eigenen Newsletter:',
  alles: 'Alles Neue',
  neue: 'Neue Beispiele',
  neueErklaerung: 'Jedes neue Beispiel aus den Jobcentern, mit ganzem Text.',
  monatlich: 'Eine Meldung je Monat mit allem, was neu war.',
  ganz: 'Auf der Seite weiterlesen.',
  lizenz: 'Texte der Beispiele: CC BY 4.0, wenn nichts anderes dabeisteht.',
  /** Je Format der Name der Datei neben der Seite. */
  formate: [
    { format: 'xml', datei: 'feed.xml', typ: 'application/rss+xml', name: 'RSS' },
    { format: 'json', datei: 'feed.json', typ: 'application/feed+json', name: 'JSON Feed' },
  ] as const,
}
