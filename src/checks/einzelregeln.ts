import type { Rule } from './rule.ts'
import abkuerzungen from './rules/abkuerzungen.ts'
import abschnitte from './rules/abschnitte.ts'
import aktenzeichen from './rules/aktenzeichen.ts'
import anschrift from './rules/anschrift.ts'
import auslaenderakte from './rules/auslaenderakte.ts'
import ausnahmen from './rules/ausnahmen.ts'
import ausweisnummer from './rules/ausweisnummer.ts'
import bausteine from './rules/bausteine.ts'
import bildangaben from './rules/bildangaben.ts'
import bilder from './rules/bilder.ts'
import einfacheSprache from './rules/einfache-sprache.ts'
import einwilligung from './rules/einwilligung.ts'
import einwilligungWiderrufen from './rules/einwilligung-widerrufen.ts'
import einzelfall from './rules/einzelfall.ts'
import feldwert from './rules/feldwert.ts'
import geburtsdatum from './rules/geburtsdatum.ts'
import geburtsjahr from './rules/geburtsjahr.ts'
import grenzen from './rules/grenzen.ts'
import iban from './rules/iban.ts'
import jobcenterBekannt from './rules/jobcenter-bekannt.ts'
import keinHtml from './rules/kein-html.ts'
import keinImport from './rules/kein-import.ts'
import keineAusdruecke from './rules/keine-ausdruecke.ts'
import keineRangliste from './rules/keine-rangliste.ts'
import kennzeichen from './rules/kennzeichen.ts'
import krankenversichertennummer from './rules/krankenversichertennummer.ts'
import langeSaetze from './rules/lange-saetze.ts'
import lesbar from './rules/lesbar.ts'
import lesbarkeit from './rules/lesbarkeit.ts'
import moeglicherName from './rules/moeglicher-name.ts'
import nameMitMerkmal from './rules/name-mit-merkmal.ts'
import offeneAntwort from './rules/offene-antwort.ts'
import persoenlicheMail from './rules/persoenliche-mail.ts'
import personenname from './rules/personenname.ts'
import pflichtfeld from './rules/pflichtfeld.ts'
import profilname from './rules/profilname.ts'
import prozentMitBasis from './rules/prozent-mit-basis.ts'
import quelleNoetig from './rules/quelle-noetig.ts'
import statusZumZeitraum from './rules/status-zum-zeitraum.ts'
import steuerId from './rules/steuer-id.ts'
import summeDerTeile from './rules/summe-der-teile.ts'
import superlative from './rules/superlative.ts'
import teilUndBasis from './rules/teil-und-basis.ts'
import telefonnummer from './rules/telefonnummer.ts'
import textteile from './rules/textteile.ts'
import umbenannt from './rules/umbenannt.ts'
import unbekanntesFeld from './rules/unbekanntes-feld.ts'
import versicherungsnummer from './rules/versicherungsnummer.ts'
import verweise from './rules/verweise.ts'
import vollerBericht from './rules/voller-bericht.ts'
import vzePlausibel from './rules/vze-plausibel.ts'
import wohnanschrift from './rules/wohnanschrift.ts'
import zeichen from './rules/zeichen.ts'
import zeitfolge from './rules/zeitfolge.ts'

/**
 * Alle Regeln über eine einzelne Einreichung, nach Familien und in der Reihenfolge, in der man sie erklären würde.
 * Sie rechnen nur mit Text und Baum und laufen deshalb auch im Formular.
 */
export const einzelregeln: readonly { titel: string; rules: readonly Rule[] }[] = [
  {
    titel: 'Die Datei ist lesbar',
    rules: [zeichen, grenzen, lesbar],
  },
  {
    titel: 'Angaben im Kopf',
    rules: [umbenannt, unbekanntesFeld, pflichtfeld, feldwert, jobcenterBekannt, quelleNoetig],
  },
  {
    titel: 'Zahlen und Daten passen zusammen',
    rules: [prozentMitBasis, teilUndBasis, summeDerTeile, vzePlausibel, zeitfolge, statusZumZeitraum],
  },
  {
    titel: 'Aufbau und Text',
    rules: [vollerBericht, abschnitte, textteile, bausteine, verweise],
  },
  {
    titel: 'Bilder',
    rules: [bilder, bildangaben],
  },
  {
    titel: 'Text ist kein Programm',
    rules: [keinHtml, keineAusdruecke, keinImport],
  },
  {
    titel: 'Ehrlich und ohne Rangliste',
    rules: [offeneAntwort, keineRangliste, superlative],
  },
  {
    titel: 'Verständliche Sprache',
    rules: [langeSaetze, lesbarkeit, einfacheSprache, abkuerzungen],
  },
  {
    titel: 'Niemand ist zu erkennen',
    rules: [
      personenname,
      nameMitMerkmal,
      moeglicherName,
      persoenlicheMail,
      telefonnummer,
      aktenzeichen,
      versicherungsnummer,
      krankenversichertennummer,
      auslaenderakte,
      ausweisnummer,
      steuerId,
      iban,
      geburtsdatum,
      geburtsjahr,
      wohnanschrift,
      anschrift,
      kennzeichen,
      profilname,
      einzelfall,
    ],
  },
  {
    titel: 'Einwilligungen und Ausnahmen',
    // „ausnahmen“ zuletzt: Die Regel vergleicht mit allem, was die anderen gefunden haben.
    rules: [einwilligung, einwilligungWiderrufen, ausnahmen],
  },
]

/** Alle Regeln über eine einzelne Einreichung. */
export const rules: readonly Rule[] = einzelregeln.flatMap((familie) => familie.rules)
