import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { lesenInProzessen } from '../src/checks/leseprozesse.ts'
import type { Gelesen } from '../src/checks/leser.ts'
import { musterUmfeld } from '../src/checks/muster.ts'
import { readRegister } from '../src/checks/register.ts'
import { startFortschritt } from './fortschritt.ts'
import { beurteilen } from './fuzz/urteil.ts'
import { verkleinern } from './fuzz/verkleinern.ts'
import { einreichung } from './fuzz/zufall.ts'

/** So viele Einreichungen liest ein Prozess am Stück: Der Abstand zweier Antworten ist dann die Zeit einer Datei. */
const STAPEL = 150
const MAX_MS = 1_000
const GLEICHZEITIG = 2

const { values } = parseArgs({ options: { anzahl: { type: 'string', default: '100000' }, seed: { type: 'string' } } })
const anzahl = Number(values.anzahl)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if (!Number.isSafeInteger(anzahl) || anzahl < 1 || !Number.isSafeInteger(seed)) {
  console.error('So geht es: node scripts/fuzz.ts [--anzahl 100000] [--seed Zahl]')
  process.exit(2)
}

const umfeld = { ...musterUmfeld, jobcenter: new Map([...(await readRegister('content')), ...musterUmfeld.jobcenter]) }
const fortschritt = startFortschritt()
const zaehler = { gelesen: 0, angenommen: 0, abbruch: 0 }

const lesen = async (dateien: readonly string[]): Promise<{ gelesen: Gelesen[]; ms: number[] }> => {
  const zeiten: number[] = []
  const auftraege = dateien.map((datei) => ({ slug: 'muster', file: 'muster/index.mdx', bytes: new TextEncoder().encode(datei) }))
  const gelesen = await lesenInProzessen(auftraege, umfeld, () => zeiten.push(performance.now()))
  return { gelesen, ms: zeiten.map((zeit, index) => zeit - (zeiten[index - 1] ?? zeit)) }
}

const isAbbruch = ({ findings }: Gelesen): boolean =>
  findings.some(({ message }) => message.includes('bringt das Leseprogramm zum Abbruch'))

/** Was an einer Datei nicht stimmt. Langsam ist nur, was auch allein und in einem warmen Prozess langsam ist. */
const findFehler = async (datei: string, gelesen: Gelesen, ms: number): Promise<string[]> => {
  if (ms > MAX_MS) {
    const nochmal = await lesen([EINFACH, datei])
    const dauer = nochmal.ms[1] ?? 0
    if (dauer > MAX_MS) return [`Die Antwort kam erst nach ${Math.round(dauer)} Millisekunden`]
  }
  return beurteilen(gelesen, datei)
}
const EINFACH = 'Ein Text, mit dem der Prozess warm wird.'

const pruefeStapel = async (nummer: number): Promise<{ datei: string; fehler: string } | undefined> => {
  const dateien = fc.sample(einreichung, { numRuns: Math.min(STAPEL, anzahl - nummer * STAPEL), seed: seed + nummer })
  const { gelesen, ms } = await lesen(dateien)
  for (const [index, datei] of dateien.entries()) {
    const ergebnis = gelesen[index] as Gelesen
    if (isAbbruch(ergebnis)) zaehler.abbruch++
    if (ergebnis.bericht) zaehler.angenommen++
    const [fehler] = await findFehler(datei, ergebnis, ms[index] ?? 0)
    if (fehler) return { datei, fehler }
  }
  zaehler.gelesen += dateien.length
  fortschritt.melden(`${zaehler.gelesen} von ${anzahl} geprüft, ${zaehler.angenommen} angenommen, ${zaehler.abbruch} beenden den Parser`)
  return undefined
}

console.log(`Es werden ${anzahl} zufällige Einreichungen geprüft, Startwert ${seed} …`)
const start = performance.now()
let naechster = 0
let fund: { datei: string; fehler: string } | undefined
const arbeiten = async (): Promise<void> => {
  while (!fund && naechster * STAPEL < anzahl) fund = (await pruefeStapel(naechster++)) ?? fund
}
await Promise.all(Array.from({ length: GLEICHZEITIG }, arbeiten))
fortschritt.ende()

const sekunden = Math.round((performance.now() - start) / 1_000)
if (fund) {
  const { fehler } = fund
  const klein = await verkleinern(fund.datei, async (datei) => {
    const { gelesen, ms } = await lesen([EINFACH, datei])
    const [gefunden] = await findFehler(datei, gelesen[1] as Gelesen, ms[1] ?? 0)
    return gefunden?.slice(0, 12) === fehler.slice(0, 12)
  })
  mkdirSync('.cache', { recursive: true })
  writeFileSync(`.cache/fuzz-${seed}.mdx`, klein)
  console.error(`${fehler}\nStartwert ${seed}; die kleinste Datei liegt in „.cache/fuzz-${seed}.mdx“.`)
  process.exitCode = 1
} else
  console.log(
    `In Ordnung: ${zaehler.gelesen} geprüft, ${zaehler.angenommen} angenommen, ${zaehler.abbruch} beenden den Parser; ${sekunden} Sekunden.`,
  )
