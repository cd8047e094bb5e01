import type { Aufgabe } from './forge/aufgabe.ts'

/** Aufgaben der Abläufe auf GitHub und GitLab; geladen wird nur, was gebraucht wird. */
const AUFGABEN: Record<string, () => Promise<{ aufgabe: Aufgabe }>> = {
  pruefen: () => import('./forge/aufgaben/pruefen.ts'),
  kommentar: () => import('./forge/aufgaben/kommentar.ts'),
  vorschau: () => import('./forge/aufgaben/vorschau.ts'),
  veroeffentlicht: () => import('./forge/aufgaben/veroeffentlicht.ts'),
  einreichung: () => import('./forge/aufgaben/einreichung.ts'),
  'tote-links': () => import('./forge/aufgaben/tote-links.ts'),
  faellig: () => import('./forge/aufgaben/faellig.ts'),
  stichworte: () => import('./forge/aufgaben/stichworte.ts'),
  formular: () => import('./forge/aufgaben/formular.ts'),
}

const [name = '', ...angaben] = process.argv.slice(2)
const load = Object.hasOwn(AUFGABEN, name) ? AUFGABEN[name] : undefined
try {
  if (!load) throw new Error(`So geht es: npm run forge -- ${Object.keys(AUFGABEN).join('|')}`)
  const { aufgabe } = await load()
  process.exitCode = await aufgabe(angaben, process.env)
} catch (error) {
  // In einer Zeile: Eine Meldung, die Fremdes zitiert, kann dem Läufer so keinen Befehl geben.
  console.error(String(error instanceof Error ? error.message : error).replace(/\s+/g, ' '))
  process.exitCode = 2
}
