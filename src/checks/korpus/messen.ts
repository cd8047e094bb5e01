import { readEinreichung } from '../einreichung.ts'
import type { Finding } from '../finding.ts'
import { einsetzen, musterUmfeld } from '../muster.ts'
import type { Stueck } from '../rule.ts'
import { checkEinreichung } from '../run.ts'

/** Die Regeln zum Schutz von Menschen: An ihnen wird der Korpus gemessen. */
export const PRIVAT: ReadonlySet<string> = new Set([
  'personenname',
  'name-mit-merkmal',
  'moeglicher-name',
  'persoenliche-mail',
  'telefonnummer',
  'aktenzeichen',
  'versicherungsnummer',
  'krankenversichertennummer',
  'auslaenderakte',
  'ausweisnummer',
  'steuer-id',
  'iban',
  'geburtsdatum',
  'geburtsjahr',
  'wohnanschrift',
  'anschrift',
  'kennzeichen',
  'profilname',
  'einzelfall',
])

/** Befunde zu einem Stück auf dem Weg, den jede Einreichung geht: Bytes, Kopf und Baum, Schema, alle Regeln. */
export const pruefeStueck = (stueck: Stueck): Finding[] =>
  checkEinreichung('muster/index.mdx', readEinreichung('muster', new TextEncoder().encode(einsetzen(stueck).datei)), musterUmfeld)
