import { z } from 'zod'
import type { BereichId, Stufe } from './bereiche.ts'
import { BILDDATEI } from './bild.ts'
import { datum, text, ungefaehresDatum, zahl } from './felder.ts'
import { KENNUNG } from './kennung.ts'
import { nachnutzungen } from './nachnutzungen.ts'
import { type Begriff, idsOf, type Vokabular } from './vokabular/begriff.ts'
import { einflussarten } from './vokabular/einfluss.ts'
import { evidenzstufen } from './vokabular/evidenz.ts'
import { handlungsfelder } from './vokabular/handlungsfelder.ts'
import { instrumente } from './vokabular/instrumente.ts'
import { kostenbaender } from './vokabular/kosten.ts'
import { partnerarten } from './vokabular/partner.ts'
import { kriterien, transferstufen } from './vokabular/uebertragbarkeit.ts'
import { wirkungen } from './vokabular/wirkung.ts'
import { zielgruppen } from './vokabular/zielgruppen.ts'

/** Was ein Feld dem Menschen sagt, der es ausfüllt: Formular, Meldungen und Leitfaden lesen dieselbe Stelle. */
export interface Feldhilfe extends Feldplatz {
  title: string
  description: string
  gut: string
  schlecht: string
  /** Steht hinter dem Eingabefeld. */
  einheit?: string
  /** Der Wert steht in einem Verzeichnis, in dem das Formular suchen lässt. */
  suche?: 'jobcenter'
  /** Was im Formular anders heißt als in der Datei, wo Anführungszeichen und Feldnamen dazugehören. */
  imFormular?: Partial<Record<'title' | 'description' | 'gut' | 'schlecht', string>>
}

/** Wo ein Feld im Formular steht. Fehlt alles, steht es unter „Weiteres“, in der Reihenfolge des Schemas. */
interface Feldplatz {
  bereich?: BereichId
  /** Kleinere Zahlen stehen im Bereich weiter vorn; Vorgabe 50. */
  reihe?: number
  /** Ab welchem Umfang gefragt wird. Ohne Angabe: ein Pflichtfeld schon im Steckbrief, alles andere im ganzen Bericht. */
  stufe?: Stufe
  /** Womit das Formular beginnt: `heute`, eine neue `kennung` oder ein fester Wert. */
  vorgabe?: string
}

const feld = <T extends z.ZodType>(schema: T, hilfe: Feldhilfe): T => schema.meta({ ...hilfe })

/** Einer aus einem Vokabular. Beschriftung und Erklärung reisen mit, auch ins JSON-Schema. */
const begriff = <Id extends string>(vokabular: Vokabular<Id>) => {
  const begriffe: Begriff[] = Object.values(vokabular)
  return z.enum(idsOf(vokabular)).meta({
    enumNames: begriffe.map(({ label }) => label),
    enumDescriptions: begriffe.map(({ label, erklaerung }) => `${label}: ${erklaerung}`),
  })
}

/** Einer aus wenigen festen Werten, jeder mit seiner Beschriftung. */
const auswahl = <const Id extends string>(werte: Readonly<Record<Id, string>>) =>
  z
    .enum(Object.keys(werte) as [Id, ...Id[]])
    .meta({ enumNames: Object.values<string>(werte), enumDescriptions: Object.values<string>(werte) })

/** „Nicht genannt“ ist ein eigener Wert: unbekannt ist nie null und wird nie geraten. */
export const NICHT_GENANNT = 'nicht-genannt'
const nichtGenannt = z.literal(NICHT_GENANNT)

/** Freie Lizenzen, unter denen Text und Bilder erscheinen dürfen. */
const LIZENZEN = {
  'CC-BY-4.0': 'CC BY 4.0: weiterverwenden mit Quellenangabe',
  'CC0-1.0': 'CC0 1.0: weiterverwenden ohne Bedingung',
} as const

export const Quelle = z.strictObject({
  titel: feld(text(3, 200), {
    title: 'Titel der Quelle',
    description: 'Wie heißt die Veröffentlichung?',
    gut: 'Pressemitteilung vom 15. August 2017',
    schlecht: 'Internet',
  }),
  herausgeber: feld(text(2, 120), {
    title: 'Herausgeber',
    description: 'Wer hat die Quelle veröffentlicht?',
    gut: 'Deutscher Landkreistag',
    schlecht: 'unbekannt',
  }),
  adresse: feld(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(500), {
    title: 'Adresse',
    description: 'Die vollständige Internetadresse der Quelle, beginnend mit https://.',
    gut: 'https://www.landkreistag.de/presse',
    schlecht: 'www.landkreistag.de',
  }),
  datum: feld(ungefaehresDatum().optional(), {
    title: 'Datum der Quelle',
    description: 'Wann erschien sie? Tag, Monat oder Jahr genügt.',
    gut: '2017-08-15',
    schlecht: '15.8.17',
  }),
})

