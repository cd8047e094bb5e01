import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type PathWithRoute, StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js'
import { hub } from '../hub.config.ts'
import { findUnbekannte, readPakete } from '../src/checks/pakete.ts'
import { richteEin } from './ohne-astro.ts'
import { contentDir, outDir } from './ordner.ts'
import type { Aufgehobenes } from './programmspeicher.ts'
import { createSeitenablage } from './seitenablage.ts'
import { openLauf } from './seitenlauf.ts'
import type { Programm } from './seitenrenderer.ts'
import { verbindeAlle } from './verbinden.ts'

// Baut die Seiten mit einem Programm, das Astro bei einem früheren Bau derselben Fassung gebaut hat (ADR 16). Was hier nicht geht, endet mit
// einem Fehler, und Astro baut selbst.

/** Astro hielte den Bau an, wenn ein Themenpaket ein Beispiel nennt, das es nicht gibt; es soll das selbst sagen. */
const pruefePakete = async (): Promise<void> => {
  const ordner = await readdir(join(contentDir, 'beispiele'))
  const saetze = [...(await readPakete(contentDir))].flatMap(([name, paket]) => findUnbekannte(name, paket, ordner))
  if (saetze.length > 0) throw new Error(saetze.join('\n'))
}

/** Welche Datei zu einem Pfad gehört und unter welcher Adresse Astro sie rendert; so hält es `build.format: 'directory'`. */
const toZiel = ({ pathname, route }: PathWithRoute): { datei: string; adresse: string } => {
  const pfad = pathname.replace(/^\/|\/$/g, '')
  if (route.type !== 'page') return { datei: pfad, adresse: `/${pfad}` }
  if (pfad === '404') return { datei: '404.html', adresse: '/404/' }
  const ordner = pfad && `${pfad}/`
  return { datei: `${ordner}index.html`, adresse: `/${ordner}` }
}

/** Rendert, was Astro sonst in seiner Schleife rendert. @param vorhanden Dateien, die schon da sind; wie bei Astro gehen sie vor, dann die erste Route */
const rendereUebrige = async ({ app }: Programm, pfade: readonly PathWithRoute[], vorhanden: Set<string>): Promise<void> => {
  const lege = createSeitenablage(outDir)
  for (const pfad of pfade) {
    const { datei, adresse } = toZiel(pfad)
    if (vorhanden.has(datei)) continue
    vorhanden.add(datei)
    const antwort = await app.render(new Request(new URL(adresse, hub.adresse)), { routeData: pfad.route })
    if (antwort.status >= 300 && antwort.status < 400) throw new Error(`${adresse} ist eine Weiterleitung.`)
    if (antwort.body) lege(datei, Buffer.from(await antwort.arrayBuffer()))
  }
}

// Ist der Bau abgebrochen, darf hier nichts mehr entstehen: Der nächste räumt den Ordner schon auf.
process.once('disconnect', () => process.exit(1))
if (!process.connected) process.exit(1)

const { ordner, einstieg, dateien }: Aufgehobenes = JSON.parse(process.argv[2] ?? '')
verbindeAlle(ordner, outDir, dateien)
const programm = pathToFileURL(join(ordner, einstieg)).href
const buendel: Programm & { app: StaticPathsApp } = await import(programm)
const lauf = openLauf({ programm, out: outDir, site: hub.adresse }, buendel)
richteEin(buendel)
await pruefePakete()
// Solange noch geprüft wird, lädt dieser Prozess schon alle Routen.
for (const laden of buendel.manifest.pageMap.values()) await (await laden()).page?.()

const pfade = await new StaticPaths(buendel.app).getAll()
lauf.beginne()
await rendereUebrige(buendel, pfade, new Set(dateien))
await lauf.vollende()
