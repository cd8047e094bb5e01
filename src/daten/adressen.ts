import type { Betreiber } from '../model/betreiber.ts'

/** Was die offenen Daten über das Portal wissen müssen, dem sie gehören. */
export interface Datenhub {
  name: string
  /** Öffentliche Adresse, ohne Schrägstrich am Ende. */
  adresse: string
  betreiber: Betreiber
  /** Kennung des Datenbereitstellers bei GovData (`dcatde:contributorID`); leer, wenn der Betreiber keine hat. */
  contributorId: string
}

/** Alle Dateien der ersten Fassung liegen unter diesem Pfad; eine zweite bekäme ihren eigenen. */
export const API = '/api/v1/'

/** Pfade der Dateien, von denen es genau eine gibt. */
export const pfade = {
  seite: '/daten/',
  beispiele: `${API}beispiele.json`,
  csv: `${API}beispiele.csv`,
  vokabulare: `${API}vokabulare.json`,
  jobcenter: `${API}jobcenter.json`,
  aenderungen: `${API}aenderungen.json`,
  datenpaket: `${API}datapackage.json`,
  openapi: `${API}openapi.json`,
  dcatTurtle: '/dcat.ttl',
  dcatJson: '/dcat.jsonld',
  skosTurtle: '/vokabulare.ttl',
  skosJson: '/vokabulare.jsonld',
} as const

/** Die Schemata, nach denen sich die Dateien richten; sie liegen unter `/schema/`. */
export type Schemaname = 'beispiel' | 'beispiele' | 'vokabular' | 'vokabulare' | 'jobcenter' | 'aenderungen'

/** Pfad eines Schemas. Die Zahl steigt nur, wenn sich etwas so ändert, dass alte Programme daran scheitern. */
export const schemapfad = (name: Schemaname): string => `/schema/${name}.v1.json`

/** Pfad eines Beispiels als Daten; er ruht wie der kurze Link auf der Kennung. */
export const beispielpfad = (kennung: string): string => `${API}beispiele/${kennung}.json`

/** Pfad einer Seite der Liste aller Beispiele. Kein Beispiel kann so heißen: Eine Kennung hat keinen Bindestrich. */
export const listenpfad = (seite: number): string => (seite === 1 ? pfade.beispiele : `${API}beispiele/seite-${seite}.json`)

/** Pfad eines Vokabulars als Daten. */
export const vokabularpfad = (id: string): string => `${API}vokabulare/${id}.json`