export const Hebel = z.strictObject({
  text: feld(text(10, 220), {
    title: 'Hebel',
    description: 'Was hat zum Ergebnis beigetragen? Ein Satz.',
    gut: 'Eine feste Ansprechperson begleitet vom ersten Gespräch bis in die Arbeit.',
    schlecht: 'Gute Arbeit',
  }),
  art: feld(begriff(einflussarten), {
    title: 'Einfluss',
    description: 'Konnte das Jobcenter den Hebel selbst bewegen, nur mit anderen oder gar nicht?',
    gut: 'direkt',
    schlecht: 'hoch',
  }),
  einschaetzung: feld(auswahl({ redaktion: 'Die Quelle nennt es nicht selbst' }).optional(), {
    title: 'Einschätzung der Redaktion',
    description: 'Nur für Beispiele aus öffentlichen Quellen: „redaktion“, wenn die Quelle den Hebel nicht selbst nennt.',
    gut: 'redaktion',
    schlecht: 'ja',
    stufe: 'redaktion',
  }),
})

const Personaleinsatz = z.strictObject({
  rolle: feld(text(3, 80), {
    title: 'Rolle',
    description: 'Welche Aufgabe hat diese Kraft? Keine Namen.',
    gut: 'Fallmanagement',
    schlecht: 'Frau Muster',
  }),
  vze: feld(z.union([zahl(z.number().positive().max(500)), nichtGenannt]), {
    title: 'Stellenanteil (VZÄ)',
    description: 'Vollzeitäquivalente, zum Beispiel 0,5 für eine halbe Stelle.',
    gut: '0,5',
    schlecht: 'halbtags',
    einheit: 'VZÄ',
  }),
})

const Partner = z.strictObject({
  name: feld(text(2, 160), {
    title: 'Name des Partners',
    description: 'Name der Einrichtung, nicht der Person.',
    gut: 'Kreishandwerkerschaft',
    schlecht: 'Herr Muster von der Kammer',
  }),
  art: feld(begriff(partnerarten), {
    title: 'Art des Partners',
    description: 'Zu welcher Gruppe gehört der Partner?',
    gut: 'kammern',
    schlecht: 'extern',
  }),
})

export const Ressourcen = z.strictObject({
  personal: feld(z.union([nichtGenannt, z.array(Personaleinsatz).min(1).max(12)]).default(NICHT_GENANNT), {
    title: 'Personal',
    description: 'Welche Kräfte waren mit welchem Stellenanteil dabei?',
    gut: 'Fallmanagement: 2 VZÄ',
    schlecht: 'mehrere Leute',
  }),
  einmalig: feld(begriff(kostenbaender).default(NICHT_GENANNT), {
    title: 'Einmalige Kosten',
    description: 'Was kostete der Start, ohne eigenes Personal?',
    gut: 'bis-25000',
    schlecht: 'wenig',
  }),
  laufend: feld(begriff(kostenbaender).default(NICHT_GENANNT), {
    title: 'Laufende Kosten im Jahr',
    description: 'Was kostet der Betrieb im Jahr, ohne eigenes Personal?',
    gut: 'keine',
    schlecht: 'kaum etwas',
  }),
  vorlauf_monate: feld(z.union([zahl(z.number().min(0).max(120)), nichtGenannt]).default(NICHT_GENANNT), {
    title: 'Vorlauf in Monaten',
    description: 'Wie lange dauerte es von der Entscheidung bis zum Start?',
    gut: '3',
    schlecht: 'nicht lange',
    einheit: 'Monate',
  }),
  raeume_it: feld(text(3, 300).default(NICHT_GENANNT), {
    title: 'Räume und IT',
    description: 'Was wurde an Räumen und Technik gebraucht?',
    gut: 'Ein Besprechungsraum, Laptop mit mobilem Internet',
    schlecht: 'das Übliche',
  }),
  partner: feld(z.union([nichtGenannt, z.array(Partner).min(1).max(20)]).default(NICHT_GENANNT), {
    title: 'Partner',
    description: 'Wer hat mitgetragen?',
    gut: 'Volkshochschule Musterkreis (Bildungsträger)',
    schlecht: 'verschiedene',
  }),
  rechtsgrundlage: feld(z.union([nichtGenannt, z.array(begriff(instrumente)).min(1).max(8)]).default(NICHT_GENANNT), {
    title: 'Rechtsgrundlage',
    description: 'Auf welche Instrumente oder Programme stützt sich das Vorhaben?',
    gut: 'sgb2-16i',
    schlecht: 'SGB II',
    imFormular: { gut: 'Teilhabe am Arbeitsmarkt (§ 16i SGB II)' },
  }),
  erlaeuterung: feld(text(3, 600).default(NICHT_GENANNT), {
    title: 'Ressourcen in Worten',
    description: 'Was sollte man über den Aufwand noch wissen?',
    gut: 'Die Stellen kamen aus dem laufenden Verwaltungshaushalt.',
    schlecht: 'siehe oben',
  }),
})

