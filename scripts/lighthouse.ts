import { cp, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../e2e/browser.ts'
import { findAnsichten } from '../e2e/vorlagen.ts'
import { messe, ZIELE } from './lighthouse/messen.ts'
import { outDir } from './ordner.ts'
import { packe } from './packen.ts'
import { serve } from './server.ts'

/** Je eine Seite jeder Art: Start, Übersicht, Beispiel, redaktionelle Seite. */
const ARTEN = ['index', 'beispiele/index', 'Beispiel, längstes', '[seite]']
const DEBUG_PORT = 9333

const { values } = parseArgs({ options: { dist: { type: 'string' } } })
if (!values.dist) {
  const { bauen } = await import('./bau.ts')
  if (!(await bauen())) process.exit(1)
}
const dist = resolve(values.dist ?? outDir)
const gepackt = resolve('.cache/lighthouse')
await rm(gepackt, { recursive: true, force: true })
await cp(dist, gepackt, { recursive: true })
await packe(gepackt)
const { server, port } = await serve(gepackt, 4395)
const browser = await launchBrowser([`--remote-debugging-port=${DEBUG_PORT}`])
console.log('Lighthouse misst, am Telefon mit langsamem Netz (Zugang, gute Praxis, Suchmaschinen, Tempo, Verschiebung):')
const verfehlt: string[] = []
for (const { adresse } of findAnsichten(dist).filter(({ name }) => ARTEN.includes(name))) {
  const { noten, verschiebung, maengel } = await messe(`http://localhost:${port}${adresse}`, DEBUG_PORT)
  console.log(`  ${Object.values(noten).join('  ')}  ${verschiebung.toFixed(3)}  ${adresse}`)
  const zuNiedrig = Object.entries(ZIELE).some(([name, ziel]) => noten[name as keyof typeof ZIELE] < ziel)
  if (zuNiedrig || verschiebung > 0) verfehlt.push(`${adresse}: ${maengel.join('; ')}`)
}
await browser.close()
server.close()
server.closeAllConnections()
console.log(
  verfehlt.length === 0 ? 'Alle Ziele erreicht.' : `Nicht erreicht (${Object.values(ZIELE).join(', ')}, 0):\n  ${verfehlt.join('\n  ')}`,
)
process.exitCode = verfehlt.length === 0 ? 0 : 1
