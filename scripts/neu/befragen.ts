import type { Formularstand } from '../../src/browser/formular/felder.ts'
import { pruefeStand } from '../../src/browser/formular/pruefung.ts'
import { toBauplan } from '../../src/model/bauplan.ts'
import type { Abschnittsfeld, Formular, Formularfeld } from '../../src/model/formular.ts'
import type { Jobcenter } from '../../src/model/jobcenter.ts'
import { heute } from '../heute.ts'
import { frageAbschnitt, frageFeld, type Pruefe } from './fragen.ts'

/** Die Pflichtfelder des Steckbriefs, zu denen noch nichts gesagt ist, in der Reihenfolge des Formulars. */
export const findFehlende = ({ bereiche }: Formular, { eingaben, texte }: Formularstand): (Formularfeld | Abschnittsfeld)[] =>
  bereiche
    .flatMap(({ felder }) => felder)
    .filter((feld) => feld.pflicht)
    .filter((feld) =>
      feld.art === 'abschnitt'
        ? !Object.entries(texte).some(([id, text]) => id === feld.name && text.trim() !== '')
        : !Object.entries(eingaben).some(([name, wert]) => (name === feld.name || name.startsWith(`${feld.name}.`)) && wert.trim() !== ''),
    )

/** Fragt nach allem, was einem Steckbrief noch fehlt. Jede Antwort wird mit denselben Regeln geprüft wie im Formular. */
export const befrage = async (formular: Formular, anfang: Formularstand, register: readonly Jobcenter[]): Promise<Formularstand> => {
  let stand = anfang
  for (const feld of findFehlende(formular, stand)) {
    const ort = { register, pruefe: createPruefer(formular, stand, register) }
    stand =
      feld.art === 'abschnitt'
        ? { ...stand, texte: { ...stand.texte, [feld.name]: await frageAbschnitt(feld, ort) } }
        : { ...stand, eingaben: { ...stand.eingaben, ...(await frageFeld(feld, ort)) } }
  }
  return stand
}

/** Prüft eine Antwort für sich: Was sie an Fehlern an ihrer Stelle mit sich bringt, hält sie auf. */
const createPruefer = (formular: Formular, stand: Formularstand, register: readonly Jobcenter[]): Pruefe => {
  const bauplan = toBauplan(formular.felder)
  const abschnitte = new Set(
    formular.bereiche.flatMap(({ felder }) => felder.flatMap(({ art, name }) => (art === 'abschnitt' ? [name] : []))),
  )
  return async (name, wert) => {
    if (wert.trim() === '') return 'Bitte schreiben Sie hier etwas; ohne diese Angabe ist der Steckbrief nicht vollständig.'
    const isAbschnitt = abschnitte.has(name)
    const neu = isAbschnitt
      ? { ...stand, texte: { ...stand.texte, [name]: wert } }
      : { ...stand, eingaben: { ...stand.eingaben, [name]: wert } }
    const { befunde } = await pruefeStand(neu, bauplan, { heute: heute(), register, namen: Object.keys(neu.eingaben) })
    // Was sonst noch fehlt, kommt erst mit den nächsten Fragen.
    const treffer = befunde.find(
      ({ finding, ziel }) =>
        finding.severity === 'error' && finding.rule !== 'pflichtfeld' && ziel?.name === name && (ziel.art === 'abschnitt') === isAbschnitt,
    )
    return treffer?.finding.message ?? true
  }
}
