import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Was ein Lauf gekostet hat. */
export interface Messung {
  sekunden: number
  /** Höchster Speicher des ganzen Prozessbaums (MB, Summe der PSS: gemeinsame Seiten zählen einmal); `undefined`, wo das System ihn nicht zeigt. */
  megabyte: number | undefined
  /** Höchster Speicher des größten einzelnen Prozesses (MB, PSS). */
  groesster: number | undefined
}

const TAKT_MS = 250

/** Startet einen Befehl mit dem Node des Projekts und misst Dauer und Speicher. @throws wenn er scheitert */
export const messen = (args: readonly string[], cwd: string, env: Record<string, string>): Promise<Messung> =>
  new Promise((resolve, reject) => {
    const begin = performance.now()
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let ausgabe = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (ausgabe += chunk.toString()))
    let hoechster = 0
    let groesster = 0
    const timer = setInterval(() => {
      const prozesse = speicherOf(child.pid ?? 0)
      hoechster = Math.max(
        hoechster,
        prozesse.reduce((sum, pss) => sum + pss, 0),
      )
      groesster = Math.max(groesster, ...prozesse)
    }, TAKT_MS)
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code !== 0) return reject(new Error(`${args.join(' ')} endete mit ${code}:\n${ausgabe.slice(-3_000)}`))
      return resolve({
        sekunden: (performance.now() - begin) / 1_000,
        megabyte: hoechster > 0 ? hoechster / 1_024 : undefined,
        groesster: groesster > 0 ? groesster / 1_024 : undefined,
      })
    })
  })

/** PSS eines Prozesses und jedes seiner Nachkommen in kB, nach `/proc`; leer, wo es das nicht gibt. */
const speicherOf = (wurzel: number): number[] => {
  try {
    const eltern = new Map(
      readdirSync('/proc').flatMap((name) =>
        /^\d+$/.test(name) ? [[Number(name), readNumber(`/proc/${name}/status`, 'PPid')] as const] : [],
      ),
    )
    const baum = new Set([wurzel])
    for (let size = 0; size !== baum.size; ) {
      size = baum.size
      for (const [pid, ppid] of eltern) if (baum.has(ppid)) baum.add(pid)
    }
    return [...baum].map((pid) => readNumber(`/proc/${pid}/smaps_rollup`, 'Pss'))
  } catch {
    return []
  }
}

/** Zahl hinter einem Feldnamen; 0, wenn der Prozess eben geendet hat. */
const readNumber = (file: string, feld: string): number => {
  try {
    return Number(new RegExp(`^${feld}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Mittlerer Wert einer Reihe. */
export const median = (werte: readonly number[]): number => [...werte].sort((a, b) => a - b)[Math.floor(werte.length / 2)] ?? Number.NaN
