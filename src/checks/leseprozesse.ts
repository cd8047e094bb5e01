import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Auftrag, Gelesen } from './leser.ts'
import type { Antwort, Nachricht } from './leser-prozess.ts'
import type { Umfeld } from './rule.ts'

/** So lange darf eine Datei zum Lesen brauchen (Millisekunden); gemessen sind es bei echten unter 20. */
const MAX_MS = 5_000
/** Ab so vielen Dateien lohnt ein weiterer Prozess. */
const FILES_PER_PROCESS = 60

/**
 * Liest Einreichungen in eigenen Prozessen: Der Parser ist nativer Code, und eine böse Datei kann ihn beenden oder aufhalten.
 * Dann ist das ein Befund gegen diese Datei, und der Lauf geht mit einem neuen Prozess weiter.
 * @param onProgress wird nach jeder Datei mit der Zahl der fertigen gerufen
 * @returns das Gelesene in der Reihenfolge der Aufträge
 */
export const lesenInProzessen = async (
  auftraege: readonly Auftrag[],
  umfeld: Umfeld,
  onProgress: (fertig: number) => void = () => {},
): Promise<Gelesen[]> => {
  const ergebnisse = new Array<Gelesen>(auftraege.length)
  const queue = auftraege.entries()
  let fertig = 0
  const work = async (): Promise<void> => {
    let prozess: Leseprozess | undefined
    try {
      for (const [index, auftrag] of queue) {
        prozess ??= await startProzess(umfeld)
        const gelesen = await prozess.lesen(auftrag)
        if (!gelesen) {
          prozess.stop()
          prozess = undefined
        }
        ergebnisse[index] = gelesen ?? unlesbar(auftrag)
        onProgress(++fertig)
      }
    } finally {
      prozess?.stop()
    }
  }
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(auftraege.length / FILES_PER_PROCESS)))
  await Promise.all(Array.from({ length: count }, work))
  return ergebnisse
}

interface Leseprozess {
  /** Liest eine Datei; `undefined`, wenn der Prozess dabei endet oder nicht fertig wird. */
  lesen(auftrag: Auftrag): Promise<Gelesen | undefined>
  stop(): void
}

const startProzess = async (umfeld: Umfeld): Promise<Leseprozess> => {
  const child = fork(fileURLToPath(new URL('./leser-prozess.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
  })
  const bereit = await ask(child, { umfeld })
  if (!bereit) throw new Error('Der Leseprozess ließ sich nicht starten.')
  return {
    lesen: async (auftrag) => {
      const antwort = await ask(child, { auftrag }, MAX_MS)
      return antwort && 'gelesen' in antwort ? antwort.gelesen : undefined
    },
    stop: () => child.kill('SIGKILL'),
  }
}

const ask = (child: ChildProcess, nachricht: Nachricht, maxMs = 30_000): Promise<Antwort | undefined> =>
  new Promise((resolve) => {
    const settle = (antwort: Antwort | undefined) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd)
      resolve(antwort)
    }
    const onMessage = (antwort: unknown) => settle(antwort as Antwort)
    const onEnd = () => settle(undefined)
    const timer = setTimeout(onEnd, maxMs)
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd)
    if (child.connected) child.send(nachricht, (error) => error && settle(undefined))
    else settle(undefined)
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
  stellen: {},
})
