import { rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../e2e/browser.ts'
import { findAnsichten } from '../e2e/vorlagen.ts'
import { stelleKartenZusammen, stelleZusammen } from './bogen/blatt.ts'
import { fotografiere } from './bogen/fotos.ts'
import { type ModusName, modi } from './bogen/modi.ts'
import { startFortschritt } from './fortschritt.ts'
import { outDir } from './ordner.ts'
import { serve } from './server.ts'

const MODI = Object.keys(modi) as ModusName[]

const readAngaben = () => {
  try {
    const { values } = parseArgs({
      options: { dist: { type: 'string' }, nur: { type: 'string' }, modus: { type: 'string', multiple: true } },
    })
    const unbekannt = values.modus?.find((name) => !MODI.includes(name as ModusName))
    if (unbekannt) throw new Error(`Den Modus „${unbekannt}“ gibt es nicht.`)
    return values
  } catch (error) {
    console.error(
      `${(error as Error).message}\nSo geht es: npm run bogen -- [--dist ORDNER] [--nur TEIL_DER_ADRESSE] [--modus ${MODI.join('|')}]`,
    )
    return process.exit(2)
  }
}

const { dist = outDir, nur = '', modus } = readAngaben()
if (dist === outDir) {
  const { bauen } = await import('./bau.ts')
  if (!(await bauen())) process.exit(1)
}
const namen = (modus as ModusName[] | undefined) ?? MODI
const ansichten = findAnsichten(resolve(dist)).filter(({ name, adresse }) => name.includes(nur) || adresse.includes(nur))
const ordner = resolve('.cache/bogen')
rmSync(ordner, { recursive: true, force: true })

const beginn = Date.now()
const anzahl = ansichten.length * namen.reduce((summe, name) => summe + modi[name].breiten.length, 0)
const fortschritt = startFortschritt()
let fertig = 0
const { server, port } = await serve(resolve(dist), 4390)
const browser = await launchBrowser()
await fotografiere(browser, { adresse: `http://localhost:${port}`, ordner, ansichten, namen }, () =>
  fortschritt.melden(`${++fertig} von ${anzahl} Bildern`),
)
const boegen: string[] = []
for (const name of namen) boegen.push(relative(process.cwd(), await stelleZusammen(browser, { ordner, ansichten, modus: name })))
boegen.push(relative(process.cwd(), await stelleKartenZusammen(browser, { ordner, dist: resolve(dist) })))
fortschritt.ende()
await browser.close()
server.close()
server.closeAllConnections()
console.log(`${ansichten.length} Ansichten, ${anzahl} Bilder in ${Math.round((Date.now() - beginn) / 1000)} s: ${boegen.join(', ')}`)
