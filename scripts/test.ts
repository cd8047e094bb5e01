import { readFileSync, rmSync } from 'node:fs'
import { runBiome, runTypen, runVitest } from './werkzeuge.ts'

interface Bericht {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
}

const leer: Bericht = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }

/** Liest, was Vitest gezählt hat; ohne Bericht ist der Lauf gescheitert. */
const readBericht = (file: string): Bericht => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Bericht
  } catch {
    return leer
  }
}

const schritte: { satz: string; run: () => number }[] = [
  { satz: 'Form des Quelltextes', run: () => runBiome(['ci', '.']) },
  { satz: 'Typen', run: runTypen },
]
const vitest = ['unit', 'e2e'].map((projekt) => ({ projekt, file: `.cache/test-${projekt}.json` }))
for (const { projekt, file } of vitest) {
  rmSync(file, { force: true })
  schritte.push({
    satz: projekt === 'unit' ? 'Tests der Teile' : 'Tests der gebauten Seite im Browser',
    run: () => runVitest(projekt, file),
  })
}

const gescheitert: string[] = []
for (const [index, { satz, run }] of schritte.entries()) {
  console.log(`\nSchritt ${index + 1} von ${schritte.length}: ${satz} …`)
  if (run() !== 0) gescheitert.push(satz)
}

const berichte = vitest.map(({ file }) => readBericht(file))
const sum = (key: keyof Bericht): number => berichte.reduce((total, bericht) => total + bericht[key], 0)
console.log(gescheitert.length === 0 ? '\nAlles in Ordnung.' : `\nNicht in Ordnung: ${gescheitert.join(', ')}.`)
console.log(`Tests: ${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed, ${sum('numPendingTests')} skipped`)
process.exitCode = gescheitert.length === 0 ? 0 : 1
