const beispiele = (n: number): string => (n === 1 ? '1 Beispiel' : `${n} Beispiele`)
const mitBeispielen = (n: number): string => (n === 1 ? 'einem Beispiel' : `${n} Beispielen`)

/** Die Sammelmappe: aus gemerkten Beispielen wird ein Newsletter. */
export const newsletter = {
  pfad: '/newsletter/',
  titel: 'Merkliste und Newsletter',
  beschreibung: 'Gemerkte Beispiele ordnen, ansehen und als fertigen Newsletter mitnehmen: für Outlook, als HTML oder als Text.',
  einleitung:
    'Hier liegt, was Sie gemerkt haben. Ordnen Sie es, sehen Sie sich die fertige Mail an, und nehmen Sie sie mit: für Outlook, als HTML oder als Text.',
  privat: 'Die Merkliste liegt nur in diesem Browser, bis Sie sie löschen. Ein Konto brauchen Sie nicht.',
  ohneSkript:
    'Die Merkliste braucht JavaScript. Ohne geht es von Hand: Auf der Seite jedes Beispiels führt der Link „Weitergeben“ zu fertigen Texten für Newsletter und Intranet.',
  leer: {
    titel: 'Noch ist nichts gemerkt',
    schritte: [
      'Suchen Sie ein Beispiel, das andere kennen sollten.',
      'Klicken Sie auf „Merken“. Der Knopf steht auf jeder Karte und auf der Seite jedes Beispiels.',
      'Kommen Sie hierher zurück: oben über „Merkliste“ oder über den Link, der beim Knopf erscheint.',
    ],
    links: [
      { href: '/beispiele/', label: 'Alle Beispiele' },
      { href: '/handlungsfelder/', label: 'Nach Handlungsfeld' },
      { href: '/neu/', label: 'Neu, Monat für Monat, mit fertigem Text' },
    ],
  },
  fremd: {
    titel: 'Eine Auswahl aus einem Link',
    /** @param eigene so viele Beispiele stehen auf der eigenen Merkliste */
    text: (n: number, eigene: number) =>
      eigene === 0
        ? `Dieser Link zeigt ${beispiele(n)}. Ansehen, ändern und mitnehmen können Sie alles gleich hier. Gemerkt wird in Ihrem Browser erst etwas, wenn Sie es übernehmen.`
        : `Dieser Link zeigt ${beispiele(n)}. Ansehen, ändern und mitnehmen können Sie alles gleich hier. Ihre Merkliste mit ${mitBeispielen(eigene)} bleibt, wie sie ist, bis Sie etwas übernehmen.`,
    uebernehmen: 'Als meine Merkliste übernehmen',
    dazu: 'Zu meiner Merkliste dazunehmen',
    ersetzen: 'Meine Merkliste ersetzen',
    eigene: 'Meine Merkliste zeigen',
    uebernommen: (n: number) => `Übernommen. Auf Ihrer Merkliste: ${beispiele(n)}.`,
    zuViele: (n: number, max: number) =>
      `Mehr als ${max} Beispiele passen nicht hinein; ${beispiele(n)} vom Ende ${n === 1 ? 'fehlt' : 'fehlen'}.`,
    ersetzt: 'Ihre bisherige Merkliste ist ersetzt.',
    unlesbar: (woerter: readonly string[]) =>
      `Mit ${woerter.map((wort) => `„${wort}“`).join(', ')} im Link ist kein Beispiel gemeint; vielleicht ist beim Kopieren etwas verloren gegangen. Alles andere steht unten.`,
  },
  auswahl: {
    titel: 'Ihre Auswahl',
    anzahl: (n: number) => beispiele(n),
    laedt: 'Wird geladen',
    hoch: 'Hoch',
    runter: 'Runter',
    entfernen: 'Entfernen',
    ziehen: 'An eine andere Stelle ziehen',
    verschoben: (titel: string, platz: number, alle: number) => `„${titel}“ steht jetzt an Platz ${platz} von ${alle}.`,
    amRand: (titel: string, platz: number, alle: number) => `„${titel}“ bleibt an Platz ${platz} von ${alle}.`,
    entfernt: (titel: string) => `„${titel}“ ist entfernt.`,
    zurueck: 'Rückgängig',
    zurueckgeholt: 'Alles ist wieder wie zuvor.',
    loeschen: 'Merkliste löschen',
    leeren: 'Auswahl leeren',
    geloescht: 'Die Merkliste ist gelöscht. In diesem Browser ist davon nichts mehr gespeichert.',
    geleert: 'Die Auswahl ist leer. Ihre Merkliste ist, wie sie war.',
    fehlt: (kennung: string) => `Kennung „${kennung}“`,
    fehltSatz:
      'Dazu gibt es hier nichts zum Weitergeben: Das Beispiel ist zurückgezogen oder archiviert, oder die Kennung ist verschrieben. Es bleibt in der Liste, kommt aber nicht in den Newsletter.',
    fehlerSatz: 'Das Beispiel ließ sich gerade nicht laden. Es bleibt in der Liste, fehlt aber noch im Newsletter.',
    nochmal: 'Noch einmal versuchen',
    bleibtNicht:
      'Ihr Browser lässt kein Speichern zu. Die Auswahl steht in der Adresse dieser Seite: Wer sie aufhebt, findet alles wieder.',
  },
  gestaltung: {
    titel: 'Gestaltung',
    layout: 'Wie viel von jedem Beispiel?',
    layouts: {
      einspaltig: { label: 'Einspaltig', text: 'Bild, Titel und ein Absatz' },
      teaser: { label: 'Teaser', text: 'Titel und ein, zwei Sätze' },
      liste: { label: 'Liste', text: 'nur Titel und Jobcenter' },
    },
    ueberschrift: 'Überschrift',
    ueberschriftHilfe: 'Sie wird auch der Betreff der Mail. Bleibt das Feld leer, steht dort „Beispiele aus der Praxis“.',
    gruss: 'Gruß oder Einleitung',
    grussHilfe: 'Erscheint unter der Überschrift. Bleibt das Feld leer, beginnt die Mail gleich mit den Beispielen.',
  },
  vorschau: {
    titel: 'Vorschau',
    rahmen: 'Vorschau der Mail',
    hinweis: 'So etwa zeigen es Mailprogramme; jedes weicht ein wenig ab. Links öffnen sich daneben.',
    breite: 'Breite',
    breiten: [
      { px: 600, label: 'Rechner (600 Pixel)' },
      { px: 360, label: 'Telefon (360 Pixel)' },
    ],
    dunkel: 'Dunkle Darstellung',
  },
  groesse: {
    satz: (kb: number) => `Größe der Mail: ${kb} kB.`,
    knapp: (kb: number, max: number) => `Die Mail ist ${kb} kB groß. Über ${max} kB zeigen manche Programme, etwa Gmail, nur den Anfang.`,
    zuGross: (kb: number, max: number) =>
      `Die Mail ist ${kb} kB groß. Manche Programme, etwa Gmail, zeigen davon nur die ersten ${max} kB.`,
    rat: 'Nehmen Sie einige Beispiele heraus und verlinken Sie sie ein andermal.',
    ratLayout: (label: string, kb: number) => `Nehmen Sie einige Beispiele heraus, oder wählen Sie „${label}“: Dann sind es ${kb} kB.`,
  },
  mitnehmen: {
    titel: 'Mitnehmen',
    fehlen: (n: number) => `${beispiele(n)} der Auswahl ${n === 1 ? 'fehlt' : 'fehlen'} darin; warum, steht oben in der Liste.`,
    wege: {
      gestaltet: {
        knopf: 'Für Outlook oder Word kopieren',
        text: 'Kopiert alles, wie es in der Vorschau aussieht. Öffnen Sie eine neue Nachricht oder ein Dokument, klicken Sie in das Textfeld, und drücken Sie Strg und V.',
        danach: 'Kopiert. Klicken Sie jetzt in Ihre Nachricht, und drücken Sie Strg und V.',
      },
      eml: {
        knopf: 'Als Mail-Entwurf herunterladen (.eml)',
        text: 'Ein Doppelklick auf die Datei öffnet sie im klassischen Outlook als Entwurf: Es fehlen nur noch die Empfänger. Zeigt Ihr Mailprogramm sie nur zum Lesen an, nehmen Sie den Weg darüber.',
        danach: (name: string) => `„${name}“ liegt in Ihren Downloads. Ein Doppelklick öffnet den Entwurf.`,
      },
      quelltext: {
        knopf: 'HTML-Quelltext kopieren',
        text: 'Für Newsletter-Programme und Intranets, die ein Feld für HTML haben. Fügen Sie den Quelltext dort ein.',
        danach: 'Der Quelltext ist kopiert. Fügen Sie ihn jetzt in das Feld für HTML ein.',
      },
      html: {
        knopf: 'Als HTML-Datei herunterladen',
        text: 'Die ganze Mail als Datei, für Programme, die sie so annehmen. Ein Doppelklick zeigt sie im Browser.',
        danach: (name: string) => `„${name}“ liegt in Ihren Downloads.`,
      },
      text: {
        knopf: 'Reinen Text kopieren',
        text: 'Ohne Bilder und Gestaltung, mit allen Links. Das passt in jedes Textfeld.',
        danach: 'Der Text ist kopiert. Fügen Sie ihn mit Strg und V ein.',
      },
      link: {
        knopf: 'Link zu dieser Auswahl kopieren',
        text: 'Wer ihn öffnet, sieht dieselben Beispiele in derselben Reihenfolge, mit Überschrift und Gruß.',
        danach: 'Der Link ist kopiert.',
      },
    },
    nichtKopiert:
      'Der Browser hat das Kopieren nicht zugelassen. Laden Sie stattdessen die Datei herunter, oder versuchen Sie es noch einmal.',
    dateiname: 'newsletter',
  },
}
