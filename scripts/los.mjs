// Einstieg aller npm-Befehle: `node scripts/los.mjs <aufgabe> [Angaben …]`. Stellt Pakete und Node her und startet die Aufgabe.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensurePakete, findNode, isProjektNode } from './voraussetzungen.mjs'

const [aufgabe, ...angaben] = process.argv.slice(2)
const skript = join(dirname(fileURLToPath(import.meta.url)), `${aufgabe}.ts`)
ensurePakete()

if (isProjektNode()) {
  process.argv = [process.execPath, skript, ...angaben]
  await import(pathToFileURL(skript).href)
} else {
  const node = findNode()
  process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`
  const child = spawn(node, [skript, ...angaben], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
