import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** Was ein Lauf an Speicher gekostet hat, in MB als PSS (gemeinsame Seiten zählen einmal); leer, wo das System es nicht zeigt. */
export interface Speicher {
  alle: number
  groesster: number
}

const TAKT_MS = 100

/** Dauer eines Befehls mit dem Node des Projekts, in Sekunden. @throws wenn er nicht mit `erwartet` endet */
export const messeDauer = async (args: readonly string[], cwd: string, env: Record<string, string>, erwartet = 0): Promise<number> =>
  (await messeLauf(args, cwd, env, erwartet)).sekunden

/** Dauer und Rechenzeit aller Prozesse eines Befehls, in Sekunden. @throws wenn er nicht mit `erwartet` endet */
export const messeLauf = async (
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  erwartet = 0,
  programm?: string,
): Promise<{ sekunden: number; cpu: number }> => {
  const [begin, vorher] = [performance.now(), cpuDerKinder()]
  await run(args, cwd, env, erwartet, programm).ende
  return { sekunden: (performance.now() - begin) / 1_000, cpu: cpuDerKinder() - vorher }
}

/** Höchster Speicher des Prozessbaums; ein eigener Lauf, denn das Nachsehen selbst kostet Zeit. @throws wenn der Befehl nicht mit `erwartet` endet */
export const messeSpeicher = async (
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  erwartet = 0,
  programm?: string,
): Promise<Speicher> => {
  const { pid, ende } = run(args, cwd, env, erwartet, programm)
  const hoechster = { alle: 0, groesster: 0 }
  const timer = setInterval(() => {
    const prozesse = speicherOf(pid).map((kb) => kb / 1_024)
    hoechster.alle = Math.max(
      hoechster.alle,
      prozesse.reduce((sum, pss) => sum + pss, 0),
    )
    hoechster.groesster = Math.max(hoechster.groesster, ...prozesse)
  }, TAKT_MS)
  try {
    await ende
  } finally {
    clearInterval(timer)
  }
  return hoechster
}

const run = (
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  erwartet: number,
  programm: string = process.execPath,
): { pid: number; ende: Promise<void> } => {
  const child = spawn(programm, args, {
    cwd,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ausgabe: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => ausgabe.push(chunk.toString()))
  const ende = new Promise<void>((resolve, reject) => {
    child.on('exit', (code) =>
      code === erwartet ? resolve() : reject(new Error(`${args.join(' ')} endete mit ${code}:\n${ausgabe.join('').slice(-3_000)}`)),
    )
  })
  return { pid: child.pid ?? 0, ende }
}

/** Takte je Sekunde, in denen Linux Rechenzeit zählt (USER_HZ). */
const TAKTE = 100

/** Rechenzeit aller beendeten Kinder dieses Prozesses und ihrer Kinder in Sekunden (proc(5): cutime und cstime); 0, wo es das nicht gibt. */
const cpuDerKinder = (): number => {
  try {
    // Der Name des Programms steht in Klammern und kann Leerzeichen enthalten; danach zählen die Felder ab dem dritten.
    const felder = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(felder[13]) + Number(felder[14])) / TAKTE
  } catch {
    return 0
  }
}

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
export const median = (werte: readonly number[]): number => {
  const sortiert = [...werte].sort((a, b) => a - b)
  const mitte = (sortiert.length - 1) / 2
  return ((sortiert[Math.floor(mitte)] ?? Number.NaN) + (sortiert[Math.ceil(mitte)] ?? Number.NaN)) / 2
}

/** Lässt das System fertig schreiben, damit kein Lauf für die Dateien des vorigen bezahlt: vier Sekunden. */
export const ruhe = (): Promise<void> => setTimeout(4_000)

/** Lässt vergehen, was vor einer Runde gelöscht wurde: ext4 meidet eben gelöschte Dateinummern eine Minute lang, und wer so lange viele Dateien anlegt, zahlt. */
export const langeRuhe = (): Promise<void> => setTimeout(70_000)

/** Eine Zahl, wie sie in einer Tabelle steht. */
export const zahl = (wert: number, stellen: number): string =>
  wert.toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: stellen })

/** Mitte, kleinster und größter Wert einer Reihe. */
export const spanne = (werte: readonly number[], stellen: number): string =>
  `${zahl(median(werte), stellen)} (${zahl(Math.min(...werte), stellen)}–${zahl(Math.max(...werte), stellen)})`
