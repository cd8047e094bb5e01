import * as z from 'zod/mini'
import { AndereKunden } from './angaben/andere-kunden.ts'
import { Ausnahme } from './angaben/ausnahme.ts'
import { Bildangabe } from './angaben/bildangabe.ts'
import { Einwilligung } from './angaben/einwilligung.ts'
import { Ergebnis } from './angaben/ergebnis.ts'
import { Evidenz } from './angaben/evidenz.ts'
import { Hebel } from './angaben/hebel.ts'
import { Kontakt } from './angaben/kontakt.ts'
import { Nachnutzung } from './angaben/nachnutzung.ts'
import { Pruefung } from './angaben/pruefung.ts'
import { Quelle } from './angaben/quelle.ts'
import { Ressourcen } from './angaben/ressourcen.ts'
import { Uebertragung } from './angaben/uebertragung.ts'
import { Zeitraum } from './angaben/zeitraum.ts'
import { auswahl, begriff, datum, liste, muster, sonst, text } from './felder.ts'
import { beschreibe, feld } from './feldhilfe.ts'
import { KENNUNG } from './kennung.ts'
import { LIZENZEN } from './lizenzen.ts'
import { handlungsfelder } from './vokabular/handlungsfelder.ts'
import { zielgruppen } from './vokabular/zielgruppen.ts'

