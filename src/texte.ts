import { merkliste } from './texte/merkliste.ts'

/** Sätze der Oberfläche an einer Stelle, bereit für eine zweite Sprache. */

export const umfaenge = { kurz: 'Steckbrief', voll: 'Ganzer Bericht' } as const

export const herkuenfte = { jobcenter: 'Vom Jobcenter eingereicht', 'oeffentliche-quelle': 'Aus öffentlicher Quelle' } as const

export const staende = { aktiv: 'läuft', ausgelaufen: 'ausgelaufen', archiviert: 'archiviert' } as const

export const lizenzen = { 'CC-BY-4.0': 'CC BY 4.0', 'CC0-1.0': 'CC0 1.0' } as const

export const karte = {
  nichtGenannt: 'nicht genannt',
  einmalig: 'einmalig',
  imJahr: 'im Jahr',
  inWorten: 'in Worten beschrieben',
  weitereStellen: (vze: string) => `${vze} und weitere Stellen`,
  ohneEinmalige: 'ohne einmalige Zusatzkosten',
  ohneLaufende: 'ohne laufende Zusatzkosten',
  undWeitere: (n: number) => `und ${n} weitere`,
  ressourcen: 'Aufwand',
  beleg: 'Beleg',
  reichweite: 'Ergebnis',
  warum: 'Warum es hier steht',
}

/** Ein Link des Rahmens. Was mit `aus` auf den Bestand zeigt, erscheint nur, wenn der Bestand es hat. */
export interface Link {
  href: string
  label: string
  aus?: 'seiten' | 'pakete'
  /** Sprache des Ziels, wenn es nicht deutsch ist. */
  sprache?: string
}

export const seite = {
  zumInhalt: 'Zum Inhalt springen',
  hauptmenue: 'Hauptmenü',
  menueKnopf: 'Menü',
  fusszeile: 'Rechtliches und Hilfe',
  suche: 'Suche in allen Beispielen',
  suchen: 'Suchen',
  suchwort: 'Suchwort',
  suchbeispiel: 'zum Beispiel: Sprachkurs im Betrieb',
  menue: [
    { href: '/beispiele/', label: 'Alle Beispiele' },
    { href: '/themen/', label: 'Themenpakete', aus: 'pakete' },
    { href: '/handlungsfelder/', label: 'Handlungsfelder' },
    { href: '/zielgruppen/', label: 'Zielgruppen' },
    { href: '/laender/', label: 'Länder' },
    { href: '/jobcenter/', label: 'Jobcenter' },
    { href: '/worum-es-geht/', label: 'Worum es geht', aus: 'seiten' },
    { href: merkliste.pfad, label: merkliste.titel },
  ] as readonly Link[],
  fuss: [
    { href: '/leichte-sprache/', label: 'Leichte Sprache', aus: 'seiten' },
    { href: '/en/', label: 'English', sprache: 'en', aus: 'seiten' },
    { href: '/hilfe/', label: 'Hilfe', aus: 'seiten' },
    { href: '/mitmachen/', label: 'Beispiel einreichen', aus: 'seiten' },
    { href: '/einreichen/', label: 'Formular für Beispiele' },
    { href: '/leitfaden/', label: 'Leitfaden' },
    { href: '/neu/', label: 'Neu, Monat für Monat' },
    { href: '/abonnieren/', label: 'Abonnieren' },
    { href: '/daten/', label: 'Offene Daten' },
    { href: '/glossar/', label: 'Glossar' },
    { href: '/wie-wir-auswaehlen-und-pruefen/', label: 'Wie wir auswählen und prüfen', aus: 'seiten' },
    { href: '/redaktionsleitlinien/', label: 'Redaktionsleitlinien', aus: 'seiten' },
    { href: '/regeln/', label: 'Prüfregeln' },
    { href: '/impressum/', label: 'Impressum' },
    { href: '/datenschutz/', label: 'Datenschutz' },
    { href: '/barrierefreiheit/', label: 'Erklärung zur Barrierefreiheit' },
  ] as readonly Link[],
  /** Dieselbe Auskunft in anderen Fassungen; jede nennt Suchmaschinen die übrigen. */
  fassungen: [
    { href: '/', hreflang: 'de' },
    { href: '/leichte-sprache/', hreflang: 'de-simple', aus: 'seiten' },
    { href: '/en/', hreflang: 'en', aus: 'seiten' },
    { href: '/', hreflang: 'x-default' },
  ] as readonly (Pick<Link, 'href' | 'aus'> & { hreflang: string })[],
  lizenz: 'Texte der Beispiele: CC BY 4.0, wenn nichts anderes dabeisteht. Software: EUPL-1.2.',
  offen: (was: string) => `[Vom Betreiber einzutragen: ${was}]`,
}