export const EINHEIT_PROZENT = 'Prozent'

export const Ergebnis = z.strictObject({
  text: feld(text(5, 300), {
    title: 'Ergebnis',
    description: 'Was wurde erreicht? Ein Satz.',
    gut: 'Teilnehmende haben eine sozialversicherungspflichtige Arbeit aufgenommen.',
    schlecht: 'Voller Erfolg!',
  }),
  wert: feld(zahl(z.number()), {
    title: 'Wert',
    description: 'Die Zahl zum Ergebnis.',
    gut: '17',
    schlecht: 'viele',
  }),
  genauigkeit: feld(auswahl({ genau: 'genau', rund: 'rund', 'mehr-als': 'mehr als', 'weniger-als': 'weniger als' }).default('genau'), {
    title: 'Genauigkeit',
    description: 'Ist die Zahl genau gezählt oder gerundet?',
    gut: 'rund',
    schlecht: 'ungefähr',
  }),
  einheit: feld(text(1, 60), {
    title: 'Einheit',
    description: 'Was wird gezählt? Bei Anteilen „Prozent“, dann ist die Basis Pflicht.',
    gut: 'Personen',
    schlecht: 'Stück',
  }),
  basis: feld(zahl(z.number().positive()).optional(), {
    title: 'Basis',
    description: 'Von wie vielen? Ohne Basis sagt ein Anteil nichts.',
    gut: '42',
    schlecht: 'alle',
  }),
  basis_von: feld(text(3, 160).optional(), {
    title: 'Basis in Worten',
    description: 'Wer oder was bildet die Basis?',
    gut: 'Teilnehmende der ersten beiden Kurse',
    schlecht: 'alle',
  }),
  zeitraum: feld(text(3, 120), {
    title: 'Zeitraum des Ergebnisses',
    description: 'Auf welchen Zeitraum bezieht sich die Zahl?',
    gut: 'Januar bis September 2024',
    schlecht: 'zuletzt',
  }),
  angabe_von: feld(text(3, 120), {
    title: 'Angabe von',
    description: 'Wer nennt diese Zahl?',
    gut: 'Jobcenter Musterkreis',
    schlecht: 'wir',
  }),
})

export const Einwilligung = z.strictObject({
  fuer: feld(auswahl({ zitat: 'ein Zitat', bild: 'ein Bild', name: 'einen Namen', beispiel: 'das ganze Beispiel' }), {
    title: 'Einwilligung für',
    description: 'Wofür gilt sie? „beispiel“ steht für den ganzen Bericht.',
    gut: 'zitat',
    schlecht: 'alles',
  }),
  was: feld(text(2, 160).optional(), {
    title: 'Gegenstand der Einwilligung',
    description:
      'Beim Zitat die Rolle, beim Bild der Dateiname, beim Namen der Name, wie er im Text steht. Beim ganzen Beispiel weglassen.',
    gut: 'Fallmanagerin',
    schlecht: 'das erste Zitat',
  }),
  form: feld(auswahl({ schriftlich: 'schriftlich', elektronisch: 'elektronisch' }), {
    title: 'Form der Einwilligung',
    description: 'Wie wurde sie gegeben? Sie bleibt beim Jobcenter, hier steht nur, dass es sie gibt.',
    gut: 'schriftlich',
    schlecht: 'mündlich',
  }),
  erteilt_am: feld(datum(), {
    title: 'Einwilligung erteilt am',
    description: 'Tag der Einwilligung: Jahr-Monat-Tag.',
    gut: '2026-11-23',
    schlecht: 'im Herbst',
  }),
  widerrufen_am: feld(datum().optional(), {
    title: 'Einwilligung widerrufen am',
    description: 'Tag des Widerrufs: Jahr-Monat-Tag. Mit dem nächsten Bau ist verschwunden, was sie erlaubt hat.',
    gut: '2026-12-01',
    schlecht: 'ja',
  }),
})

