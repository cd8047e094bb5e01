import type { BestandsBeleg, Bestandsbild, BestandsRule } from '../rule.ts'
import type { Bildbefund } from './befund.ts'

type Art = Bildbefund['art']
/** Sätze zu den Befunden, für die eine Regel zuständig ist. `datei` ist der Name ohne Ordner. */
type Saetze = { [A in Art]?: (befund: Extract<Bildbefund, { art: A }>, datei: string) => string }

/** Eine Regel über Bilder; vom Bestand sieht sie nur die Dateien an. */
export interface BildRule extends BestandsRule {
  check(bestand: Pick<Bestandsbild, 'dateien'>, report: Parameters<BestandsRule['check']>[1]): void
}

/** Eine Regel über Bilder: Was auffiel, hat der Leser schon gesagt; sie macht daraus Sätze. */
export const defineBildRule = ({
  saetze,
  ...text
}: Omit<BestandsRule, 'check'> & { examples: readonly BestandsBeleg[]; saetze: Saetze }): BildRule => ({
  ...text,
  check({ dateien }, report) {
    for (const { pfad, bild = [] } of dateien)
      for (const befund of bild) {
        const satz = saetze[befund.art] as ((befund: Bildbefund, datei: string) => string) | undefined
        if (satz) report({ file: pfad, stelle: { line: 1, column: 1 }, message: satz(befund, pfad.split('/').at(-1) ?? pfad) })
      }
  },
})