export const start = {
  titel: 'Was anderswo gelungen ist',
  einleitung:
    'Jobcenter berichten, was sie ausprobiert haben: was sie selbst in der Hand hatten, was es gekostet hat, was dabei herauskam und was nicht geklappt hat. Damit andere nicht bei null anfangen.',
  neueste: 'Neu im Katalog',
  alle: (n: number) => `Alle ${n} Beispiele ansehen`,
  felder: 'Nach Handlungsfeld',
  gruppen: 'Nach Zielgruppe',
  laender: 'Nach Land',
  regionen: 'Nach Art der Region',
  versprechen: [
    {
      zeichen: 'hand' as const,
      titel: 'Eigener Einfluss',
      text: 'Jedes Beispiel trennt, was das Jobcenter selbst bewegen konnte, was nur mit anderen ging und was nicht in seiner Hand lag.',
    },
    {
      zeichen: 'waage' as const,
      titel: 'Zahlen mit Bezug',
      text: 'Ergebnisse stehen mit Bezugsgröße und Zeitraum da. Eine Rangliste der Jobcenter gibt es hier nicht und wird es nie geben.',
    },
    {
      zeichen: 'warnung' as const,
      titel: 'Auch was nicht geklappt hat',
      text: 'Aus Fehlversuchen lernt man am meisten. Im ganzen Bericht hat, was nicht geklappt hat, deshalb einen festen Platz.',
    },
  ],
  warum: 'Warum es diese Seite gibt',
  mitmachen: 'Bei Ihnen hat etwas funktioniert?',
  mitmachenText: 'Für einen Steckbrief reichen acht Angaben. Auch was nicht geklappt hat, hilft anderen weiter.',
  mitmachenLink: { href: '/mitmachen/', label: 'Beispiel einreichen', aus: 'seiten' } satisfies Link,
}

const zahl = (n: number): string => n.toLocaleString('de-DE')

const beispiele = (n: number): string => (n === 1 ? '1 Beispiel' : `${zahl(n)} Beispiele`)

/** Was nur die Seite der Übersicht sagt, nicht das Skript darin. */
export const filterspalte = {
  titel: 'Auswahl eingrenzen',
  erklaerung:
    'Innerhalb einer Gruppe genügt ein Häkchen, das zutrifft (oder). Über mehrere Gruppen hinweg muss alles zutreffen (und). Die Zahl sagt, wie viele Beispiele die Auswahl ergibt.',
  einfluss: 'Nur Beispiele mit mindestens einem Hebel, den das Jobcenter selbst bewegen konnte.',
  aufwand: 'Personal und Geld',
  aufwandHinweis:
    'Die Grenze gehört dazu. Fehlt ein Teil der Angaben, gilt die Menge als unbekannt, nie als null: Das Beispiel steht dann erst in der Liste, wenn Sie es dazunehmen.',
  auchOhne: 'Auch ohne Angabe zeigen',
  ohneSkript:
    'Suche und Filter brauchen JavaScript. Ohne JavaScript erreichen Sie alle Beispiele über diese Liste und über die Seiten nach Handlungsfeld, Zielgruppe, Land und Jobcenter.',
}

