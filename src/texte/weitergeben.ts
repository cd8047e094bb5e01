/** Sätze zum Weitergeben von Beispielen: in der Mail, im Text und auf der Seite dafür. */

/** Was in jedem weitergegebenen Text steht. */
export const weitergabe = {
  /** Unter jedem Text: Was nicht vom Jobcenter bestätigt ist, sagt das auch in fremden Newslettern. */
  unbestaetigt: 'Zusammengestellt aus veröffentlichten Quellen, vom Jobcenter nicht bestätigt.',
  ausgelaufen: 'Das Vorhaben ist ausgelaufen.',
  selbst: (hebel: string) => `Was das Jobcenter selbst in der Hand hatte: ${hebel}`,
  ganz: 'Ganzes Beispiel:',
  quelle: (hub: string, lizenz: string) => `Text: ${hub}, ${lizenz}`,
  bildnachweis: (urheber: string, lizenz: string) => `Bild: ${urheber}, ${lizenz}`,
}

/** Rahmen einer Mail mit einem oder mehreren Beispielen. */
export const mail = {
  aus: (hub: string) => `Aus dem Portal „${hub}“`,
  ueberschrift: (n: number) => (n === 1 ? 'Ein Beispiel aus der Praxis' : 'Beispiele aus der Praxis'),
  schluss: (lizenzen: readonly string[]) =>
    lizenzen.length === 1
      ? `Die Texte stehen unter ${lizenzen[0]}: Sie dürfen sie weitergeben und nennen dabei die Quelle mit dem Link.`
      : `Die Texte stehen unter freien Lizenzen (${lizenzen.join(', ')}); welche gilt, steht beim Beispiel. Bitte nennen Sie die Quelle mit dem Link.`,
  zumPortal: (hub: string) => `Zum Portal „${hub}“`,
}

/** Die Seite mit allem, womit sich ein Beispiel weitergeben lässt. */
export const weitergabeseite = {
  titel: 'Weitergeben',
  titelVon: (titel: string) => `Weitergeben: ${titel}`,
  beschreibung: (titel: string) =>
    `Fertige Texte, ein Block für Mails und ein Bild zu „${titel}“, zum Kopieren in Newsletter und Intranet.`,
  vorspann: 'Fertige Texte, ein Block für Mails und ein Bild: zum Kopieren in Newsletter, Intranet, Presse und Gremien.',
  dank: 'Danke an alle, die hier berichten. Was auf dieser Seite steht, dürfen Sie weitergeben; nennen Sie dabei die Quelle. Der kurze Link bleibt gültig, auch wenn das Beispiel einmal umzieht.',
  archiviert:
    'Dieses Beispiel ist archiviert. Es bleibt lesbar, aber zum Weitergeben gibt es hier nichts mehr: Vieles kann heute anders sein.',
  betreff: 'Betreffzeile',
  text150: 'Text bis 150 Zeichen',
  text400: 'Text bis 400 Zeichen',
  zeichen: (n: number) => `${n} Zeichen`,
  link: 'Kurzer Link',
  block: 'Block für Mails und Newsletter',
  blockHinweis: 'Kopieren Sie den Block und fügen Sie ihn in Outlook, Word oder Ihr Newsletterprogramm ein; er sieht dort aus wie hier.',
  blockVorschau: 'Vorschau des Blocks',
  blockOeffnen: 'Block einzeln öffnen',
  blockOhne: 'Ohne JavaScript: Öffnen Sie den Block einzeln, markieren Sie alles (Strg+A) und kopieren Sie es (Strg+C).',
  quelltext: 'HTML-Quelltext',
  quelltextZeigen: 'HTML-Quelltext für Newsletterprogramme zeigen',
  klartext: 'Text ohne Gestaltung',
  markdown: 'Markdown',
  bild: 'Bild',
  karte: 'Bild mit dem Titel (PNG, für Word, PowerPoint und Intranet)',
  qr: 'QR-Code',
  qrHinweis: 'Für Aushänge, Folien und Gedrucktes. Der Code führt zum kurzen Link.',
  qrAlt: (adresse: string) => `QR-Code zu ${adresse}`,
  qrAls: { png: 'Als PNG laden, für Word und PowerPoint', svg: 'Als SVG laden, für den Druck' },
  foto: 'Bild aus dem Beispiel',
  alt: 'Alternativtext zum Bild',
  nachweis: 'Bildnachweis',
  zitate: 'Zitate',
  zitateHinweis:
    'Wer hier spricht, hat zugestimmt, oder das Zitat ist veröffentlicht. Nennen Sie die Rolle dazu, und ändern Sie keine Wörter.',
  zitat: (n: number) => `Zitat ${n}`,
  zitattext: ({ text, rolle, quelle }: { text: string; rolle: string; quelle?: string }, adresse: string) =>
    `„${text}“\n${rolle}${quelle === undefined ? '' : ` (${quelle})`}\n${adresse}`,
}

/** Was die Knöpfe zum Kopieren sagen. */
export const kopieren = {
  knopf: (was: string) => `${was} kopieren`,
  fertig: (was: string) => `Kopiert: ${was}`,
  gescheitert: (was: string) => `Ihr Browser lässt das Kopieren nicht zu. „${was}“ ist markiert; drücken Sie jetzt Strg+C.`,
}

/** Was auf den Karten steht, die soziale Netze und Messenger zu einem Link zeigen, und wie Vorleseprogramme sie beschreiben. */
export const weitergabekarten = {
  hub: 'Aus der Praxis der Jobcenter',
  paket: 'Themenpaket',
  feld: 'Handlungsfeld',
  gruppe: 'Zielgruppe',
  land: 'Land',
  unter: 'Beispiele aus Jobcentern',
  alt: (titel: string) => `Karte mit dem Titel „${titel}“`,
  altBeispiel: (titel: string, jobcenter: string) => `Karte mit dem Titel „${titel}“ und dem Namen ${jobcenter}`,
}
