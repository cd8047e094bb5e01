/** Eine Übung: was geschehen soll, was geschieht. Gleich muss es sein, Wort für Wort. */
export interface Uebung {
  name: string
  erwartet: string
  /** Führt sie durch und sagt, was zu sehen war. */
  lauf: () => Promise<string>
}

/** Bricht eine Übung ab, die auf dieser Maschine nicht durchzuführen ist, mit dem Grund. */
export class NichtMoeglich extends Error {}

/**
 * Führt Übungen nacheinander durch und schreibt zu jeder eine Zeile; weicht etwas ab, darunter beides.
 * @returns Rückgabewert: 0 ohne Abweichung, 1 sonst. Was hier nicht möglich war, steht als solches da
 */
export const fuehreDurch = async (uebungen: readonly Uebung[]): Promise<number> => {
  const breite = Math.max(...uebungen.map(({ name }) => name.length))
  const zaehler = { wie: 0, anders: 0, ohne: 0 }
  console.log(`${'Übung'.padEnd(breite)}  erwartet = gesehen`)
  for (const { name, erwartet, lauf } of uebungen) {
    const gesehen = await lauf().catch((error: Error) => error)
    if (gesehen === erwartet) zaehler.wie++
    else if (gesehen instanceof NichtMoeglich) zaehler.ohne++
    else zaehler.anders++
    console.log(`${name.padEnd(breite)}  ${beschreibe(erwartet, gesehen)}`)
  }
  console.log(`\n${zaehler.wie} wie erwartet, ${zaehler.anders} anders, ${zaehler.ohne} hier nicht möglich.`)
  return zaehler.anders === 0 ? 0 : 1
}

const beschreibe = (erwartet: string, gesehen: string | Error): string => {
  if (gesehen === erwartet) return `✓ ${erwartet}`
  if (gesehen instanceof NichtMoeglich) return `– hier nicht möglich: ${gesehen.message}`
  return `✗ erwartet: ${erwartet}\n   gesehen:  ${gesehen instanceof Error ? gesehen.stack : gesehen}`
}