/** Die Maße, auf die sich eine Obergrenze setzen lässt. */
export const masse = {
  personal: { label: 'Personal', hinweis: 'Alle genannten Stellen zusammen, in Vollzeitäquivalenten (VZÄ).' },
  geld: { label: 'Geld', hinweis: 'Gilt für beides: Weder die einmaligen noch die jährlichen Kosten liegen darüber.' },
  bis: (menge: string) => `bis ${menge}`,
  ohneZusatzbudget: 'ohne Zusatzbudget',
  egal: 'egal',
}

export const katalog = {
  titel: 'Alle Beispiele',
  sortierung: 'Reihenfolge',
  sortierungen: {
    relevanz: 'Passend zur Suche',
    naehe: 'Jobcenter wie meines zuerst',
    neu: 'Neueste zuerst',
    aufwand: 'Geringster Aufwand zuerst',
  },
  sortierhinweise: {
    naehe: 'Vorn steht, was aus einem ähnlichen Jobcenter kommt. Warum, steht auf der Karte.',
    aufwand:
      'Wer Kosten und Personal ganz nennt, steht vorn: nach Kosten, dann nach Stellen. Danach kommt, wer einen Teil davon nennt, zuletzt, wer nichts nennt.',
  },
  zuruecksetzen: 'Alles zurücksetzen',
  entfernen: (label: string) => `${label} entfernen`,
  gewaehlt: 'Gewählt',
  mehr: 'Weitere Beispiele zeigen',
  aeltere: 'Ältere Beispiele',
  seiten: 'Seiten der Liste',
  naechste: 'Nächste Seite',
  vorige: 'Vorige Seite',
  seiteVon: (n: number, alle: number) => `Seite ${n} von ${alle}`,
  fehler: 'Die Suche ließ sich nicht laden. Die Liste unten zeigt alle Beispiele. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  anzahl: (n: number) => beispiele(n),
  anzahlZu: (n: number, q: string) => `${beispiele(n)} zu „${q}“`,
  /** Was die Suche anders verstanden hat, als es getippt ist. */
  korrektur: (getippt: string, gesucht: string) => `Gesucht nach „${gesucht}“ statt „${getippt}“.`,
  unbekannt: (woerter: readonly string[]) =>
    `${woerter.map((wort) => `„${wort}“`).join(' und ')} ${woerter.length === 1 ? 'steht' : 'stehen'} in keinem Beispiel.`,
  keine: 'Dazu gibt es noch kein Beispiel.',
  keineWeg: 'Das hilft weiter:',
  keineFilter: (labels: readonly string[], n: number) =>
    `Ohne ${labels.map((label) => `„${label}“`).join(' und ')} gibt es ${beispiele(n)}`,
  keineWort: (q: string, n: number) => `Ohne Suchwort „${q}“ gibt es ${beispiele(n)}`,
  keineAuswahl: (n: number) => `Ohne alle Filter gibt es ${beispiele(n)}`,
  keineAngabe: (n: number) => `Auch ohne Angabe gibt es ${beispiele(n)}`,
  keineTipp: 'Versuchen Sie ein anderes Wort, oder gehen Sie über die Handlungsfelder.',
  /** Was eine Grenze ergibt, am Regler. */
  stufe: (label: string, n: number) => `${label}: ${beispiele(n)}`,
  /** Was die Grenzen für Personal und Geld wegen fehlender Angaben auslassen. */
  ohneAngabe: (n: number) =>
    n === 1
      ? '1 weiteres Beispiel könnte passen, nennt aber keine vollständige Zahl.'
      : `${zahl(n)} weitere Beispiele könnten passen, nennen aber keine vollständige Zahl.`,
  mitAngabelosen: (n: number) =>
    n === 1 ? '1 Beispiel davon nennt keine vollständige Zahl.' : `${zahl(n)} Beispiele davon nennen keine vollständige Zahl.`,
  auchOhne: 'auch ohne Angabe',
}

