/** Sätze der offenen Daten: der Seite `/daten/`, der Kataloge und der Schemata. */

export const daten = {
  seitentitel: 'Offene Daten',
  einleitung:
    'Alle Beispiele, die Vokabulare und das Register der Jobcenter zum Weiterverwenden: als Tabelle, als JSON und für Datenportale. Ohne Anmeldung und ohne Schlüssel.',
  titelVon: (titel: string, hub: string) => `${titel} – ${hub}`,
  alle: {
    titel: 'Alle Beispiele',
    text: 'Beispiele aus der Praxis der Jobcenter (SGB II): was sie ausprobiert haben, was in ihrer Hand lag, was es gebraucht hat, was dabei herauskam und was nicht geklappt hat. Die Auswahl ist nicht repräsentativ; sie vergleicht nicht und vergibt keine Noten.',
    stichwoerter: ['Jobcenter', 'SGB II', 'Praxisbeispiele', 'Grundsicherung', 'Arbeitsmarkt'],
  },
  vokabulare: {
    titel: 'Vokabulare',
    text: 'Die festen Begriffe, nach denen die Beispiele geordnet sind, etwa Handlungsfelder, Zielgruppen und Rechtsgrundlagen: mit Kennung, Bezeichnung, anderen Namen und Erklärung.',
    stichwoerter: ['Jobcenter', 'SGB II', 'Vokabular', 'Handlungsfelder', 'Zielgruppen'],
  },
  register: {
    titel: 'Register der Jobcenter',
    text: 'Jobcenter mit Träger-Nummer, Name, Land, Form der Trägerschaft, Art der Region und Größenklasse.',
    stichwoerter: ['Jobcenter', 'SGB II', 'Träger-Nummer', 'Register'],
  },
  registerquelle:
    'Eingliederungsmittel-Verordnung 2026, Anlage 1 (amtliches Werk); Kreistypen: BBSR 2020; Größenklassen: Zensus 2022, Statistische Ämter des Bundes und der Länder, dl-de/by-2-0, eigene Summen',
  lizenznamen: {
    'CC-BY-4.0': 'Creative Commons Namensnennung 4.0 International',
    'CC0-1.0': 'Creative Commons CC0 1.0',
    'DL-DE-BY-2.0': 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  },
  formatnamen: { json: 'JSON', csv: 'Tabelle für Excel, CSV', turtle: 'RDF, Turtle', jsonld: 'RDF, JSON-LD' },
} as const

/** Was nur auf der Seite steht. */
export const datenseite = {
  holen: 'Herunterladen',
  lizenz: 'Lizenz',
  excel: {
    titel: 'In Excel öffnen',
    schritte: [
      'Laden Sie die Tabelle herunter, und öffnen Sie sie mit einem Doppelklick. Umlaute und Kommazahlen stimmen.',
      'Soll sich die Tabelle auf Knopfdruck erneuern? Wählen Sie in Excel „Daten“, dann „Aus dem Web“, und fügen Sie diese Adresse ein:',
    ],
    danach:
      'Excel fragt nach Dateiursprung und Trennzeichen: „65001: Unicode (UTF-8)“ und „Semikolon“. Später genügt „Alle aktualisieren“. Die Träger-Nummer steht mit dem Namen in einer Zelle, damit Excel ihr nicht die führende Null nimmt.',
  },
  programm: {
    titel: 'Mit einem Programm abrufen',
    curl: 'Mit curl: Die Datei kommt nur, wenn sie sich seit dem letzten Mal geändert hat.',
    python: 'Mit Python, ohne weitere Pakete: Ab 1.000 Beispielen hat die Liste mehrere Seiten; „next“ nennt die nächste.',
    r: 'Mit R:',
    javascript: 'Im Browser: Andere Websites dürfen die Dateien direkt laden (CORS).',
  },
  dateien: {
    titel: 'Alle Dateien',
    saetze: {
      beispiele: 'alle Beispiele mit ganzem Text',
      beispiel: 'ein Beispiel; die Kennung steht im kurzen Link seiner Seite',
      csv: 'alle Beispiele als Tabelle, ohne die langen Texte',
      vokabulare: 'alle Vokabulare; jedes auch für sich',
      jobcenter: 'das Register',
      aenderungen: 'was neu, geändert oder entfallen ist, das Neueste zuerst',
      openapi: 'die Beschreibung für Programme (OpenAPI 3.1)',
      datenpaket: 'die Tabelle als Datenpaket (Frictionless), mit der Bedeutung jeder Spalte',
      schema: 'das Schema eines Beispiels (JSON Schema)',
      dcat: 'der Katalog für Datenportale (DCAT-AP.de), auch als JSON-LD',
      skos: 'die Vokabulare als SKOS, auch als JSON-LD',
    },
  },
  lesen: {
    titel: 'Bevor Sie rechnen',
    saetze: [
      'Die Beispiele sind eine Auswahl, keine Statistik. Wie viele aus einem Land oder einem Jobcenter kommen, sagt nichts darüber, wie dort gearbeitet wird. Bitte machen Sie daraus keine Rangliste.',
      '„nicht-genannt“ heißt: Niemand hat es gesagt. Das ist etwas anderes als null.',
      'Ein Anteil steht nie ohne seine Basis. Bitte geben Sie beides weiter.',
      'Archivierte Beispiele sind dabei; im Feld „status“ steht dann „archiviert“.',
      'Zieht jemand seine Einwilligung zurück, verschwindet das Beispiel auch hier. In den Änderungen bleiben nur Kennung und Tag, Art „entfallen“. Bitte löschen Sie es dann auch bei sich.',
      'Lesen Sie in den Änderungen einige Tage weiter zurück als bis zu Ihrem letzten Abruf: Zwischen dem Tag im Verlauf und der Veröffentlichung kann etwas Zeit liegen.',
    ],
  },
  lizenzen: {
    titel: 'Was Sie damit dürfen',
    saetze: [
      'Sie dürfen alles weitergeben, verändern und auswerten, auch gewerblich, wenn Sie die Quelle nennen. Bei jedem Beispiel steht seine eigene Lizenz; fast immer ist es CC BY 4.0.',
      'Als Quelle genügt bei einem Beispiel: Name des Jobcenters oder der Redaktion, Titel und kurzer Link. Beim ganzen Bestand genügen der Name und die Adresse dieser Website. Das Register nennt seine Quellen selbst.',
    ],
  },
  versprechen: {
    titel: 'Worauf Sie sich verlassen können',
    saetze: [
      'Die Adressen unter „/api/v1/“ und „/schema/“ bleiben. Feldnamen und Kennungen ändern sich nicht; Bezeichnungen können sich ändern.',
      'Es kann etwas dazukommen: ein freiwilliges Feld, ein neuer Wert in einer Liste. Bitte schreiben Sie Programme so, dass sie Unbekanntes überlesen.',
      'Fällt ein Feld weg oder bedeutet es etwas anderes, gibt es eine zweite Fassung unter „/api/v2/“. Die erste bleibt danach noch mindestens 24 Monate.',
      'Ändert sich nichts, bleibt jede Datei Byte für Byte gleich.',
    ],
  },
  portale: {
    titel: 'Für Datenportale',
    text: 'Ein Portal wie GovData kann den Katalog abholen. Er nennt drei Datensätze mit Lizenz, Herausgeber und allen Dateien. Die Begriffe der Vokabulare haben feste Adressen.',
    herausgeber: 'Herausgeber:',
  },
} as const

