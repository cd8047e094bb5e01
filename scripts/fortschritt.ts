/** Ab wann eine Fortschrittszeile hilft (Millisekunden). */
const STILL_MS = 2_000
const TAKT_MS = 1_000

export interface Fortschritt {
  melden(satz: string): void
  ende(): void
}

/** Meldet Fortschritt auf der Fehlerausgabe, erst nach zwei Sekunden und höchstens jede Sekunde. */
export const startFortschritt = (): Fortschritt => {
  let next = Date.now() + STILL_MS
  let shown = false
  return {
    melden(satz: string): void {
      if (Date.now() < next) return
      next = Date.now() + TAKT_MS
      shown = true
      process.stderr.write(process.stderr.isTTY ? `\r… ${satz}` : `… ${satz}\n`)
    },
    ende(): void {
      if (shown && process.stderr.isTTY) process.stderr.write('\n')
    },
  }
}