/** „Jobcenter wie meines“. */
export const wieMeines = {
  titel: 'Jobcenter wie meines',
  bleibt: 'Nur in diesem Browser gespeichert, bis Sie die Wahl löschen.',
  bleibtNicht: 'Ihr Browser lässt kein Speichern zu. Die Wahl gilt, bis Sie diese Seite verlassen.',
  aendern: 'Anderes Jobcenter wählen',
  treffer: (n: number) => (n === 0 ? 'Kein Jobcenter passt dazu.' : n === 1 ? '1 Jobcenter passt.' : `${zahl(n)} Jobcenter passen.`),
  mehr: (n: number) => `Gezeigt sind die ersten ${n}. Schreiben Sie weiter, um einzugrenzen.`,
  fehler: 'Die Liste der Jobcenter ließ sich nicht laden. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  eigenes: 'Aus Ihrem Jobcenter',
  aehnlichGross: 'ähnlich groß',
  grund: (gemeinsam: readonly string[]) => `Wie Ihr Jobcenter: ${gemeinsam.join(', ')}`,
}

/** Was „Jobcenter wie meines“ tut; steht nur auf der Seite. */
export const wieMeinesErklaert = {
  kurz: 'Beispiele aus ähnlichen Jobcentern zuerst zeigen',
  frage: 'Wählen Sie Ihr Jobcenter. Dann steht vorn, was aus ähnlichen Jobcentern kommt, und auf jeder Karte, was Sie gemeinsam haben.',
  feld: 'Name oder Träger-Nummer Ihres Jobcenters',
  bleibt: 'Ihre Wahl bleibt in diesem Browser gespeichert, bis Sie sie löschen. Sie steht in keiner Adresse, und wir erfahren sie nicht.',
  gewaehlt: 'Gewählt',
  loeschen: 'Wahl löschen',
  titel: 'Was wird verglichen?',
  absaetze: [
    'Verglichen werden vier Dinge: die Art der Region, die Größe, die Form und das Land. Je mehr davon übereinstimmt, desto weiter vorn steht ein Beispiel; bei gleich vielen zuerst das neuere. Was nicht bekannt ist, gilt nie als gemeinsam. Über die Arbeit eines Jobcenters sagt das nichts.',
    'Bei einer Suche zählt das Wort zuerst: Der beste Treffer bleibt oben, jeder andere rückt je Gemeinsamkeit höchstens einen Platz vor.',
    'Art der Region: Siedlungsstruktureller Kreistyp 2020 (BBSR). Kleine kreisfreie Städte tragen darin den Typ ihrer Umgebung. Größe: Menschen im Gebiet des Jobcenters in vier Klassen (Zensus 2022, Statistische Ämter des Bundes und der Länder, Datenlizenz Deutschland – Namensnennung – Version 2.0, eigene Summen). Form: Eingliederungsmittel-Verordnung 2026.',
  ],
}