export const vokabulare = {
  handlungsfelder: 'Handlungsfelder',
  zielgruppen: 'Zielgruppen',
  einflussarten: 'Arten des Einflusses',
  instrumente: 'Rechtsgrundlagen und Programme',
  kostenbaender: 'Kostenbänder',
  partnerarten: 'Arten von Partnern',
  wirkungen: 'Wirkung auf andere Leistungsberechtigte',
  evidenzstufen: 'Belegstufen',
  kriterien: 'Kriterien der Übertragbarkeit',
  transferstufen: 'Stufen der Übertragbarkeit',
  laender: 'Länder',
  traegerformen: 'Formen der Trägerschaft',
  kreistypen: 'Arten der Region',
  groessenklassen: 'Größenklassen',
} as const

export const spalten = {
  bezeichnung: (titel: string) => `${titel} (Bezeichnung)`,
  permalink: 'Kurzer Link, der immer ankommt',
  adresse: 'Adresse der Seite',
  jobcenter: 'Jobcenter: Träger-Nummer und Name',
  land: 'Land',
  form: 'Form der Trägerschaft',
  kreistyp: 'Art der Region',
  direkt: 'Hebel: selbst in der Hand',
  gemeinsam: 'Hebel: gemeinsam mit anderen',
  nichtBeeinflussbar: 'Hebel: nicht beeinflussbar',
  vze: 'Personal zusammen (VZÄ), nur wenn alle Anteile genannt sind',
} as const

export const schemata = {
  titel: {
    beispiel: 'Ein Beispiel',
    beispiele: 'Eine Seite der Liste aller Beispiele',
    vokabular: 'Ein Vokabular',
    vokabulare: 'Alle Vokabulare',
    jobcenter: 'Das Register der Jobcenter',
    aenderungen: 'Was sich geändert hat',
  },
  schema: 'Adresse des Schemas',
  permalink: 'Kurzer Link',
  permalinkHilfe: 'Er ruht auf der Kennung und kommt auch an, wenn die Seite einen neuen Namen bekommt.',
  adresse: 'Adresse der Seite',
  lizenzAdresse: 'Wo die Lizenz nachzulesen ist',
  abschnitte: 'Abschnitte des Textes',
  abschnitteHilfe: 'Jeder mit Kennung, Überschrift und Text als einfaches, gesäubertes HTML mit vollständigen Adressen.',
} as const

export const openapi = {
  beispiele: 'Alle Beispiele, erste Seite; „next“ nennt die nächste',
  seite: 'Eine weitere Seite der Liste, wenn es mehr als 1.000 Beispiele gibt',
  beispiel: 'Ein Beispiel',
  csv: 'Alle Beispiele als Tabelle: UTF-8, Semikolon, Komma in Zahlen',
  datenpaket: 'Die Tabelle als Datenpaket (Frictionless)',
  vokabulare: 'Alle Vokabulare',
  vokabular: 'Ein Vokabular',
  jobcenter: 'Das Register der Jobcenter',
  aenderungen: 'Was neu, geändert oder entfallen ist, das Neueste zuerst',
  etag: 'Ändert sich genau dann, wenn sich der Inhalt ändert',
  unveraendert: 'Nichts Neues seit dem genannten ETag',
  fehlt: 'Das gibt es nicht oder nicht mehr',
} as const

export const zitieren = {
  titel: 'Zitieren als',
  redaktion: (hub: string) => `Redaktion „${hub}“`,
  in: 'In:',
  abruf: 'Abgerufen am',
  verfuegbar: 'Verfügbar unter:',
  lizenz: 'Lizenz:',
  hinweis: 'Ergänzen Sie bei Bedarf den Tag, an dem Sie die Seite gelesen haben.',
  bibtex: 'BibTeX-Datei',
  ris: 'RIS-Datei (Zotero, Citavi, EndNote)',
} as const
