import { readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../e2e/browser.ts'
import { serve } from '../scripts/server.ts'
import { readKatalog } from './suche/bestand.ts'
import { type Anfrage, bewerte, type Guete, mittel } from './suche/masse.ts'
import { imHub, mitMiniSearch, mitPagefind, type Suchweg, writePagefind } from './suche/wege.ts'

/** Misst die Suche an beurteilten Anfragen: den Hub im Browser, daneben Pagefind und MiniSearch ohne die Arbeit dieses Hauses. */
const { values } = parseArgs({
  options: {
    anfragen: { type: 'string', default: 'bench/suche/anfragen.json' },
    /** Zeigt zu jeder Anfrage, was der Hub oben zeigt. */
    einzeln: { type: 'boolean', default: false },
  },
})
const anfragen = JSON.parse(await readFile(values.anfragen, 'utf8')) as Anfrage[]

const dist = resolve('.cache/bench-suche/dist')
await rm(dist, { recursive: true, force: true })
process.env['OUT_DIR'] = dist
const { bauen } = await import('../scripts/bau.ts')
if (!(await bauen())) process.exit(1)
await writePagefind(dist)
// Ohne die Richtlinie des Hubs: Pagefind braucht WebAssembly.
const { server, port } = await serve(dist, 4396, { sonst: {}, arten: [] })
const browser = await launchBrowser()
const baseURL = `http://localhost:${port}`
const page = await browser.newPage({ baseURL, bypassCSP: true })
await page.goto('/')
const daneben = await browser.newPage({ baseURL, bypassCSP: true })
await daneben.goto('/')

const wege: Record<string, Suchweg> = {
  Hub: imHub(page),
  Pagefind: mitPagefind(daneben),
  MiniSearch: mitMiniSearch((await readKatalog('content')).liste).suche,
}
const ergebnisse: { klasse: string; guete: Record<string, Guete> }[] = []
for (const anfrage of anfragen) {
  const guete: Record<string, Guete> = {}
  for (const [name, suche] of Object.entries(wege)) {
    const slugs = await suche(anfrage.query)
    guete[name] = bewerte(anfrage, slugs)
    if (values.einzeln && name === 'Hub')
      console.log(
        `${anfrage.class} „${anfrage.query}“: ${slugs
          .slice(0, 10)
          .map((slug) => `${slug} (${anfrage.relevant[slug] ?? 0})`)
          .join(', ')}`,
      )
  }
  ergebnisse.push({ klasse: anfrage.class, guete })
}
await browser.close()
server.closeAllConnections()
server.close()

const zahl = (wert: number): string => wert.toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const zeile = (titel: string, teil: typeof ergebnisse): string => {
  const namen = Object.keys(wege)
  const werte = namen.map((name) => mittel(teil.flatMap(({ guete }) => guete[name] ?? [])))
  const [hub, ...andere] = werte
  const hinten = hub && (['recall', 'ndcg'] as const).filter((mass) => andere.some((wert) => wert[mass] > hub[mass] + 0.005))
  const zellen = werte.map(({ recall, ndcg, erster }) => `${zahl(recall)} · ${zahl(ndcg)} · ${zahl(erster)}`)
  return `| ${titel} (${teil.length}) | ${zellen.join(' | ')} | ${hinten?.join(', ') ?? ''} |`
}
console.log(`\nrecall@10 der gesuchten · nDCG@10 · erster Treffer gesucht; ${anfragen.length} Anfragen aus „${values.anfragen}“`)
console.log(`| Klasse (Anfragen) | ${Object.keys(wege).join(' | ')} | Hub liegt zurück bei |\n|---|---|---|---|---|`)
for (const klasse of new Set(ergebnisse.map((ergebnis) => ergebnis.klasse)))
  console.log(
    zeile(
      klasse,
      ergebnisse.filter((ergebnis) => ergebnis.klasse === klasse),
    ),
  )
console.log(zeile('**alle**', ergebnisse))