export const beispielseite = {
  steckbrief: 'Auf einen Blick',
  jobcenter: 'Jobcenter',
  form: 'Form',
  land: 'Land',
  region: 'Art der Region',
  zeitraum: 'Zeitraum',
  stand: 'Stand',
  zielgruppen: 'Zielgruppe',
  felder: 'Handlungsfeld',
  unbekannt: 'nicht genannt',
  unbekanntQuelle: 'In der Quelle nicht genannt',
  unbestaetigt: 'Die Redaktion hat dieses Beispiel aus veröffentlichten Quellen zusammengestellt. Das Jobcenter hat es nicht bestätigt.',
  einfacheSprache: 'In Einfacher Sprache',
  einfluss: 'Was lag in wessen Hand?',
  einflussbild: ({ direkt, gemeinsam, 'nicht-beeinflussbar': aussen }: Record<'direkt' | 'gemeinsam' | 'nicht-beeinflussbar', number>) =>
    `Drei Halbkreise. Hebel selbst in der Hand: ${direkt}. Gemeinsam mit anderen: ${gemeinsam}. Nicht beeinflussbar: ${aussen}.`,
  einflussbildLegende:
    'Innen, was das Jobcenter selbst in der Hand hatte, außen, was nicht zu beeinflussen war. Die Nummern gehören zur Liste.',
  einflussHinweis: 'Wer welchen Hebel bewegen konnte, hat bei Beispielen aus öffentlichen Quellen die Redaktion zugeordnet.',
  einflussMehr: { href: '/einfluss/', label: 'Was mit den drei Arten gemeint ist', aus: 'seiten' } as Link,
  keinHebel: 'Kein Hebel genannt.',
  einschaetzung: 'Einschätzung der Redaktion',
  ressourcen: 'Was es gebraucht hat',
  ressourcenZeilen: {
    personal: 'Personal',
    einmalig: 'Einmalige Kosten',
    laufend: 'Laufende Kosten im Jahr',
    vorlauf: 'Vorlauf',
    raeume_it: 'Räume und IT',
    partner: 'Partner',
    rechtsgrundlage: 'Rechtsgrundlage',
    erlaeuterung: 'In Worten',
  },
  monate: (n: string) => (n === '1' ? '1 Monat' : `${n} Monate`),
  stelleOffen: 'Stellenanteil nicht genannt',
  weitereOffen: 'und weitere, nicht genannt',
  ergebnisse: 'Ergebnisse in Zahlen',
  basisVon: 'Basis',
  angabeVon: 'Angabe von',
  andere: 'Was bedeutet das für andere Leistungsberechtigte?',
  beleg: 'Wie gut ist das belegt?',
  belegHinweis: 'Die Stufe bewertet den Beleg, nie das Jobcenter.',
  belegMehr: { href: '/belege/', label: 'Was die Stufen bedeuten', aus: 'seiten' } as Link,
  transfer: 'Geht das auch bei uns?',
  zielgruppeGenau: 'Wer genau gemeint ist',
  rahmen: 'Unter welchen Bedingungen',
  quellen: 'Quellen',
  bildnachweise: 'Bildnachweise',
  bild: (n: number) => `Bild ${n}`,
  kontakt: 'Kontakt',
  kontaktBetreff: (titel: string) => `Frage zum Beispiel „${titel}“`,
  basiertAuf: 'Baut auf diesem Beispiel auf',
  dienteAls: 'Diente als Vorbild für',
  verlauf: 'Verlauf',
  ereignisse: {
    beginn: 'Beginn',
    ende: 'Ende',
    quelle: 'Bericht in der Quelle',
    veroeffentlicht: 'Hier veröffentlicht',
    bestaetigt: 'Zuletzt bestätigt',
  },
  veroeffentlicht: 'Veröffentlicht am',
  lizenz: 'Lizenz',
  archiviert: 'Dieses Beispiel ist archiviert. Es bleibt lesbar, steht aber nicht mehr in der Übersicht.',
  aehnliche: 'Ähnliche Beispiele',
  kurzlink: 'Kurzer Link',
  weitergeben: 'Weitergeben',
  steckbriefAufPapier: 'Das Wichtigste auf einem Blatt. Den ganzen Bericht finden Sie im Netz.',
  drucken: 'Beim Drucken kommt das Wichtigste auf ein Blatt.',
  ganzDrucken: 'Für den ganzen Bericht erst hier klicken, dann drucken',
}

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

