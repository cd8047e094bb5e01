import { hub } from '../../../hub.config.ts'
import type { Aufgabe } from '../aufgabe.ts'
import { parseBericht } from '../bericht.ts'
import { findKommentar, writeKommentar } from '../kommentar.ts'
import { istBeispiel, MARKE, toKommentartext } from '../kommentartext.ts'
import { writeKorrekturen } from '../korrekturen.ts'
import type { Plattform, Pruefergebnis } from '../plattform.ts'
import { openPlattform } from '../zugang.ts'

/** Schreibt zu jedem fertig geprüften Vorschlag seinen einen Kommentar. Liest nur den Bericht, nie den Quelltext des Vorschlags. */
export const aufgabe: Aufgabe = async (_angaben, env) => {
  const plattform = await openPlattform(env)
  const ergebnisse = await plattform.listErgebnisse()
  for (const ergebnis of ergebnisse) await melde(plattform, ergebnis)
  console.log(ergebnisse.length === 0 ? 'Es war kein Kommentar fällig.' : `Kommentiert: ${ergebnisse.length}.`)
  return 0
}

const melde = async (plattform: Plattform, ergebnis: Pruefergebnis): Promise<void> => {
  const { vorschlag, dateien } = ergebnis
  const ort = { art: 'vorschlag', nr: vorschlag.nr } as const
  // Wer nur am Programm arbeitet, braucht keinen Kommentar zu Beispielen; ein früherer wird aber richtiggestellt.
  if (!dateien.some(istBeispiel) && !(await findKommentar(plattform, ort, MARKE))) return
  const bericht = parseBericht(ergebnis.bericht)
  const korrekturen = bericht ? await writeKorrekturen(plattform, vorschlag, bericht) : 0
  await writeKommentar(plattform, ort, MARKE, toKommentartext(ergebnis, bericht, { adresse: hub.adresse, korrekturen }))
}
