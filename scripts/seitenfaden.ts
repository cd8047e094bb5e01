import { parentPort, workerData } from 'node:worker_threads'
import type { RouteData } from 'astro'
import { getTeilung, type Weg } from './wege.ts'

/** Eine Seite, die der zweite Faden rendern soll. */
export interface Auftrag {
  nummer: number
  adresse: string
  /** Pfad der Route, zum Beispiel `src/pages/beispiele/[slug].astro`. */
  datei: string
  weg: Weg
}

/** Die fertige Seite; `undefined`, wenn dieser Faden sie nicht rendern kann. */
export interface Antwort {
  nummer: number
  seite: ArrayBuffer | undefined
}

/** Was Astros Bündel der Seiten nach außen gibt, soweit es hier gebraucht wird (Astro 7.3). */
interface Programm {
  app: {
    routeCache: { clearAll(): void }
    render(request: Request, angaben: { routeData: RouteData }): Promise<Response>
    setInternals(bau: unknown): void
    setOptions(angaben: unknown): void
  }
  manifest: { routes: readonly { routeData: RouteData; scripts: readonly unknown[]; styles: readonly unknown[] }[] }
}

const { app, manifest }: Programm = await import(workerData)
const teilung = getTeilung()
const stumm = { write: () => true }
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: stumm } } })

/** Je Auftrag kennt Astro genau eine Seite dieser Route: Sonst müsste dieser Faden den ganzen Bestand lesen. */
const rendere = async ({ adresse, datei, weg }: Auftrag): Promise<ArrayBuffer | undefined> => {
  const route = manifest.routes.find(({ routeData }) => routeData.component === datei)
  if (!route || route.scripts.length > 0) return undefined
  teilung.auftrag = weg
  app.routeCache.clearAll()
  app.setInternals({ pagesByKeys: { get: () => ({ styles: route.styles.map((sheet) => ({ sheet, depth: -1, order: -1 })) }) } })
  const antwort = await app.render(new Request(adresse), { routeData: route.routeData })
  return antwort.ok ? antwort.arrayBuffer() : undefined
}

// Eine nach der anderen: Es gibt nur einen Platz für den Auftrag.
let schlange = Promise.resolve()
parentPort?.on('message', (auftrag: Auftrag) => {
  schlange = schlange.then(async () => {
    const seite = await rendere(auftrag).catch(() => undefined)
    parentPort?.postMessage({ nummer: auftrag.nummer, seite } satisfies Antwort, seite ? [seite] : [])
  })
})