/** Warum ein verwandtes Beispiel dasteht: je Art von Gemeinsamkeit ein Teil des Grundes. */
export const verwandt = {
  gruppe: (label: string) => `gleiche Zielgruppe: ${label}`,
  feld: (label: string) => `gleiches Handlungsfeld: ${label}`,
  recht: (label: string) => `gleiche Rechtsgrundlage: ${label}`,
  stichwort: (wort: string) => `gemeinsames Stichwort: „${wort}“`,
  hebel: (wort: string) => `Hebel mit demselben Stichwort: „${wort}“`,
  jobcenter: () => 'dasselbe Jobcenter',
  region: () => 'gleiche Art der Region',
  land: (label: string) => `gleiches Land: ${label}`,
  form: (label: string) => `gleiche Form: ${label}`,
}

export const facettenseiten = {
  feld: {
    pfad: '/handlungsfelder/',
    titel: 'Handlungsfelder',
    einleitung: 'Worum geht es? Hier sind alle Themen, zu denen es Beispiele gibt.',
  },
  gruppe: {
    pfad: '/zielgruppen/',
    titel: 'Zielgruppen',
    einleitung: 'An wen richtet sich ein Vorhaben? Jede Gruppe ist mit einem Satz erklärt.',
  },
  land: {
    pfad: '/laender/',
    titel: 'Länder',
    einleitung: 'Woher kommen die Beispiele? Die Zahl sagt, wie viele hier stehen, nicht, wie viel dort geschieht.',
    seite: (land: string) => `Beispiele aus Jobcentern in ${land}`,
  },
  jobcenter: {
    pfad: '/jobcenter/',
    titel: 'Jobcenter',
    einleitung: (n: number) =>
      `${n === 1 ? 'Ein Jobcenter' : `Alle ${n} Jobcenter`} mit Träger-Nummer. Verlinkt ist, wer hier mit einem Beispiel vertreten ist.`,
    seite: (name: string) => `Beispiele aus der Praxis: ${name}`,
  },
}

export const laenderkarte = {
  titel: 'Karte der Länder',
  land: (label: string, n: number) => `${label}: ${katalog.anzahl(n)}`,
  keines: 'noch keines',
  ohne: 'Aus Ländern mit gestricheltem Rand steht hier noch kein Beispiel.',
  veraendert: 'Daten verändert',
}

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

export const themen = {
  pfad: '/themen/',
  titel: 'Themenpakete',
  einleitung: 'Die Redaktion hat Beispiele nebeneinandergelegt, die sich vergleichen lassen. Jede Einführung sagt auch, was offen bleibt.',
  beispiele: 'Die Beispiele',
  keine: 'Noch gibt es kein Themenpaket.',
  reihenfolge: 'Die Reihenfolge ist ein Vorschlag zum Lesen, keine Rangfolge.',
  stand: (tag: string) => `Zusammengestellt von der Redaktion. Stand: ${tag}`,
}

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

/** Was in einem Monat neu war, und der Text dazu. */
export const monate = {
  pfad: '/neu/',
  titel: 'Neu, Monat für Monat',
  einleitung: 'Was ist dazugekommen? Zu jedem Monat eine Liste und ein fertiger Text für Ihren Newsletter.',
  keine: 'Noch ist kein Beispiel veröffentlicht.',
  seite: (monat: string) => `Neu im ${monat}`,
  anzahl: (n: number) =>
    n === 1 ? 'Ein Beispiel ist in diesem Monat dazugekommen.' : `${zahl(n)} Beispiele sind in diesem Monat dazugekommen.`,
  zumText: 'Zum Text für Ihren Newsletter',
  newsletter: 'Text für Ihren Newsletter',
  newsletterHinweis: 'Betreff, Beispiele mit Kurzfassung und kurze Links, die immer ankommen. Zum Kopieren auch als Datei:',
  datei: 'Text öffnen',
  zeigen: 'Text hier zeigen',
  betreff: 'Betreff',
  auswahl: 'Eine Auswahl:',
  alle: 'Alle aus diesem Monat',
  lizenz: 'Die Texte stehen unter CC BY 4.0, wenn beim Beispiel nichts anderes steht. Bitte nennen Sie beim Weitergeben den Link.',
}

