import { parentPort, workerData } from 'node:worker_threads'
import { createSeitenablage } from './seitenablage.ts'
import { openSeitenrenderer, type Programm, type Seite } from './seitenrenderer.ts'
import { getSeitenlauf } from './wege.ts'

/** Was der zweite Faden von Anfang an weiß: die Adresse von Astros Bündel der Seiten und der Ordner, in den sie kommen. */
export interface Fadenangaben {
  programm: string
  out: string
}

/** Seiten einer Route, die der zweite Faden rendern und ablegen soll. */
export interface Auftrag {
  nummer: number
  /** Pfad der Route, zum Beispiel `src/pages/beispiele/[slug].astro`. */
  component: string
  seiten: readonly Seite[]
}

/** Dateien eines Auftrags, die dieser Faden nicht rendern konnte; alle anderen sind abgelegt. */
export interface Antwort {
  nummer: number
  offene: readonly string[]
}

const { programm, out }: Fadenangaben = workerData
const { app, manifest }: Programm = await import(programm)
const rendere = openSeitenrenderer({ app, manifest })
const lauf = getSeitenlauf()
const lege = createSeitenablage(out)
const stumm = { write: () => true }
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: stumm } } })

/** Je Auftrag kennt Astro genau die Seiten darin: Sonst müsste dieser Faden den ganzen Bestand lesen. */
const erledige = async ({ component, seiten }: Auftrag): Promise<string[]> => {
  const route = manifest.routes.find(({ routeData }) => routeData.component === component)
  if (!route || route.scripts.length > 0) return seiten.map(({ datei }) => datei)
  lauf.auftrag = seiten.map(({ weg }) => weg)
  app.routeCache.clearAll()
  app.setInternals({ pagesByKeys: { get: () => ({ styles: route.styles.map((sheet) => ({ sheet, depth: -1, order: -1 })) }) } })
  const offene: string[] = []
  for (const seite of seiten) {
    const html = await rendere(route.routeData, seite).catch(() => undefined)
    if (html === undefined) offene.push(seite.datei)
    else lege(seite.datei, html)
  }
  return offene
}

// Einer nach dem anderen: Es gibt nur einen Platz für den Auftrag.
let schlange = Promise.resolve()
parentPort?.on('message', (auftrag: Auftrag) => {
  schlange = schlange.then(async () => {
    const offene = await erledige(auftrag).catch(() => auftrag.seiten.map(({ datei }) => datei))
    parentPort?.postMessage({ nummer: auftrag.nummer, offene } satisfies Antwort)
  })
})
