import * as z from 'zod/mini'
import { abschnitte, abschnittIds, abschnittshilfen, pflichtabschnitte, pflichtfelderImBericht } from './abschnitte.ts'
import { Beispiel } from './beispiel.ts'
import { type BereichId, bereiche, bereichIds, type Stufe } from './bereiche.ts'
import { NICHT_GENANNT } from './felder.ts'
import type { Feldhilfe } from './feldhilfe.ts'

/** Ein Feld des Formulars, so wie das Schema es beschreibt. Der Name ist der Pfad im Kopf; `#` steht für die Nummer eines Eintrags. */
export type Formularfeld = Einzelfeld | Gruppe | Liste

interface Basis {
  name: string
  /** Überschrift; Einträge einer Liste tragen keine eigene. */
  titel: string
  hilfe: string
  gut: string
  schlecht: string
  /** Hilfe und gutes Beispiel für alle, die die Datei von Hand schreiben: mit Kennungen und Anführungszeichen. */
  hilfeInDatei: string
  gutInDatei: string
  pflicht: boolean
  /** Im Steckbrief freiwillig, im ganzen Bericht nicht. */
  pflichtImBericht: boolean
  stufe: Stufe
}

export interface Einzelfeld extends Basis {
  art: 'zeile' | 'absatz' | 'zahl' | 'auswahl'
  min?: number
  max?: number
  einheit: string
  /** Tastatur und Form der Eingabe, wenn das Schema mehr weiß als „Text“. */
  typ: 'text' | 'email' | 'url'
  /** Das Verzeichnis, in dem sich der Wert suchen lässt. */
  suche: Feldhilfe['suche']
  /** Die Art der Datei, die der Wert nennt. */
  beilage: Feldhilfe['beilage']
  vorgabe: string
  /** Der Wert, der gilt, wenn das Feld fehlt. */
  sonst: string
  /** Im Eintrag einer Liste darf „nicht-genannt“ stehen: Ein leeres Feld wird so geschrieben. */
  leerHeisstNichtGenannt: boolean
  werte: readonly { id: string; label: string; erklaerung: string }[]
}

export interface Gruppe extends Basis {
  art: 'gruppe'
  felder: readonly Formularfeld[]
}

export interface Liste extends Basis {
  art: 'liste'
  min: number
  max: number
  eintrag: Einzelfeld | Gruppe
}

/** Ein Abschnitt des Textes im Formular. */
export interface Abschnittsfeld extends Basis {
  art: 'abschnitt'
}

export interface Formularbereich {
  id: BereichId
  titel: string
  hilfe: string
  stufe: Stufe
  felder: readonly (Formularfeld | Abschnittsfeld)[]
}

/** Das Formular: Felder des Kopfes nach ihrem Ort im Schema und dieselben, mit den Abschnitten, geordnet in Bereichen. */
export interface Formular {
  felder: readonly Formularfeld[]
  bereiche: readonly Formularbereich[]
}

/** Das JSON-Schema des Kopfes, wie ihn ein Mensch schreibt: mit Titeln, Hilfen und Beschriftungen. */
export const toJsonSchema = (schema: z.core.$ZodType): Knoten => z.toJSONSchema(schema, { io: 'input' }) as Knoten

/** Das Formular zu einem Schema. Ein neues Feld im Schema ist ohne weiteres Zutun darin. */
export const toFormular = (schema: z.core.$ZodType = Beispiel): Formular => {
  const wurzel = toJsonSchema(schema)
  const eintraege = Object.entries(wurzel.properties ?? {}).map(([key, knoten]) => ({
    platz: knoten,
    feld: toFeld(key, knoten, wurzel.required?.includes(key) ?? false),
  }))
  const stuecke = [
    ...eintraege.map(({ platz: { bereich = 'weiteres', reihe = REIHE }, feld }) => ({ bereich, reihe, feld })),
    ...abschnittIds.map((id) => ({ bereich: abschnittshilfen[id].bereich, reihe: abschnittshilfen[id].reihe, feld: toAbschnitt(id) })),
  ]
  return {
    felder: eintraege.map(({ feld }) => feld),
    bereiche: bereichIds.flatMap((id) => {
      const felder = stuecke
        .filter(({ bereich }) => bereich === id)
        .sort((a, b) => a.reihe - b.reihe)
        .map(({ feld }) => feld)
      return felder.length > 0 ? [{ id, ...bereiche[id], stufe: lowestOf(felder), felder }] : []
    }),
  }
}

const REIHE = 50

interface Knoten extends Partial<Feldhilfe> {
  type?: string
  properties?: Record<string, Knoten>
  required?: string[]
  items?: Knoten
  anyOf?: Knoten[]
  enum?: string[]
  enumNames?: string[]
  enumDescriptions?: string[]
  const?: string
  default?: unknown
  format?: string
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
}

