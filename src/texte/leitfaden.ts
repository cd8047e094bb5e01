import type { Wann } from '../model/pruefliste.ts'

/** Der Leitfaden für alle, die ein Beispiel schreiben. Was zu einem Feld gehört, steht beim Feld im Schema. */
export const leitfaden = {
  pfad: '/leitfaden/',
  titel: 'Leitfaden: Ein Beispiel schreiben',
  einleitung: 'In zehn Minuten gelesen: was in ein Beispiel gehört, wie es anderen hilft und was danach geschieht.',
  inhalt: 'Auf dieser Seite',
  gut: 'Gut',
  schlecht: 'Lieber nicht',
  marken: { kurz: 'gehört zum Steckbrief', voll: 'nötig im ganzen Bericht', frei: 'freiwillig' },
  anfang: {
    titel: 'So fangen Sie an',
    saetze: [
      'Ein Steckbrief braucht acht Angaben und etwa zehn Minuten. Es muss nicht groß sein, und es muss nicht alles geklappt haben.',
      'Sprechen Sie vorher im Haus ab, dass der Text erscheinen darf. Er steht danach unter CC BY 4.0: Andere dürfen ihn mit Quellenangabe weiterverwenden.',
      'Was Sie nicht wissen, lassen Sie weg. Auf der Seite steht dann „nicht genannt“; das ist kein Makel.',
    ],
    wege: [
      { href: '/einreichen/', label: 'Formular ausfüllen' },
      { href: '/einreichen/fragebogen/', label: 'Fragebogen ausdrucken' },
    ],
  },
  ton: {
    titel: 'Was einen Text hilfreich macht',
    paare: [
      { gut: 'Das Team besucht Familien zu Hause.', schlecht: 'Es erfolgt eine aufsuchende Betreuung.' },
      { gut: '17 von 42 Teilnehmenden fanden in neun Monaten Arbeit.', schlecht: '40 % Erfolgsquote' },
      { gut: 'Menschen, die lange ohne Arbeit sind', schlecht: 'Kunden mit multiplen Hemmnissen' },
      { gut: 'Im Winter fiel der Bus an drei Tagen aus. Heute hätten wir einen Ersatzraum.', schlecht: 'Es gab keine Probleme.' },
      { gut: 'Der Kreis gab eine halbe Stelle dazu.', schlecht: 'Unser innovatives Leuchtturmprojekt' },
      { gut: 'Eine Fallmanagerin erzählt: …', schlecht: 'Frau Muster (34, drei Kinder) erzählt: …' },
    ],
  },
  felder: 'Die Angaben, eine nach der anderen',
  regeln: {
    titel: 'Was das Programm für Sie prüft',
    text: 'Sie müssen diese Regeln nicht auswendig kennen. Das Formular meldet sich, sagt, was es gefunden hat, und wie es weitergeht. Fehler halten ein Beispiel auf, Hinweise nie. Jede Regel hat eine Seite mit Grund und Beispielen.',
  },
  danach: {
    titel: 'Was danach geschieht',
    schritte: [
      'Die formale Prüfung macht ein Programm. Sie sehen alle Befunde auf einmal.',
      'Die fachliche Prüfung macht ein Mensch. Wonach er fragt, steht offen da:',
      'Das Beispiel erscheint. Auf seiner Seite „Stand“ finden Sie Texte und ein Bild zum Weitersagen.',
      'Nach 24 Monaten fragt die Seite, ob es noch stimmt. Ein Klick genügt.',
    ],
  },
}

/** Der Leitfaden für alle, die ein Beispiel fachlich prüfen. */
export const pruefleitfaden = {
  pfad: '/leitfaden/pruefen/',
  titel: 'Leitfaden: Ein Beispiel prüfen',
  einleitung: 'Für die Redaktion und für alle, die wissen möchten, wonach sie fragt.',
  ablauf: {
    titel: 'So läuft die Prüfung',
    schritte: [
      'Warten Sie die formale Prüfung ab. Was das Programm bemängelt, klärt die einreichende Stelle mit ihm; Sie müssen nichts davon suchen.',
      'Lesen Sie das Beispiel einmal ganz, wie eine Kollegin aus einem anderen Jobcenter.',
      'Gehen Sie dann die Fragen durch. „npm run pruefliste -- ORDNERNAME“ schreibt genau die auf, die zu diesem Beispiel passen, mit den Hinweisen der Prüfung.',
      'Fragen Sie nach, statt zu vermuten. Was offen bleibt, heißt „nicht genannt“.',
      'Tragen Sie im Kopf unter „pruefung“ die Tage beider Prüfungen ein, ohne Namen. Sie stehen dann auf der Seite.',
    ],
  },
  haltung: {
    titel: 'Wie wir nachfragen',
    paare: [
      { gut: 'Von wie vielen sind das 17? Dann können andere die Zahl einordnen.', schlecht: 'Die Zahl ist nicht nachvollziehbar.' },
      { gut: 'Was würden Sie heute anders machen?', schlecht: 'Der Abschnitt ist zu positiv.' },
      {
        gut: 'An dieser Stelle könnte man vor Ort erraten, wer gemeint ist. Geht es auch ohne das Alter?',
        schlecht: 'Datenschutzverstoß!',
      },
    ],
  },
  fragen: {
    titel: 'Die Prüfliste',
    text: 'Ein Nein ist kein Grund zur Ablehnung, sondern eine Frage an die einreichende Stelle. Erfolg ist keine Bedingung.',
    wann: {
      immer: 'Bei jedem Beispiel',
      voll: 'Beim ganzen Bericht außerdem',
      jobcenter: 'Vom Jobcenter eingereicht: außerdem',
      'oeffentliche-quelle': 'Aus öffentlicher Quelle: außerdem',
      vorhanden: 'Wenn es die Angabe gibt',
    } satisfies Record<Wann, string>,
  },
  hinweise: {
    titel: 'Wo das Programm nur einen Hinweis gibt',
    text: 'Hier kann es sich irren, deshalb entscheidet ein Mensch.',
  },
  formal: {
    titel: 'Was das Programm schon geprüft hat',
    text: 'Diese Regeln sind erfüllt, wenn ein Beispiel bei Ihnen ankommt. Die Suche nach Angaben zu Menschen findet viel, aber nicht alles: Lesen Sie trotzdem mit diesem Blick.',
  },
  liste: {
    titel: (titel: string) => `Prüfliste: ${titel}`,
    schlecht: (text: string) => `Nicht so: ${text}`,
    hinweise: 'Hinweise der Prüfung, über die ein Mensch entscheidet',
    danach: 'Danach im Kopf eintragen',
  },
}
