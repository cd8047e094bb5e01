import { einzelregeln } from './einzelregeln.ts'
import type { BestandsRule, Rule } from './rule.ts'
import adressenBleiben from './rules/adressen-bleiben.ts'
import basiertAuf from './rules/basiert-auf.ts'
import bildAnhang from './rules/bild-anhang.ts'
import bildBeigaben from './rules/bild-beigaben.ts'
import bildLesbar from './rules/bild-lesbar.ts'
import bildMetadaten from './rules/bild-metadaten.ts'
import bildVorhanden from './rules/bild-vorhanden.ts'
import bildbreite from './rules/bildbreite.ts'
import bildformat from './rules/bildformat.ts'
import bildgroesse from './rules/bildgroesse.ts'
import doppelt from './rules/doppelt.ts'
import kennungEindeutig from './rules/kennung-eindeutig.ts'
import ordner from './rules/ordner.ts'
import verweiseImBestand from './rules/verweise-im-bestand.ts'

/** Regeln, die zusammengehören, unter einer Überschrift. */
export interface Regelfamilie {
  titel: string
  /** Über eine einzelne Einreichung. */
  rules: readonly Rule[]
  /** Über Ordner und Bestand. */
  bestandsRules: readonly BestandsRule[]
}

/** Regeln über Ordner und Bestand, zur Familie, in die sie gehören. */
const BESTANDSREGELN: Readonly<Partial<Record<string, readonly BestandsRule[]>>> = {
  'Die Datei ist lesbar': [ordner],
  'Angaben im Kopf': [kennungEindeutig, adressenBleiben],
  'Aufbau und Text': [basiertAuf, verweiseImBestand, doppelt],
  Bilder: [bildVorhanden, bildformat, bildgroesse, bildLesbar, bildAnhang, bildMetadaten, bildBeigaben, bildbreite],
}

/** Alle Regeln, in der Reihenfolge, in der man sie erklären würde. */
export const regelfamilien: readonly Regelfamilie[] = einzelregeln.map(({ titel, rules }) => ({
  titel,
  rules,
  bestandsRules: BESTANDSREGELN[titel] ?? [],
}))

/** Alle Regeln über Ordner und Bestand. */
export const bestandsRules: readonly BestandsRule[] = regelfamilien.flatMap((familie) => familie.bestandsRules)
