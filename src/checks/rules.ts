import type { BestandsRule, Rule } from './rule.ts'
import abschnitte from './rules/abschnitte.ts'
import aktenzeichen from './rules/aktenzeichen.ts'
import ausnahmen from './rules/ausnahmen.ts'
import bausteine from './rules/bausteine.ts'
import bildAnhang from './rules/bild-anhang.ts'
import bildBeigaben from './rules/bild-beigaben.ts'
import bildLesbar from './rules/bild-lesbar.ts'
import bildMetadaten from './rules/bild-metadaten.ts'
import bildVorhanden from './rules/bild-vorhanden.ts'
import bildangaben from './rules/bildangaben.ts'
import bildbreite from './rules/bildbreite.ts'
import bilder from './rules/bilder.ts'
import bildformat from './rules/bildformat.ts'
import bildgroesse from './rules/bildgroesse.ts'
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
import lesbar from './rules/lesbar.ts'
import offeneAntwort from './rules/offene-antwort.ts'
import ordner from './rules/ordner.ts'
import persoenlicheMail from './rules/persoenliche-mail.ts'
import pflichtfeld from './rules/pflichtfeld.ts'
import prozentMitBasis from './rules/prozent-mit-basis.ts'
import quelleNoetig from './rules/quelle-noetig.ts'
import steuerId from './rules/steuer-id.ts'
import teilUndBasis from './rules/teil-und-basis.ts'
import telefonnummer from './rules/telefonnummer.ts'
import textteile from './rules/textteile.ts'
import unbekanntesFeld from './rules/unbekanntes-feld.ts'
import versicherungsnummer from './rules/versicherungsnummer.ts'
import verweise from './rules/verweise.ts'
import vollerBericht from './rules/voller-bericht.ts'
import zeichen from './rules/zeichen.ts'
import zeitfolge from './rules/zeitfolge.ts'

/** Alle Regeln über eine einzelne Einreichung, in der Reihenfolge, in der man sie erklären würde. */
export const rules: readonly Rule[] = [
  zeichen,
  grenzen,
  lesbar,
  unbekanntesFeld,
  pflichtfeld,
  feldwert,
  jobcenterBekannt,
  quelleNoetig,
  prozentMitBasis,
  teilUndBasis,
  zeitfolge,
  vollerBericht,
  abschnitte,
  offeneAntwort,
  keineRangliste,
  textteile,
  bausteine,
  verweise,
  bilder,
  bildangaben,
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
  // Zuletzt: Sie vergleicht mit allem, was die anderen gefunden haben.
  ausnahmen,
]

/** Alle Regeln über Ordner und Bestand. */
export const bestandsRules: readonly BestandsRule[] = [
  ordner,
  kennungEindeutig,
  bildVorhanden,
  bildformat,
  bildgroesse,
  bildLesbar,
  bildAnhang,
  bildMetadaten,
  bildBeigaben,
  bildbreite,
]
