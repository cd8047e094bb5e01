import type { BestandsRule, Rule } from './rule.ts'
import abkuerzungen from './rules/abkuerzungen.ts'
import abschnitte from './rules/abschnitte.ts'
import aktenzeichen from './rules/aktenzeichen.ts'
import ausnahmen from './rules/ausnahmen.ts'
import basiertAuf from './rules/basiert-auf.ts'
import bausteine from './rules/bausteine.ts'
import bildVorhanden from './rules/bild-vorhanden.ts'
import bilder from './rules/bilder.ts'
import doppelt from './rules/doppelt.ts'
import einfacheSprache from './rules/einfache-sprache.ts'
import einwilligung from './rules/einwilligung.ts'
import einwilligungWiderrufen from './rules/einwilligung-widerrufen.ts'
import feldwert from './rules/feldwert.ts'
import geburtsdatum from './rules/geburtsdatum.ts'
import grenzen from './rules/grenzen.ts'
import iban from './rules/iban.ts'
import jobcenterBekannt from './rules/jobcenter-bekannt.ts'
import keinHtml from './rules/kein-html.ts'
import keinImport from './rules/kein-import.ts'
import keineAusdruecke from './rules/keine-ausdruecke.ts'
import keineRangliste from './rules/keine-rangliste.ts'
import kennungEindeutig from './rules/kennung-eindeutig.ts'
import langeSaetze from './rules/lange-saetze.ts'
import lesbar from './rules/lesbar.ts'
import lesbarkeit from './rules/lesbarkeit.ts'
import offeneAntwort from './rules/offene-antwort.ts'
import ordner from './rules/ordner.ts'
import persoenlicheMail from './rules/persoenliche-mail.ts'
import pflichtfeld from './rules/pflichtfeld.ts'
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
import verweiseImBestand from './rules/verweise-im-bestand.ts'
import vollerBericht from './rules/voller-bericht.ts'
import vzePlausibel from './rules/vze-plausibel.ts'
import zeichen from './rules/zeichen.ts'
import zeitfolge from './rules/zeitfolge.ts'

/** Alle Regeln über eine einzelne Einreichung, in der Reihenfolge, in der man sie erklären würde. */
export const rules: readonly Rule[] = [
  zeichen,
  grenzen,
  lesbar,
  umbenannt,
  unbekanntesFeld,
  pflichtfeld,
  feldwert,
  jobcenterBekannt,
  quelleNoetig,
  prozentMitBasis,
  teilUndBasis,
  summeDerTeile,
  vzePlausibel,
  zeitfolge,
  statusZumZeitraum,
  vollerBericht,
  abschnitte,
  offeneAntwort,
  keineRangliste,
  superlative,
  abkuerzungen,
  langeSaetze,
  lesbarkeit,
  einfacheSprache,
  textteile,
  bausteine,
  verweise,
  bilder,
  keinHtml,
  keineAusdruecke,
  keinImport,
  persoenlicheMail,
  telefonnummer,
  aktenzeichen,
  versicherungsnummer,
  steuerId,
  iban,
  geburtsdatum,
  einwilligung,
  einwilligungWiderrufen,
  // Zuletzt: Sie vergleicht mit allem, was die anderen gefunden haben.
  ausnahmen,
]

/** Alle Regeln über Ordner und Bestand. */
export const bestandsRules: readonly BestandsRule[] = [ordner, kennungEindeutig, basiertAuf, verweiseImBestand, doppelt, bildVorhanden]
