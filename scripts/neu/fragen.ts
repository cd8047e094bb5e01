import checkbox from '@inquirer/checkbox'
import input from '@inquirer/input'
import search from '@inquirer/search'
import select from '@inquirer/select'
import type { Abschnittsfeld, Einzelfeld, Gruppe, Liste } from '../../src/model/formular.ts'
import type { Jobcenter } from '../../src/model/jobcenter.ts'
import { findJobcenter } from '../../src/search/jobcentersuche.ts'
import { theme } from './gestalt.ts'

/** Prüft eine Antwort: `true`, oder der Satz, der sagt, was zu tun ist. */
export type Pruefe = (name: string, wert: string) => Promise<true | string>

/** Was die Fragen wissen müssen. */
export interface Ort {
  register: readonly Jobcenter[]
  pruefe: Pruefe
}

type Beschriftet = Pick<Einzelfeld, 'titel' | 'hilfe' | 'gut' | 'schlecht'>

/** Sagt vor der Frage, was gemeint ist, mit einem guten und einem schlechten Beispiel. */
const erklaere = ({ titel, hilfe, gut, schlecht }: Beschriftet): void =>
  console.log(['', titel, hilfe, ...(gut ? [`👍 ${gut}`] : []), ...(schlecht ? [`👎 ${schlecht}`] : [])].join('\n'))

/** Fragt nach einem Feld und allem, was darin liegt. Antworten tragen den Namen ihres Feldes. */
export const frageFeld = async (feld: Einzelfeld | Gruppe | Liste, ort: Ort): Promise<Record<string, string>> => {
  erklaere(feld)
  if (feld.art === 'liste') return frageListe(feld, ort)
  if (feld.art === 'gruppe') return frageGruppe(feld, feld.name, ort)
  return { [feld.name]: await frageWert(feld, feld.name, ort) }
}

/** Fragt nach einem Abschnitt; eine Zeile genügt, mehr lässt sich in der Datei ergänzen. */
export const frageAbschnitt = async (feld: Abschnittsfeld, { pruefe }: Ort): Promise<string> => {
  erklaere(feld)
  return input({ message: `${feld.titel}:`, theme, validate: (wert) => pruefe(feld.name, wert) })
}

/** Eine Frage mit zwei Antworten. */
export const frageJaNein = (message: string, vorgabe = true): Promise<boolean> =>
  select({
    message,
    theme,
    default: vorgabe,
    choices: [
      { name: 'Ja', value: true },
      { name: 'Nein', value: false },
    ],
  })

const frageWert = async ({ titel, werte, suche }: Einzelfeld, name: string, { register, pruefe }: Ort): Promise<string> => {
  if (werte.length > 0)
    return select({
      message: `${titel}:`,
      theme,
      choices: werte.map(({ id, label, erklaerung }) => ({ value: id, name: label, description: erklaerung })),
    })
  if (suche === 'jobcenter') return sucheJobcenter(register)
  return input({ message: `${titel}:`, theme, validate: (wert) => pruefe(name, wert) })
}

const frageGruppe = async ({ felder }: Gruppe, name: string, ort: Ort): Promise<Record<string, string>> => {
  const antworten: Record<string, string> = {}
  for (const feld of felder) {
    if (!feld.pflicht || feld.art === 'gruppe' || feld.art === 'liste') continue
    const eigener = `${name}.${feld.name.slice(feld.name.lastIndexOf('.') + 1)}`
    if (feld.art !== 'auswahl') erklaere(feld)
    antworten[eigener] = await frageWert(feld, eigener, ort)
  }
  return antworten
}

const frageListe = async (liste: Liste, ort: Ort): Promise<Record<string, string>> => {
  const { eintrag, name, titel, max, min } = liste
  if (eintrag.art === 'auswahl') {
    const gewaehlt = await checkbox({
      message: `${titel} (${min} bis ${max}):`,
      theme,
      shortcuts: { all: null, invert: null },
      choices: eintrag.werte.map(({ id, label, erklaerung }) => ({ value: id, name: label, description: erklaerung })),
      validate: ({ length }) =>
        length >= min && length <= max ? true : `Bitte wählen Sie ${min} bis ${max} mit der Leertaste, dann die Eingabetaste.`,
    })
    return Object.fromEntries(gewaehlt.map((wert, nummer) => [`${name}.${nummer}`, wert]))
  }
  const antworten: Record<string, string> = {}
  for (let nummer = 0; nummer < max; nummer++) {
    const eigener = `${name}.${nummer}`
    if (eintrag.art === 'gruppe') Object.assign(antworten, await frageGruppe(eintrag, eigener, ort))
    else antworten[eigener] = await frageWert({ ...eintrag, titel }, eigener, ort)
    if (nummer + 1 >= min && (nummer + 1 === max || !(await frageJaNein(`${titel}: noch ein Eintrag?`, false)))) break
  }
  return antworten
}

const sucheJobcenter = (register: readonly Jobcenter[]): Promise<string> => {
  const liste = register.map(({ traeger_nummer, name }) => ({ nummer: traeger_nummer, name, merkmale: [] }))
  return search({
    message: 'Name oder Träger-Nummer:',
    theme,
    source: (eingabe = '') =>
      (eingabe === '' ? liste : findJobcenter({ labels: [], jobcenter: liste }, eingabe)).map(({ nummer, name }) => ({
        value: nummer,
        name: `${name} (${nummer})`,
      })),
  })
}
