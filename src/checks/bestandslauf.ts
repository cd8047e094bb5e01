import { rules } from './einzelregeln.ts'
import type { Finding } from './finding.ts'
import type { Bestandsbild } from './rule.ts'
import { bestandsRules } from './rules.ts'
import { collect } from './run.ts'

/** Prüft Ordner und Bestand als Ganzes; `wurzel` steht in den Befunden vor jedem Pfad. */
export const checkBestand = (bild: Omit<Bestandsbild, 'regeln'>, wurzel: string): Finding[] => {
  const regeln = new Set([...rules, ...bestandsRules].map(({ id }) => id))
  return bestandsRules.flatMap((rule) =>
    collect(rule, (report) => rule.check({ ...bild, regeln }, report), { file: '', slug: '', werte: new Set() }).map((finding) => ({
      ...finding,
      file: wurzel + finding.file,
    })),
  )
}