/** Herkunft und Lizenz eines Bildes im Ordner. */
export const Bildangabe = z.strictObject({
  datei: feld(z.string().regex(new RegExp(`^${BILDDATEI}$`)), {
    title: 'Bilddatei',
    description: 'Name der Datei, wie er im Text steht.',
    gut: 'bus.jpg',
    schlecht: 'Das Foto vom Bus',
  }),
  urheber: feld(text(2, 120), {
    title: 'Urheber',
    description: 'Von wem stammt das Bild? Eine Stelle oder Aufgabe genügt, der Name eines Menschen ist nicht nötig.',
    gut: 'Jobcenter Musterkreis, Öffentlichkeitsarbeit',
    schlecht: 'Internet',
  }),
  lizenz: feld(auswahl({ ...LIZENZEN, 'wie-beispiel': 'dieselbe wie für den Text' }), {
    title: 'Lizenz des Bildes',
    description: 'Unter welcher Lizenz dürfen andere das Bild nutzen? „wie-beispiel“, wenn es dieselbe ist wie für den Text.',
    gut: 'wie-beispiel',
    schlecht: 'aus dem Internet',
  }),
  personen_erkennbar: feld(auswahl({ nein: 'nein', ja: 'ja' }), {
    title: 'Personen erkennbar',
    description: 'Ist auf dem Bild ein Mensch zu erkennen, auch von hinten, am Namensschild oder am Autokennzeichen?',
    gut: 'nein',
    schlecht: 'vielleicht',
  }),
})

/** Was ein anderes Jobcenter mit dem Beispiel gemacht hat; auch ein begründetes „bei uns nicht“ hilft weiter. */
export const Nachnutzung = z.strictObject({
  jobcenter: feld(z.string().regex(/^\d{5}$/), {
    title: 'Jobcenter, das berichtet',
    description: 'Die Träger-Nummer in Anführungszeichen.',
    gut: '"25704"',
    schlecht: 'Nachbarkreis',
  }),
  datum: feld(ungefaehresDatum(), {
    title: 'Datum des Berichts',
    description: 'Tag, Monat oder Jahr genügt.',
    gut: '2027-03',
    schlecht: 'neulich',
  }),
  wie: feld(auswahl(nachnutzungen), {
    title: 'Wie es ausging',
    description: 'Keines davon ist besser als das andere.',
    gut: 'angepasst',
    schlecht: 'gescheitert',
  }),
  satz: feld(text(15, 400), {
    title: 'Erfahrung in einem Satz',
    description: 'Was war anders, was hat geholfen, oder warum ging es nicht?',
    gut: 'Bei uns fährt der Bus nur alle zwei Wochen.',
    schlecht: 'War gut.',
  }),
})

