import { execFileSync } from 'node:child_process'
import { relative, resolve, sep } from 'node:path'

/**
 * Ordner der Beispiele, die sich seit einem Stand geändert haben: in Commits seither, im Arbeitsordner und neu angelegt.
 * @param ref Zweig, Marke oder Commit; verglichen wird mit dem Stand, an dem sich die Wege trennten
 * @returns `undefined`, wenn sich etwas änderte, das alle Beispiele betrifft (das Register)
 * @throws wenn Git fehlt oder den Stand nicht kennt
 */
export const listGeaenderte = (ref: string, contentDir: string): ReadonlySet<string> | undefined => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: contentDir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const stand = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).trim()
  const basis = git('merge-base', stand, 'HEAD').trim()
  const wurzel = git('rev-parse', '--show-toplevel').trim()
  const pfade = [
    ...git('diff', '--name-only', '--no-renames', '-z', basis, '--', '.').split('\0'),
    // `ls-files` nennt Pfade ab dem Ordner, in dem es läuft; `diff` ab der Wurzel.
    ...git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', '.').split('\0'),
  ].filter(Boolean)
  const teile = pfade.map((pfad) => relative(contentDir, resolve(wurzel, pfad)).split(sep))
  if (teile.some(([erstes]) => erstes === 'jobcenter.json')) return undefined
  return new Set(teile.flatMap(([erstes, ordner]) => (erstes === 'beispiele' && ordner ? [ordner] : [])))
}
