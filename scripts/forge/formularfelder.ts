import * as z from 'zod/mini'
import { abschnitte, abschnittshilfen, pflichtabschnitte } from '../../src/model/abschnitte.ts'
import { Beispiel } from '../../src/model/beispiel.ts'
import type { Feldhilfe } from '../../src/model/feldhilfe.ts'
import { defOf, findFeld, unwrap } from '../../src/model/feldpfad.ts'
import { toJsonSchema } from '../../src/model/formular.ts'
import { alleVokabulare } from '../../src/model/vokabular/alle.ts'
import type { Vokabular } from '../../src/model/vokabular/begriff.ts'
import { einflussarten } from '../../src/model/vokabular/einfluss.ts'

/** Ein Feld des Formulars auf der Plattform. Sein Titel ist zugleich die Überschrift, unter der die Antwort steht. */
export interface Formularfeld {
  titel: string
  hilfe: string
  art: 'zeile' | 'absatz' | 'auswahl'
  pflicht: boolean
  /** Wohin die Antwort gehört: ein Feld im Kopf, eine Art des Einflusses oder ein Abschnitt. */
  ziel: { feld: string } | { einfluss: string } | { abschnitt: string }
  /** Bezeichnung → Kennung. */
  optionen?: ReadonlyMap<string, string>
}

/** Diese Pflichtfelder trägt das Skript selbst ein; niemand muss sie sich ausdenken. */
const SELBST: ReadonlySet<string> = new Set(['kennung', 'veroeffentlicht', 'lizenz'])

/** Was zugesagt sein muss, bevor ein Text öffentlich verarbeitet wird. */
export const ZUSAGEN = {
  titel: 'Zusagen',
  saetze: [
    'Der Text darf unter der Lizenz CC BY 4.0 erscheinen, und die Veröffentlichung ist im Haus abgesprochen.',
    'Niemand ist zu erkennen: keine Namen, keine Nummern, kein Einzelfall.',
  ],
} as const

/** Alle Felder des Formulars: die Pflichtfelder des Schemas und die Pflichtabschnitte eines Steckbriefs. */
export const formularfelder = (beispiel: z.ZodMiniObject = Beispiel): Formularfeld[] => [
  ...Object.entries(beispiel.shape).flatMap(([name, schema]) =>
    SELBST.has(name) || z.safeParse(schema, undefined).success ? [] : toFelder(beispiel, name),
  ),
  ...pflichtabschnitte.kurz.map((id): Formularfeld => {
    const titel = abschnitte[id]
    return { titel, hilfe: abschnittshilfen[id].description, art: 'absatz', pflicht: true, ziel: { abschnitt: id } }
  }),
]

const toFelder = (beispiel: z.ZodMiniObject, name: string): Formularfeld[] => {
  const feld = findFeld(beispiel, [name])
  if (!feld?.hilfe) throw new Error(`Das Feld „${name}“ hat keinen Hilfetext; das Formular braucht einen.`)
  const { schema, hilfe } = feld
  const grund = { titel: hilfe.title, hilfe: hilfesatz(hilfe), pflicht: true, ziel: { feld: name } }
  if (name === 'einfluss') return Object.entries(einflussarten).map(([art, begriff]) => toEinflussfeld(hilfe.title, art, begriff))
  const def = defOf(schema)
  if (def.type === 'string') return [{ ...grund, art: (toJsonSchema(schema).maxLength ?? Infinity) <= 120 ? 'zeile' : 'absatz' }]
  const auswahl = { ...grund, hilfe: hilfe.description, art: 'auswahl' } as const
  if (def.type === 'enum') return [{ ...auswahl, optionen: optionenOf(def) }]
  if (def.type === 'array') {
    const eintrag = defOf(unwrap(def.element))
    if (eintrag.type === 'enum') return [{ ...auswahl, optionen: optionenOf(eintrag) }]
    if (eintrag.type === 'string')
      return [
        {
          ...grund,
          art: 'absatz',
          hilfe: 'Name wie „Ammerland“ oder die fünfstellige Träger-Nummer. Mehrere bitte je in eine eigene Zeile.',
        },
      ]
  }
  throw new Error(`Das Formular weiß nicht, wie es nach „${name}“ fragen soll. Bitte ergänzen Sie scripts/forge/formularfelder.ts.`)
}

/** Ein Hebel je Zeile: Mit Wiederholgruppen können die Formulare der Plattformen nicht umgehen. */
const toEinflussfeld = (titel: string, art: string, { label, erklaerung }: { label: string; erklaerung: string }): Formularfeld => ({
  titel: `${titel}: ${label}`,
  hilfe: `${erklaerung} Bitte je Zeile ein Satz. Mindestens eines der drei Felder zum Einfluss brauchen wir.`,
  art: 'absatz',
  pflicht: false,
  ziel: { einfluss: art },
})

const hilfesatz = ({ description, gut, schlecht }: Feldhilfe): string => `${description} 👍 ${gut} 👎 ${schlecht}`

const optionenOf = ({ entries }: z.core.$ZodEnumDef): Map<string, string> => {
  const ids = Object.keys(entries)
  const vokabular = alleVokabulare.find((kandidat: Vokabular) => ids.every((id) => Object.hasOwn(kandidat, id)))
  return new Map(ids.map((id) => [(vokabular as Vokabular | undefined)?.[id]?.label ?? id, id]))
}
