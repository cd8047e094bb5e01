// Einstieg aller npm-Befehle: `node scripts/los.mjs <aufgabe> [Angaben …]`. Stellt Pakete und Node her und startet die Aufgabe.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensurePakete, findNode, isProjektNode } from './voraussetzungen.mjs'

const [aufgabe, ...angaben] = process.argv.slice(2)
const skript = join(dirname(fileURLToPath(import.meta.url)), `${aufgabe}.ts`)
ensurePakete()

// Node hebt übersetzte Programme hier auf, auch für alle Prozesse, die noch starten: Ab dem zweiten Mal kommt der erste Befund schneller.
process.env.NODE_COMPILE_CACHE ??= join(dirname(dirname(skript)), '.cache/programme')

if (isProjektNode()) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
  process.argv = [process.execPath, skript, ...angaben]
  await import(pathToFileURL(skript).href)
} else {
  const node = findNode()
  process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`
  const child = spawn(node, [skript, ...angaben], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
