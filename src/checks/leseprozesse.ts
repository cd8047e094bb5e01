import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Auftrag, Gelesen } from './leser.ts'
import type { Antwort, Nachricht } from './leser-prozess.ts'
import type { Umfeld } from './rule.ts'

/** So lange darf eine Datei zum Lesen brauchen (Millisekunden); gemessen sind es bei echten unter 20. */
const MAX_MS = 5_000
/** So viele Dateien bekommt ein Prozess auf einmal: Das Warten auf jede einzelne Antwort kostete mehr als das Lesen. */
const STAPEL = 32
/** Ab so vielen Dateien lohnt ein weiterer Prozess. */
const FILES_PER_PROCESS = 150

/**
 * Liest Einreichungen in eigenen Prozessen: Der Parser ist nativer Code, und eine böse Datei kann ihn beenden oder aufhalten.
 * Dann ist das ein Befund gegen diese Datei, und der Lauf geht mit einem neuen Prozess weiter.
 * @param kommende die Aufträge, auch als Versprechen
 * @param onProgress wird nach jeder Datei mit der Zahl der fertigen und aller gerufen
 * @returns das Gelesene in der Reihenfolge der Aufträge
 * @throws wenn sich kein Leseprozess starten lässt
 */
export const lesenInProzessen = async (
  kommende: readonly Auftrag[] | Promise<readonly Auftrag[]>,
  umfeld: Umfeld,
  onProgress: (fertig: number, alle: number) => void = () => {},
): Promise<Gelesen[]> => {
  // Der erste Prozess startet, während die Dateien noch gesammelt werden.
  let bereit: Promise<ChildProcess> | undefined = startProzess(umfeld)
  const auftraege = await kommende
  const ergebnisse = new Array<Gelesen>(auftraege.length)
  let next = 0
  let fertig = 0
  const done = (index: number, gelesen: Gelesen): void => {
    ergebnisse[index] = gelesen
    onProgress(++fertig, auftraege.length)
  }
  const nextProzess = (): Promise<ChildProcess> => {
    const prozess = bereit ?? startProzess(umfeld)
    bereit = undefined
    return prozess
  }
  const work = async (): Promise<void> => {
    let child: ChildProcess | undefined
    try {
      while (next < auftraege.length) {
        let from = next
        const to = Math.min(next + STAPEL, auftraege.length)
        next = to
        while (from < to) {
          child ??= await nextProzess()
          const stapel = auftraege.slice(from, to)
          const gelesen = await lesenImProzess(child, stapel, (offset, ergebnis) => done(from + offset, ergebnis))
          from += gelesen
          if (gelesen === stapel.length) continue
          // Der Prozess endete oder blieb hängen: Schuld ist die erste Datei ohne Antwort.
          child.kill('SIGKILL')
          child = undefined
          done(from, unlesbar(stapel[gelesen] as Auftrag))
          from++
        }
      }
    } finally {
      child?.kill('SIGKILL')
    }
  }
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(auftraege.length / FILES_PER_PROCESS)))
  await Promise.all(Array.from({ length: count }, work))
  // Ohne Dateien hat niemand den ersten Prozess gebraucht.
  if (bereit) (await bereit).kill('SIGKILL')
  return ergebnisse
}

const startProzess = async (umfeld: Umfeld): Promise<ChildProcess> => {
  const child = fork(fileURLToPath(new URL('./leser-prozess.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  })
  let bereit = false
  await ask(child, { umfeld }, 30_000, () => {
    bereit = true
    return true
  })
  if (!bereit) throw new Error('Der Leseprozess ließ sich nicht starten.')
  return child
}

/** Schickt einen Stapel und nimmt die Antworten der Reihe nach an. @returns wie viele Dateien beantwortet wurden */
const lesenImProzess = async (
  child: ChildProcess,
  stapel: readonly Auftrag[],
  onGelesen: (offset: number, gelesen: Gelesen) => void,
): Promise<number> => {
  let beantwortet = 0
  await ask(child, { auftraege: stapel }, MAX_MS, (antwort) => {
    if ('gelesen' in antwort) onGelesen(beantwortet++, antwort.gelesen)
    return beantwortet === stapel.length
  })
  return beantwortet
}

/** Schickt eine Nachricht und hört zu, bis `onAntwort` genug hat, der Prozess endet oder `maxMs` ohne Antwort vergehen. */
const ask = (child: ChildProcess, nachricht: Nachricht, maxMs: number, onAntwort: (antwort: Antwort) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', settle).off('error', settle)
      resolve()
    }
    const timer = setTimeout(settle, maxMs)
    const onMessage = (antwort: unknown): void => {
      timer.refresh()
      if (onAntwort(antwort as Antwort)) settle()
    }
    child.on('message', onMessage).on('exit', settle).on('error', settle)
    if (child.connected) child.send(nachricht, (error) => error && settle())
    else settle()
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
