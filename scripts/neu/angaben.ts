import type { ParseArgsOptionsConfig } from 'node:util'
import type { Formularstand } from '../../src/browser/formular/felder.ts'
import { vorgabeOf } from '../../src/browser/formular/vorgaben.ts'
import { type AbschnittId, abschnittIds } from '../../src/model/abschnitte.ts'
import type { Einzelfeld, Formular, Formularfeld, Gruppe, Liste } from '../../src/model/formular.ts'

/** Alle Felder, in die ein einzelner Wert gehört. `#` im Namen steht für die Nummer eines Eintrags. */
export const einzelfelderOf = (felder: readonly Formularfeld[]): Einzelfeld[] =>
  felder.flatMap((feld) =>
    feld.art === 'gruppe' ? einzelfelderOf(feld.felder) : feld.art === 'liste' ? einzelfelderOf([mitTitel(feld)]) : [feld],
  )

/** Einträge einer Liste tragen keinen eigenen Titel. */
const mitTitel = ({ titel, eintrag }: Liste): Einzelfeld | Gruppe => ({ ...eintrag, titel: eintrag.titel || titel })

/** Name der Angabe auf der Befehlszeile: der Pfad des Feldes ohne Nummern, `einfluss.#.text` → `einfluss.text`. */
export const schalterOf = (name: string): string => name.replaceAll('.#', '')

/** Was die Befehlszeile kennt: jedes Feld des Formulars, jeder Abschnitt und wenige eigene Angaben. Was mehrfach vorkommt, darf es auch hier. */
export const optionsOf = ({ felder }: Formular): ParseArgsOptionsConfig => ({
  ...Object.fromEntries(einzelfelderOf(felder).map(({ name }) => [schalterOf(name), { type: 'string', multiple: name.includes('#') }])),
  ...Object.fromEntries(abschnittIds.map((id) => [id, { type: 'string' }])),
  ordner: { type: 'string' },
  ja: { type: 'boolean', default: false },
  hilfe: { type: 'boolean', default: false },
})

/** Die Angaben der Befehlszeile als Stand des Formulars, mit den Vorgaben des Schemas. Der n-te Wert gehört zum n-ten Eintrag. */
export const toStand = ({ felder }: Formular, werte: Readonly<Record<string, unknown>>): Formularstand => {
  const eingaben: Record<string, string> = {}
  for (const { name, vorgabe } of einzelfelderOf(felder)) {
    const wert = werte[schalterOf(name)]
    if (Array.isArray(wert)) for (const [nummer, eintrag] of wert.entries()) eingaben[name.replace('#', String(nummer))] = String(eintrag)
    else if (typeof wert === 'string') eingaben[name] = wert
    else if (vorgabe !== '' && !name.includes('#')) eingaben[name] = vorgabeOf(vorgabe)
  }
  const texte: Partial<Record<AbschnittId, string>> = {}
  for (const id of abschnittIds) if (typeof werte[id] === 'string') texte[id] = werte[id]
  return { eingaben, texte, ordner: typeof werte['ordner'] === 'string' ? werte['ordner'] : '' }
}
