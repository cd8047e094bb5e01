import type { Auftrag, Gelesen } from './leser.ts'
import { inProzessen } from './prozesse.ts'
import type { Umfeld } from './rule.ts'

/** So lange darf eine Datei zum Lesen brauchen (Millisekunden); gemessen sind es bei echten unter 20. */
const MAX_MS = 5_000
const STAPEL = 32
const FILES_PER_PROCESS = 150

/**
 * Liest Einreichungen in eigenen Prozessen; eine Datei, die den Parser beendet oder aufhält, bekommt einen Befund.
 * @param auftraege die Aufträge, auch als Versprechen
 * @param onProgress wird nach jeder Datei mit der Zahl der fertigen und aller gerufen
 * @returns das Gelesene in der Reihenfolge der Aufträge
 * @throws wenn sich kein Leseprozess starten lässt
 */
export const lesenInProzessen = (
  auftraege: readonly Auftrag[] | Promise<readonly Auftrag[]>,
  umfeld: Umfeld,
  onProgress: (fertig: number, alle: number) => void = () => {},
): Promise<Gelesen[]> =>
  inProzessen({
    skript: new URL('./leser-prozess.ts', import.meta.url),
    umfeld,
    auftraege,
    stapel: STAPEL,
    jeProzess: FILES_PER_PROCESS,
    maxMs: MAX_MS,
    gescheitert: unlesbar,
    onProgress,
  })

const unlesbar = ({ file }: Auftrag): Gelesen => ({
  findings: [
    {
      rule: 'lesbar',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      field: null,
      message:
        'Diese Datei bringt das Leseprogramm zum Abbruch. Bitte übertragen Sie den Text Abschnitt für Abschnitt in die Vorlage und lassen Sie Ungewöhnliches weg.',
    },
  ],
  bericht: undefined,
  bilder: [],
  widerrufen: false,
  stellen: {},
  namen: { kennung: undefined, alias: [] },
  verweise: [],
  fingerabdruck: [],
})
