import type { Aufgabe } from '../aufgabe.ts'
import { stichworte } from '../stichworte.ts'
import { openPlattform } from '../zugang.ts'

/** Legt die Stichworte an oder gleicht sie an. */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const plattform = await openPlattform(env)
  for (const stichwort of Object.values(stichworte)) await plattform.writeStichwort(stichwort)
  console.log(
    `Angelegt oder angeglichen: ${Object.values(stichworte)
      .map(({ name }) => name)
      .join(', ')}.`,
  )
  return 0
}