/** Die Seiten, auf denen die Redaktion sich erklärt; jede nennt am Ende die anderen. */
export const redaktionelles = {
  titel: 'Mehr darüber, wie wir arbeiten',
  inhalt: 'Auf dieser Seite',
  seiten: [
    { href: '/worum-es-geht/', label: 'Worum es geht', aus: 'seiten' },
    { href: '/wie-wir-auswaehlen-und-pruefen/', label: 'Wie wir auswählen und prüfen', aus: 'seiten' },
    { href: '/belege/', label: 'Wie gut etwas belegt ist', aus: 'seiten' },
    { href: '/einfluss/', label: 'Was in wessen Hand liegt', aus: 'seiten' },
    { href: '/redaktionsleitlinien/', label: 'Redaktionsleitlinien', aus: 'seiten' },
  ] as readonly Link[],
}

export const ausDemBestand = { zum: 'Aus dem Beispiel' }

export const stand = {
  titel: 'Stand des Katalogs',
  einleitung: 'Für die Redaktion: wie sich die Beispiele verteilen und wo Angaben fehlen.',
  gleichgewicht: 'Gleichgewicht',
  gleichgewichtHinweis:
    'Gezählt werden die Beispiele der Übersicht. Ein Beispiel kann zu mehreren Gruppen, Feldern und Ländern gehören und zählt dann bei jedem; die Summe liegt deshalb höher. Die Zahlen sagen, was hier fehlt, nicht, was in den Jobcentern geschieht. Einzelne Jobcenter vergleicht diese Seite nie.',
  nach: (label: string) => `Nach ${label}`,
  beispiele: 'Beispiele',
  register: 'Jobcenter im Register',
  von: (n: number, alle: number) => `${n} von ${alle}`,
  ohne: 'ohne Angabe',
  luecken: 'Lücken',
  lueckenHinweis:
    'Die meisten Lücken stehen oben, bei gleich vielen entscheidet die Adresse. Eine Lücke ist kein Fehler: Was die Quelle nicht nennt, bleibt leer, bis das Jobcenter es ergänzt.',
  fehlt: (n: number) => (n === 1 ? 'Eine Angabe fehlt:' : `${n} Angaben fehlen:`),
  vollstaendig: 'Alle Beispiele sind vollständig.',
}

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

export const regelseiten = {
  titel: 'Prüfregeln',
  einleitung: 'Jede Einreichung wird nach diesen Regeln geprüft, bevor sie auf die Seite kommt. Fehler halten sie auf, Hinweise nie.',
  warum: 'Warum es die Regel gibt',
  beheben: 'So beheben Sie den Befund',
  richtig: 'So ist es richtig',
  falsch: 'Das beanstandet die Regel',
  meldung: 'Meldung',
}

export const bausteine = {
  zitatQuelle: 'Quelle',
  hinweise: { info: 'Hinweis', achtung: 'Achtung', tipp: 'Tipp' },
  materialExtern: 'führt zu einer anderen Website',
}

/** Die Werkstatt zeigt alle Bauteile; sie ist für Menschen, die am Hub bauen. */
export const werkstatt = {
  titel: 'Werkstatt',
  einleitung: 'Alle Bauteile dieser Website an erfundenen Beispielen, in allen Zuständen. Für alle, die an ihr bauen.',
  farben: 'Farben',
  schrift: 'Schriftgrößen',
  schriftprobe: 'Fördern, was trägt',
  zeichen: 'Zeichen',
  zeichnungen: 'Zeichnungen der Handlungsfelder',
  bedienung: 'Knöpfe und Felder',
  faelle: 'Beispiele in allen Zuständen',
  knopf: 'Weiter',
  knopfLeise: 'Abbrechen',
  schild: 'Steckbrief',
  eigenerEinfluss: 'Haben wir selbst in der Hand',
  gruppe: 'Land',
  wert: 'Musterland',
}