/** Ein Beispiel, wie es im Kopf von `index.mdx` steht. Eine Quelle für Prüfung, Formular, JSON-Schema und Seite. */
export const Beispiel = z.strictObject({
  kennung: feld(muster(KENNUNG), {
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
  einfache_sprache: feld(z.optional(text(40, 700)), {
    title: 'In Einfacher Sprache',
    description: 'Das Wichtigste in kurzen Sätzen und bekannten Wörtern.',
    gut: 'Viele Mütter suchen Arbeit. Sie brauchen dafür einen Platz in der Kita. Das Jobcenter hilft bei beidem.',
    schlecht: 'Die Maßnahme adressiert multiple Vermittlungshemmnisse.',
    bereich: 'worum',
  }),
  jobcenter: feld(liste(beschreibe(muster(/^\d{5}$/), { suche: 'jobcenter' }), 1, 20), {
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
  }),
  zeitraum: feld(z.optional(Zeitraum), {
    title: 'Zeitraum',
    description: 'Wann lief das Vorhaben?',
    gut: 'beginn: 2015-03, ende: laufend',
    schlecht: 'seit ein paar Jahren',
    imFormular: { gut: 'seit März 2015' },
    bereich: 'erzaehlen',
  }),
  umfang: feld(sonst(auswahl({ kurz: 'Steckbrief', voll: 'Ganzer Bericht' }), 'kurz'), {
    title: 'Umfang',
    description: '„kurz“ ist ein Steckbrief, „voll“ der ganze Bericht.',
    gut: 'kurz',
    schlecht: 'mittel',
    bereich: 'automatisch',
    stufe: 'redaktion',
  }),
  herkunft: feld(
    sonst(auswahl({ jobcenter: 'vom Jobcenter selbst', 'oeffentliche-quelle': 'aus veröffentlichten Quellen' }), 'jobcenter'),
    {
      title: 'Herkunft',
      description: 'Vom Jobcenter selbst eingereicht oder von der Redaktion aus veröffentlichten Quellen zusammengestellt?',
      gut: 'jobcenter',
      schlecht: 'eigene',
      bereich: 'automatisch',
      stufe: 'redaktion',
    },
  ),
  quellen: feld(sonst(liste(Quelle, 0, 12), []), {
    title: 'Quellen',
    description: 'Woher stammen die Angaben? Bei Beispielen aus öffentlichen Quellen ist mindestens eine Pflicht.',
    gut: 'Titel, Herausgeber, Adresse und Datum',
    schlecht: 'siehe Internet',
    bereich: 'belege',
  }),
  handlungsfelder: feld(liste(begriff(handlungsfelder), 1, 4), {
    title: 'Handlungsfelder',
    description: 'Worum geht es? Eines bis vier, das wichtigste zuerst.',
    gut: 'sprache-arbeit',
    schlecht: 'Integration',
    imFormular: { gut: 'Sprache und Arbeit' },
    bereich: 'fuer-wen',
  }),
  zielgruppen: feld(liste(begriff(zielgruppen), 1, 5), {
    title: 'Zielgruppen',
    description: 'Für wen ist das Angebot? Eine bis fünf.',
    gut: 'alleinerziehende',
    schlecht: 'alle möglichen',
    imFormular: { gut: 'Alleinerziehende' },
    bereich: 'fuer-wen',
  }),
  zielgruppe_genau: feld(z.optional(text(15, 400)), {
    title: 'Zielgruppe genau',
    description: 'Ein Satz, der die Gruppe abgrenzt: Wer gehört dazu, wer nicht?',
    gut: 'Alleinerziehende mit Kindern unter sechs Jahren, die mindestens 15 Stunden in der Woche arbeiten möchten.',
    schlecht: 'Menschen mit Problemen',
    bereich: 'fuer-wen',
  }),
  rahmenbedingungen: feld(z.optional(text(15, 600)), {
    title: 'Rahmenbedingungen',
    description: 'Was lag vor Ort vor und ließ sich nicht planen, etwa Zuzug, Arbeitsmarkt, Entfernungen?',
    gut: 'Ländlicher Kreis; im Jahr 2022 zogen in drei Monaten rund 800 Menschen zu.',
    schlecht: 'schwierig',
    bereich: 'erzaehlen',
  }),
  einfluss: feld(liste(Hebel, 1, 12), {
    title: 'Einfluss',
    description: 'Welche Hebel haben gewirkt, und wer konnte sie bewegen? Selbst Bewegtes zuerst.',
    gut: 'Feste Ansprechperson für jede Familie (direkt)',
    schlecht: 'Gute Zusammenarbeit',
    bereich: 'einfluss',
  }),
  ressourcen: feld(z.prefault(Ressourcen, {}), {
    title: 'Ressourcen',
    description: 'Was hat es gebraucht? Was niemand weiß, bleibt „nicht-genannt“.',
    gut: '1,5 VZÄ Fallmanagement, keine zusätzlichen Sachkosten',
    schlecht: 'kaum Aufwand',
    imFormular: { description: 'Was hat es gebraucht? Was niemand weiß, bleibt leer.' },
    bereich: 'aufwand',
  }),
  ergebnisse: feld(sonst(liste(Ergebnis, 0, 12), []), {
    title: 'Ergebnisse',
    description: 'Was lässt sich zählen? Immer mit Zeitraum, ein Anteil nur mit seiner Basis.',
    gut: '17 von 42 Teilnehmenden in neun Monaten in Arbeit',
    schlecht: '40 % Erfolgsquote',
    bereich: 'ergebnis',
    reihe: 10,
  }),
  andere_kunden: feld(z.optional(AndereKunden), {
    title: 'Wirkung auf andere Leistungsberechtigte',
    description: 'Hat das Angebot für eine Gruppe anderen etwas genommen?',
    gut: 'Offen für alle: Auch andere Eltern nutzen den Kita-Kontakt.',
    schlecht: 'keine',
    bereich: 'ergebnis',
  }),
  evidenz: feld(z.optional(Evidenz), {
    title: 'Beleg',
    description: 'Erfahrungsbericht, Zahlen oder unabhängige Untersuchung?',
    gut: 'zahlen, mit einem Satz Begründung',
    schlecht: 'belegt',
    bereich: 'ergebnis',
    reihe: 30,
  }),
  uebertragbarkeit: feld(sonst(liste(Uebertragung, 0, 6), []), {
    title: 'Übertragbarkeit',
    description: 'Was braucht ein anderes Jobcenter, damit es dort auch gelingt?',
    gut: 'Partner – mit Anpassung – braucht eine Volkshochschule vor Ort',
    schlecht: 'überall möglich',
    bereich: 'uebertragen',
  }),
  kontakt: feld(z.optional(Kontakt), {
    title: 'Kontakt',
    description: 'Wen können andere Jobcenter fragen?',
    gut: 'Team Integration, projekte@jobcenter-musterkreis.de',
    schlecht: 'Zentrale',
    bereich: 'kontakt',
  }),
  status: feld(sonst(auswahl({ aktiv: 'läuft', ausgelaufen: 'ausgelaufen', archiviert: 'archiviert' }), 'aktiv'), {
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
  zuletzt_bestaetigt: feld(z.optional(datum()), {
    title: 'Zuletzt bestätigt am',
    description: 'Tag, an dem jemand zuletzt geprüft hat, ob alles noch stimmt.',
    gut: '2026-11-23',
    schlecht: 'neulich',
    bereich: 'automatisch',
    stufe: 'redaktion',
  }),
  pruefung: feld(z.optional(Pruefung), {
    title: 'Prüfung',
    description: 'Wann beide Prüfungen waren.',
    gut: 'formal: 2026-11-23, fachlich: 2026-11-25',
    schlecht: 'ok',
    bereich: 'automatisch',
    stufe: 'redaktion',
  }),
  lizenz: feld(auswahl(LIZENZEN), {
    title: 'Lizenz',
    description: 'Unter welcher Lizenz dürfen andere den Text nutzen?',
    gut: 'CC-BY-4.0',
    schlecht: 'alle Rechte vorbehalten',
    bereich: 'automatisch',
    stufe: 'redaktion',
    vorgabe: 'CC-BY-4.0',
  }),
  bilder: feld(sonst(liste(Bildangabe, 0, 20), []), {
    title: 'Bilder',
    description: 'Zu jedem Bild im Text: Datei, Urheber, Lizenz, und ob ein Mensch zu erkennen ist.',
    gut: 'datei: bus.jpg, urheber: Jobcenter Musterkreis, lizenz: wie-beispiel, personen_erkennbar: nein',
    schlecht: 'bus.jpg',
    imFormular: { gut: 'bus.jpg, vom Jobcenter Musterkreis, dieselbe Lizenz wie der Text, niemand zu erkennen' },
    bereich: 'belege',
  }),
  basiert_auf: feld(sonst(liste(muster(KENNUNG), 0, 5), []), {
    title: 'Basiert auf',
    description: 'Kennungen der Beispiele, die als Vorbild dienten.',
    gut: 'k7m3q',
    schlecht: 'das Beispiel aus Hessen',
    bereich: 'uebertragen',
    reihe: 60,
  }),
  nachgemacht: feld(sonst(liste(Nachnutzung, 0, 20), []), {
    title: 'Nachgemacht',
    description: 'Was andere Jobcenter berichten, die es versucht oder verworfen haben.',
    gut: 'Jobcenter, Datum, wie es ausging, und ein Satz',
    schlecht: 'läuft überall',
    bereich: 'uebertragen',
    reihe: 70,
    stufe: 'redaktion',
  }),
  einwilligungen: feld(sonst(liste(Einwilligung, 0, 30), []), {
    title: 'Einwilligungen',
    description:
      'Für jedes Zitat ohne veröffentlichte Quelle, jedes Bild mit erkennbaren Menschen und jeden Namen: wer wann wie zugestimmt hat. Erscheint nicht auf der Seite.',
    gut: 'fuer: zitat, was: Fallmanagerin, form: schriftlich, erteilt_am: 2026-11-23',
    schlecht: 'liegt vor',
    imFormular: { gut: 'Zitat der Fallmanagerin, schriftlich, 23. November 2026' },
    bereich: 'belege',
  }),
  ausnahmen: feld(sonst(liste(Ausnahme, 0, 20), []), {
    title: 'Ausnahmen',
    description: 'Befunde, die ein falscher Alarm sind: Regel und Prüfzahl aus der Meldung, dazu der Grund.',
    gut: 'regel: telefonnummer, fund: 3fa2, grund: Das ist die Bestellnummer einer Broschüre.',
    schlecht: 'alle',
    imFormular: { gut: 'telefonnummer, 3fa2: Das ist die Bestellnummer einer Broschüre.' },
    bereich: 'automatisch',
    stufe: 'redaktion',
    reihe: 60,
  }),
  alias: feld(sonst(liste(muster(/^[a-z0-9]+(-[a-z0-9]+)*$/), 0, 10), []), {
    title: 'Frühere Adressen',
    description: 'Alte Ordnernamen dieses Beispiels, damit alte Links weiter ankommen.',
    gut: 'musterkreis-sprachkurs',
    schlecht: 'Sprachkurs alt',
    bereich: 'automatisch',
    stufe: 'redaktion',
    reihe: 70,
  }),
})

export type Beispiel = z.infer<typeof Beispiel>