/** Bei mehr erlaubten Zeichen lohnt ein mehrzeiliges Feld. */
const ZEILE_BIS = 200

const toFeld = (name: string, knoten: Knoten, pflicht: boolean): Formularfeld => {
  const { inhalt, nichtGenannt } = withoutNichtGenannt(knoten)
  const basis = toBasis(name, knoten, pflicht)
  if (inhalt.type === 'object')
    return {
      ...basis,
      art: 'gruppe',
      felder: Object.entries(inhalt.properties ?? {}).map(([key, kind]) =>
        toFeld(`${name}.${key}`, kind, inhalt.required?.includes(key) ?? false),
      ),
    }
  if (inhalt.type === 'array')
    return {
      ...basis,
      art: 'liste',
      min: inhalt.minItems ?? 0,
      max: inhalt.maxItems ?? 100,
      eintrag: toFeld(`${name}.#`, inhalt.items ?? {}, true) as Einzelfeld | Gruppe,
    }
  return toEinzelfeld(basis, knoten, inhalt, nichtGenannt)
}

const toEinzelfeld = (basis: Basis, knoten: Knoten, inhalt: Knoten, nichtGenannt: boolean): Einzelfeld => {
  const werte = (inhalt.enum ?? []).map((id, index) => ({
    id,
    label: inhalt.enumNames?.[index] ?? id,
    erklaerung: inhalt.enumDescriptions?.[index] ?? '',
  }))
  const labelOf = (id: string): string => werte.find((wert) => wert.id === id)?.label ?? id
  return {
    ...basis,
    gut: labelOf(basis.gut),
    art: artOf(inhalt),
    ...(inhalt.minLength !== undefined && { min: inhalt.minLength }),
    ...(inhalt.maxLength !== undefined && { max: inhalt.maxLength }),
    einheit: knoten.einheit ?? '',
    typ: TYPEN[inhalt.format ?? ''] ?? 'text',
    suche: knoten.suche,
    beilage: knoten.beilage,
    vorgabe: knoten.vorgabe ?? '',
    sonst: typeof knoten.default === 'string' ? knoten.default : '',
    leerHeisstNichtGenannt: nichtGenannt && basis.name.includes('#'),
    werte,
  }
}

const TYPEN: Readonly<Partial<Record<string, Einzelfeld['typ']>>> = { email: 'email', uri: 'url' }

const artOf = ({ type, format, enum: werte, maxLength = 0 }: Knoten): Einzelfeld['art'] => {
  if (werte) return 'auswahl'
  if (type === 'number') return 'zahl'
  return maxLength > ZEILE_BIS && format === undefined ? 'absatz' : 'zeile'
}

const toBasis = (name: string, knoten: Knoten, pflicht: boolean): Basis => {
  const { title = '', description = '', gut = '', schlecht = '' } = { ...knoten, ...knoten.imFormular }
  return {
    name,
    titel: title,
    hilfe: description,
    gut,
    schlecht,
    hilfeInDatei: knoten.description ?? '',
    gutInDatei: knoten.gut ?? '',
    pflicht,
    pflichtImBericht: pflichtfelderImBericht.some((feld) => feld === name),
    stufe: knoten.stufe ?? (pflicht ? 'kurz' : 'voll'),
  }
}

/** „nicht-genannt“ neben einem anderen Wert ist im Formular das leere Feld. */
const withoutNichtGenannt = (knoten: Knoten): { inhalt: Knoten; nichtGenannt: boolean } => {
  const moeglich = knoten.anyOf?.filter(({ const: fest }) => fest !== NICHT_GENANNT)
  if (!moeglich || moeglich.length === knoten.anyOf?.length) return { inhalt: moeglich?.[0]?.anyOf ? {} : knoten, nichtGenannt: false }
  return { inhalt: moeglich.length === 1 ? (moeglich[0] ?? {}) : {}, nichtGenannt: true }
}

const toAbschnitt = (id: (typeof abschnittIds)[number]): Abschnittsfeld => {
  const { description: hilfe, gut, schlecht } = abschnittshilfen[id]
  const pflicht = pflichtabschnitte.kurz.includes(id)
  return {
    art: 'abschnitt',
    name: id,
    titel: abschnitte[id],
    hilfe,
    gut,
    schlecht,
    hilfeInDatei: hilfe,
    gutInDatei: gut,
    pflicht,
    pflichtImBericht: pflichtabschnitte.voll.includes(id),
    stufe: pflicht ? 'kurz' : 'voll',
  }
}

const RANG: readonly Stufe[] = ['kurz', 'voll', 'redaktion']

const lowestOf = (felder: readonly Basis[]): Stufe => RANG.find((stufe) => felder.some((feld) => feld.stufe === stufe)) ?? 'redaktion'
