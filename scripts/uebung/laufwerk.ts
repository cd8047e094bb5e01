import { spawnSync } from 'node:child_process'
import { NichtMoeglich } from './uebung.ts'

const run = (programm: string, ...angaben: string[]): void => {
  const { status, error, stderr } = spawnSync(programm, angaben, { encoding: 'utf8' })
  if (status !== 0) throw new NichtMoeglich(`„${programm}“ ${(error?.message ?? stderr).trim()}`)
}

const mitEinhaengung = async <T>(ordner: string, angaben: readonly string[], arbeit: () => Promise<T>): Promise<T> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new NichtMoeglich('dafür braucht es Linux und root.')
  run('mount', ...angaben, ordner)
  try {
    return await arbeit()
  } finally {
    spawnSync('umount', ['-l', ordner])
  }
}

/** Hängt für die Dauer einer Arbeit ein kleines Laufwerk im Speicher ein. @throws NichtMoeglich ohne die Rechte dafür */
export const mitKleinemLaufwerk = <T>(ordner: string, megabyte: number, arbeit: () => Promise<T>): Promise<T> =>
  mitEinhaengung(ordner, ['-t', 'tmpfs', '-o', `size=${megabyte}m`, 'uebung'], arbeit)

/** Macht einen Ordner für die Dauer einer Arbeit unbeschreibbar, auch für root. @throws NichtMoeglich ohne die Rechte dafür */
export const nurLesbar = async <T>(ordner: string, arbeit: () => Promise<T>): Promise<T> =>
  mitEinhaengung(ordner, ['--bind', '-o', 'ro', ordner], arbeit)
