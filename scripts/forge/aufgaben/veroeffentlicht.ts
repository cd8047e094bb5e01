import { hub } from '../../../hub.config.ts'
import type { Aufgabe } from '../aufgabe.ts'
import { writeKommentar } from '../kommentar.ts'
import { istBeispiel, MARKE, toFertigtext } from '../kommentartext.ts'
import { openPlattform } from '../zugang.ts'

/** Schreibt nach dem Veröffentlichen in den Kommentar des angenommenen Vorschlags, wo das Beispiel jetzt steht. */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const plattform = await openPlattform(env)
  for (const { nr, dateien } of await plattform.listAngenommene())
    if (dateien.some(istBeispiel)) await writeKommentar(plattform, { art: 'vorschlag', nr }, MARKE, toFertigtext(dateien, hub.adresse))
  return 0
}
