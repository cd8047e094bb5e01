import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Eine Änderung an einer Datei: der Tag, an dem sie in den Hauptzweig kam, und der Inhalt davor und danach. */
export interface Dateiwechsel {
  datum: string
  /** Pfad ab dem Ordner der Beispiele, wie die Datei danach hieß. */
  pfad: string
  /** Wie die Datei davor hieß, wenn sie umgezogen ist. */
  vorher?: string
  alt: string
  neu: string
}

/** Mehr Ausgabe erwarten wir von keinem Bestand. */
const MAX_BYTES = 512 * 1024 * 1024

/** So nennt Git den Inhalt einer Datei, die es nicht gibt: lauter Nullen, je nach Verfahren 40 oder 64. */
export const isNichts = (nummer: string): boolean => /^0*$/.test(nummer)

const run = promisify(execFile)

const git = async (ordner: string, args: readonly string[], input = ''): Promise<Buffer> => {
  const lauf = run('git', ['--no-optional-locks', '-c', 'log.showSignature=false', ...args], {
    cwd: ordner,
    maxBuffer: MAX_BYTES,
    encoding: 'buffer',
  })
  // Endet Git, ohne zuzuhören, sagt das sein Ergebnis.
  lauf.child.stdin?.on('error', () => {}).end(input)
  return (await lauf).stdout
}

/**
 * Alle Änderungen an Dateien unter `ordner`, neueste zuerst. Gelesen werden nur Tage und Inhalte: Namen, Anschriften und Botschaften der
 * Commits kommen nie bis hierher.
 * @returns leer ohne Git, außerhalb eines Projekts und in einem flachen Klon, dessen Anfang fehlt
 */
export const readWechsel = async (ordner: string): Promise<Dateiwechsel[]> => {
  try {
    if ((await git(ordner, ['rev-parse', '--is-shallow-repository'])).toString().trim() !== 'false') return []
    const ausgabe = await git(ordner, [
      'log',
      '--first-parent',
      '--diff-merges=first-parent',
      '--raw',
      '--no-abbrev',
      '-M',
      '-z',
      '--relative',
      '--format=%x01%cs',
      '--',
      '.',
    ])
    return parse(ausgabe.toString())
  } catch {
    return []
  }
}

const parse = (ausgabe: string): Dateiwechsel[] => {
  const wechsel: Dateiwechsel[] = []
  const stuecke = ausgabe.split('\0').map((stueck) => stueck.replace(/^\n+/, ''))
  let datum = ''
  for (let n = 0; n < stuecke.length; n++) {
    const stueck = stuecke[n] ?? ''
    if (stueck.startsWith('\x01')) datum = stueck.slice(1).trim()
    if (!stueck.startsWith(':')) continue
    const [, , alt = '', neu = '', art = ''] = stueck.split(' ')
    const erster = stuecke[++n] ?? ''
    const umgezogen = art.startsWith('R')
    wechsel.push({ datum, alt, neu, ...(umgezogen ? { vorher: erster, pfad: stuecke[++n] ?? '' } : { pfad: erster }) })
  }
  return wechsel
}

/** Die Inhalte zu den Nummern, die Git ihnen gibt; was es nicht (mehr) gibt, fehlt. */
export const readInhalte = async (ordner: string, nummern: readonly string[]): Promise<Map<string, Buffer>> => {
  const inhalte = new Map<string, Buffer>()
  if (nummern.length === 0) return inhalte
  const ausgabe = await git(ordner, ['cat-file', '--batch'], `${nummern.join('\n')}\n`)
  let ort = 0
  while (ort < ausgabe.length) {
    const zeilenende = ausgabe.indexOf(10, ort)
    const [nummer = '', art, laenge] = ausgabe.toString('utf8', ort, zeilenende).split(' ')
    ort = zeilenende + 1
    if (art !== 'blob') continue
    const ende = ort + Number(laenge)
    inhalte.set(nummer, ausgabe.subarray(ort, ende))
    ort = ende + 1
  }
  return inhalte
}