/** Ein Beispiel, wie es im Kopf von `index.mdx` steht. Eine Quelle für Prüfung, Formular, JSON-Schema und Seite. */
export const Beispiel = z.strictObject({
  kennung: feld(z.string().regex(KENNUNG), {
    title: 'Kennung',
    description:
      'Vier bis acht Kleinbuchstaben oder Ziffern, mit einem Buchstaben am Anfang. Sie bleibt für immer gleich: Der kurze Link ruht auf ihr.',
    gut: 'k7m3q',
    schlecht: 'Beispiel 1',
    bereich: 'automatisch',
    stufe: 'redaktion',
    vorgabe: 'kennung',
  }),
  titel: feld(text(8, 110), {
    title: 'Titel',
    description: 'Was wurde gemacht? Ein Satz ohne Fachjargon, der neugierig macht und nichts verspricht.',
    gut: 'Ein Fallmanagement von der Ankunft bis in die Arbeit',
    schlecht: 'Best Practice Projekt XY',
    bereich: 'worum',
    reihe: 10,
  }),
  kurzfassung: feld(text(40, 280), {
    title: 'Kurzfassung',
    description: 'Für die Karte in der Übersicht: wer, was, für wen. Höchstens 280 Zeichen.',
    gut: 'Ein Team begleitet Alleinerziehende vom ersten Gespräch bis zum Arbeitsplatz und klärt die Kinderbetreuung gleich mit.',
    schlecht: 'Unser tolles Projekt läuft super.',
    bereich: 'worum',
    reihe: 20,
  }),
  einfache_sprache: feld(text(40, 700).optional(), {
    title: 'In Einfacher Sprache',
    description: 'Das Wichtigste in kurzen Sätzen und bekannten Wörtern.',
    gut: 'Viele Mütter suchen Arbeit. Sie brauchen dafür einen Platz in der Kita. Das Jobcenter hilft bei beidem.',
    schlecht: 'Die Maßnahme adressiert multiple Vermittlungshemmnisse.',
    bereich: 'worum',
  }),
  jobcenter: feld(
    z
      .array(
        z
          .string()
          .regex(/^\d{5}$/)
          .meta({ suche: 'jobcenter' } satisfies Partial<Feldhilfe>),
      )
      .min(1)
      .max(20),
    {
      title: 'Jobcenter',
      description: 'Die fünfstellige Träger-Nummer aus dem Register, in Anführungszeichen. Name, Land und Form kommen von dort.',
      gut: '"25704"',
      schlecht: 'Jobcenter Musterkreis',
      imFormular: {
        description: 'Welches Jobcenter berichtet? Sein Name oder die fünfstellige Träger-Nummer.',
        gut: 'Jobcenter Musterkreis (99999)',
        schlecht: 'das Amt in unserer Stadt',
      },
      bereich: 'worum',
      reihe: 30,
    },
  ),
  zeitraum: feld(
    z
      .strictObject({
        beginn: feld(ungefaehresDatum(), {
          title: 'Beginn',
          description: 'Wann ging es los? Jahr, Monat oder Tag.',
          gut: '2015-03',
          schlecht: 'Anfang 2015',
        }),
        ende: feld(z.union([ungefaehresDatum(), z.literal('laufend')]).optional(), {
          title: 'Ende',
          description: 'Wann endete es? „laufend“, wenn es weitergeht; weglassen, wenn es niemand weiß.',
          gut: '2017-12',
          schlecht: 'offen',
        }),
      })
      .optional(),
    {
      title: 'Zeitraum',
      description: 'Wann lief das Vorhaben?',
      gut: 'beginn: 2015-03, ende: laufend',
      schlecht: 'seit ein paar Jahren',
      imFormular: { gut: 'seit März 2015' },
      bereich: 'erzaehlen',
    },
  ),
  umfang: feld(auswahl({ kurz: 'Steckbrief', voll: 'Ganzer Bericht' }).default('kurz'), {
    title: 'Umfang',
    description: '„kurz“ ist ein Steckbrief, „voll“ der ganze Bericht.',
    gut: 'kurz',
    schlecht: 'mittel',
    bereich: 'automatisch',
    stufe: 'redaktion',
  }),
  herkunft: feld(
    auswahl({ jobcenter: 'vom Jobcenter selbst', 'oeffentliche-quelle': 'aus veröffentlichten Quellen' }).default('jobcenter'),
    {
      title: 'Herkunft',
      description: 'Vom Jobcenter selbst eingereicht oder von der Redaktion aus veröffentlichten Quellen zusammengestellt?',
      gut: 'jobcenter',
      schlecht: 'eigene',
      bereich: 'automatisch',
      stufe: 'redaktion',
    },
  ),
  quellen: feld(z.array(Quelle).max(12).default([]), {
    title: 'Quellen',
    description: 'Woher stammen die Angaben? Bei Beispielen aus öffentlichen Quellen ist mindestens eine Pflicht.',
    gut: 'Titel, Herausgeber, Adresse und Datum',
    schlecht: 'siehe Internet',
    bereich: 'belege',
  }),
  handlungsfelder: feld(z.array(begriff(handlungsfelder)).min(1).max(4), {
    title: 'Handlungsfelder',
    description: 'Worum geht es? Eines bis vier, das wichtigste zuerst.',
    gut: 'sprache-arbeit',
    schlecht: 'Integration',
    imFormular: { gut: 'Sprache und Arbeit' },
    bereich: 'fuer-wen',
  }),
  zielgruppen: feld(z.array(begriff(zielgruppen)).min(1).max(5), {
    title: 'Zielgruppen',
    description: 'Für wen ist das Angebot? Eine bis fünf.',
    gut: 'alleinerziehende',
    schlecht: 'alle möglichen',
    imFormular: { gut: 'Alleinerziehende' },
    bereich: 'fuer-wen',
  }),
  zielgruppe_genau: feld(text(15, 400).optional(), {
    title: 'Zielgruppe genau',
    description: 'Ein Satz, der die Gruppe abgrenzt: Wer gehört dazu, wer nicht?',
    gut: 'Alleinerziehende mit Kindern unter sechs Jahren, die mindestens 15 Stunden in der Woche arbeiten möchten.',
    schlecht: 'Menschen mit Problemen',
    bereich: 'fuer-wen',
  }),
  rahmenbedingungen: feld(text(15, 600).optional(), {
    title: 'Rahmenbedingungen',
    description: 'Was lag vor Ort vor und ließ sich nicht planen, etwa Zuzug, Arbeitsmarkt, Entfernungen?',
    gut: 'Ländlicher Kreis; im Jahr 2022 zogen in drei Monaten rund 800 Menschen zu.',
    schlecht: 'schwierig',
    bereich: 'erzaehlen',
  }),
  einfluss: feld(z.array(Hebel).min(1).max(12), {
    title: 'Einfluss',
    description: 'Welche Hebel haben gewirkt, und wer konnte sie bewegen? Selbst Bewegtes zuerst.',
    gut: 'Feste Ansprechperson für jede Familie (direkt)',
    schlecht: 'Gute Zusammenarbeit',
    bereich: 'einfluss',
  }),
  ressourcen: feld(Ressourcen.prefault({}), {
    title: 'Ressourcen',
    description: 'Was hat es gebraucht? Was niemand weiß, bleibt „nicht-genannt“.',
    gut: '1,5 VZÄ Fallmanagement, keine zusätzlichen Sachkosten',
    schlecht: 'kaum Aufwand',
    imFormular: { description: 'Was hat es gebraucht? Was niemand weiß, bleibt leer.' },
    bereich: 'aufwand',
  }),
  ergebnisse: feld(z.array(Ergebnis).max(12).default([]), {
    title: 'Ergebnisse',
    description: 'Was lässt sich zählen? Immer mit Zeitraum, ein Anteil nur mit seiner Basis.',
    gut: '17 von 42 Teilnehmenden in neun Monaten in Arbeit',
    schlecht: '40 % Erfolgsquote',
    bereich: 'ergebnis',
    reihe: 10,
  }),
  andere_kunden: feld(
    z
      .strictObject({
        wirkung: feld(begriff(wirkungen), {
          title: 'Wirkung auf andere Gruppen',
          description: 'Woher kamen Geld und Personal, und was bedeutet das für andere Leistungsberechtigte?',
          gut: 'zusaetzliche-mittel',
          schlecht: 'keine',
        }),
        satz: feld(text(15, 400), {
          title: 'Wirkung in einem Satz',
          description: 'Ein offener Satz dazu.',
          gut: 'Die Stellen waren zusätzlich; der Betreuungsschlüssel für andere blieb gleich.',
          schlecht: 'Keine Probleme.',
        }),
      })
      .optional(),
    {
      title: 'Wirkung auf andere Leistungsberechtigte',
      description: 'Hat das Angebot für eine Gruppe anderen etwas genommen?',
      gut: 'Offen für alle: Auch andere Eltern nutzen den Kita-Kontakt.',
      schlecht: 'keine',
      bereich: 'ergebnis',
    },
  ),
  evidenz: feld(
    z
      .strictObject({
        stufe: feld(begriff(evidenzstufen), {
          title: 'Belegstufe',
          description: 'Wie gut ist belegt, was hier steht? Bewertet wird der Beleg, nicht das Jobcenter.',
          gut: 'zahlen',
          schlecht: 'sehr gut',
        }),
        begruendung: feld(text(15, 300), {
          title: 'Begründung der Belegstufe',
          description: 'Ein Satz, warum diese Stufe.',
          gut: 'Das Jobcenter nennt Teilnehmende und Vermittlungen für 2024.',
          schlecht: 'Weil es stimmt.',
        }),
      })
      .optional(),
    {
      title: 'Beleg',
      description: 'Erfahrungsbericht, Zahlen oder unabhängige Untersuchung?',
      gut: 'zahlen, mit einem Satz Begründung',
      schlecht: 'belegt',
      bereich: 'ergebnis',
      reihe: 30,
    },
  ),
  uebertragbarkeit: feld(
    z
      .array(
        z.strictObject({
          kriterium: feld(begriff(kriterien), {
            title: 'Kriterium',
            description: 'Was entscheidet, ob es anderswo auch geht?',
            gut: 'partner',
            schlecht: 'alles',
          }),
          stufe: feld(begriff(transferstufen), {
            title: 'Stufe',
            description: 'Wie leicht lässt sich dieser Teil übertragen?',
            gut: 'mit-anpassung',
            schlecht: 'ja',
          }),
          grund: feld(text(15, 300), {
            title: 'Grund',
            description: 'Ein Satz Begründung.',
            gut: 'Es braucht einen Betrieb, der Kurse in der Arbeitszeit zulässt.',
            schlecht: 'geht überall',
          }),
        }),
      )
      .max(6)
      .default([]),
    {
      title: 'Übertragbarkeit',
      description: 'Was braucht ein anderes Jobcenter, damit es dort auch gelingt?',
      gut: 'Partner – mit Anpassung – braucht eine Volkshochschule vor Ort',
      schlecht: 'überall möglich',
      bereich: 'uebertragen',
    },
  ),
  kontakt: feld(
    z
      .strictObject({
        rolle: feld(text(3, 100), {
          title: 'Ansprechstelle',
          description: 'Aufgabe oder Team, kein Personenname.',
          gut: 'Team Integration und Sprache',
          schlecht: 'Frau Muster',
        }),
        email: feld(z.email().max(120), {
          title: 'E-Mail-Adresse',
          description: 'Ein Funktionspostfach.',
          gut: 'projekte@jobcenter-musterkreis.de',
          schlecht: 'erika.muster@jobcenter-musterkreis.de',
        }),
      })
      .optional(),
    {
      title: 'Kontakt',
      description: 'Wen können andere Jobcenter fragen?',
      gut: 'Team Integration, projekte@jobcenter-musterkreis.de',
      schlecht: 'Zentrale',
      bereich: 'kontakt',
    },
  ),
  status: feld(auswahl({ aktiv: 'läuft', ausgelaufen: 'ausgelaufen', archiviert: 'archiviert' }).default('aktiv'), {
    title: 'Stand des Vorhabens',
    description: 'Läuft es noch? „archiviert“ nimmt das Beispiel aus der Übersicht, die Seite bleibt.',
    gut: 'aktiv',
    schlecht: 'fertig',
    bereich: 'erzaehlen',
    reihe: 60,
  }),
  veroeffentlicht: feld(datum(), {
    title: 'Veröffentlicht am',
    description: 'Tag, an dem das Beispiel auf die Seite kommt: Jahr-Monat-Tag.',
    gut: '2026-11-23',
    schlecht: '23.11.2026',
    bereich: 'automatisch',
    stufe: 'redaktion',
    vorgabe: 'heute',
  }),
  zuletzt_bestaetigt: feld(datum().optional(), {
    title: 'Zuletzt bestätigt am',
    description: 'Tag, an dem jemand zuletzt geprüft hat, ob alles noch stimmt.',
    gut: '2026-11-23',
    schlecht: 'neulich',
    bereich: 'automatisch',
    stufe: 'redaktion',
  }),
  pruefung: feld(
    z
      .strictObject({
        formal: feld(datum(), {
          title: 'Formal geprüft am',
          description: 'Tag, an dem die Prüfregeln ohne Fehler durchliefen.',
          gut: '2026-11-23',
          schlecht: 'erledigt',
        }),
        fachlich: feld(datum().optional(), {
          title: 'Fachlich geprüft am',
          description: 'Tag, an dem die Redaktion den Text geprüft hat, ohne Namen.',
          gut: '2026-11-25',
          schlecht: 'von Frau Muster geprüft',
        }),
      })
      .optional(),
    {
      title: 'Prüfung',
      description: 'Wann beide Prüfungen waren.',
      gut: 'formal: 2026-11-23, fachlich: 2026-11-25',
      schlecht: 'ok',
      bereich: 'automatisch',
      stufe: 'redaktion',
    },
  ),
  lizenz: feld(auswahl(LIZENZEN), {
    title: 'Lizenz',
    description: 'Unter welcher Lizenz dürfen andere den Text nutzen?',
    gut: 'CC-BY-4.0',
    schlecht: 'alle Rechte vorbehalten',
    bereich: 'automatisch',
    stufe: 'redaktion',
    vorgabe: 'CC-BY-4.0',
  }),
  bilder: feld(z.array(Bildangabe).max(20).default([]), {
    title: 'Bilder',
    description: 'Zu jedem Bild im Text: Datei, Urheber, Lizenz, und ob ein Mensch zu erkennen ist.',
    gut: 'datei: bus.jpg, urheber: Jobcenter Musterkreis, lizenz: wie-beispiel, personen_erkennbar: nein',
    schlecht: 'bus.jpg',
    imFormular: { gut: 'bus.jpg, vom Jobcenter Musterkreis, dieselbe Lizenz wie der Text, niemand zu erkennen' },
    bereich: 'belege',
  }),
  basiert_auf: feld(z.array(z.string().regex(KENNUNG)).max(5).default([]), {
    title: 'Basiert auf',
    description: 'Kennungen der Beispiele, die als Vorbild dienten.',
    gut: 'k7m3q',
    schlecht: 'das Beispiel aus Hessen',
    bereich: 'uebertragen',
    reihe: 60,
  }),
  nachgemacht: feld(z.array(Nachnutzung).max(20).default([]), {
    title: 'Nachgemacht',
    description: 'Was andere Jobcenter berichten, die es versucht oder verworfen haben.',
    gut: 'Jobcenter, Datum, wie es ausging, und ein Satz',
    schlecht: 'läuft überall',
    bereich: 'uebertragen',
    reihe: 70,
    stufe: 'redaktion',
  }),
  einwilligungen: feld(z.array(Einwilligung).max(30).default([]), {
    title: 'Einwilligungen',
    description:
      'Für jedes Zitat ohne veröffentlichte Quelle, jedes Bild mit erkennbaren Menschen und jeden Namen: wer wann wie zugestimmt hat. Erscheint nicht auf der Seite.',
    gut: 'fuer: zitat, was: Fallmanagerin, form: schriftlich, erteilt_am: 2026-11-23',
    schlecht: 'liegt vor',
    imFormular: { gut: 'Zitat der Fallmanagerin, schriftlich, 23. November 2026' },
    bereich: 'belege',
  }),
  ausnahmen: feld(
    z
      .array(
        z.strictObject({
          regel: feld(z.string().regex(/^[a-z]+(-[a-z]+)*$/), {
            title: 'Regel',
            description: 'Name der Regel, wie er in der Meldung steht.',
            gut: 'telefonnummer',
            schlecht: 'Telefon',
          }),
          fund: feld(z.string().regex(/^[0-9a-f]{4}$/), {
            title: 'Prüfzahl',
            description: 'Vier Zeichen aus der Meldung. Sie stehen für den gefundenen Wert.',
            gut: '3fa2',
            schlecht: '0561 123456',
          }),
          grund: feld(text(15, 300), {
            title: 'Grund',
            description: 'Warum ist der Befund ein falscher Alarm? Ein Satz, ohne den Wert zu wiederholen.',
            gut: 'Das ist die Bestellnummer einer Broschüre.',
            schlecht: 'stimmt nicht',
          }),
        }),
      )
      .max(20)
      .default([]),
    {
      title: 'Ausnahmen',
      description: 'Befunde, die ein falscher Alarm sind: Regel und Prüfzahl aus der Meldung, dazu der Grund.',
      gut: 'regel: telefonnummer, fund: 3fa2, grund: Das ist die Bestellnummer einer Broschüre.',
      schlecht: 'alle',
      imFormular: { gut: 'telefonnummer, 3fa2: Das ist die Bestellnummer einer Broschüre.' },
      bereich: 'automatisch',
      stufe: 'redaktion',
      reihe: 60,
    },
  ),
  alias: feld(
    z
      .array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
      .max(10)
      .default([]),
    {
      title: 'Frühere Adressen',
      description: 'Alte Ordnernamen dieses Beispiels, damit alte Links weiter ankommen.',
      gut: 'musterkreis-sprachkurs',
      schlecht: 'Sprachkurs alt',
      bereich: 'automatisch',
      stufe: 'redaktion',
      reihe: 70,
    },
  ),
})

export type Beispiel = z.infer<typeof Beispiel>
export type Einwilligung = z.infer<typeof Einwilligung>
export type Bildangabe = z.infer<typeof Bildangabe>
export type Hebel = z.infer<typeof Hebel>
export type Ergebnis = z.infer<typeof Ergebnis>
export type Nachnutzung = z.infer<typeof Nachnutzung>
export type Quelle = z.infer<typeof Quelle>
export type Ressourcen = z.infer<typeof Ressourcen>
