import { createKatalog } from '../../../src/catalogue/katalog.ts'
import { findFaellige } from '../../../src/catalogue/stand.ts'
import { readBestand } from '../../../src/checks/bestand.ts'
import { contentDir } from '../../ordner.ts'
import type { Aufgabe } from '../aufgabe.ts'
import { writeSammelvorgang } from '../sammelvorgang.ts'
import { toFaelligVorgang } from '../vorgaenge.ts'
import { openPlattform } from '../zugang.ts'

/** Führt die Beispiele, die jemand bestätigen sollte, in einem Vorgang, der sich selbst schließt. */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const plattform = await openPlattform(env)
  const { berichte } = await readBestand(contentDir)
  const faellige = findFaellige(createKatalog(berichte, []).liste, new Date().toISOString().slice(0, 10))
  await writeSammelvorgang(plattform, toFaelligVorgang(faellige))
  console.log(`Zu bestätigende Beispiele: ${faellige.length}.`)
  return 0
}
