import { readBestand } from '../../../src/checks/bestand.ts'
import { contentDir } from '../../ordner.ts'
import type { Aufgabe } from '../aufgabe.ts'
import { findToteLinks, sammleAdressen } from '../linkpruefung.ts'
import { writeSammelvorgang } from '../sammelvorgang.ts'
import { toToteLinksVorgang } from '../vorgaenge.ts'
import { openPlattform } from '../zugang.ts'

/** Fragt die Quellen aller Beispiele ab und führt die toten in einem Vorgang, der sich selbst schließt. */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const plattform = await openPlattform(env)
  const { berichte } = await readBestand(contentDir)
  const adressen = sammleAdressen(berichte)
  const tote = await findToteLinks(adressen)
  await writeSammelvorgang(plattform, toToteLinksVorgang(tote))
  console.log(`Gefragte Adressen: ${adressen.size}, davon ohne Antwort: ${tote.length}.`)
  return 0
}
