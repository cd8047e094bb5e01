import { parentPort, workerData } from 'node:worker_threads'
import type { RouteData } from 'astro'
import { createSeitenablage } from './seitenablage.ts'
import { getTeilung, type Weg } from './wege.ts'

/** Was der zweite Faden von Anfang an weiß: die Adresse von Astros Bündel der Seiten und der Ordner, in den sie kommen. */
export interface Fadenangaben {
  programm: string
  out: string
}

/** Seiten einer Route, die der zweite Faden rendern und ablegen soll. */
export interface Auftrag {
  nummer: number
  /** Pfad der Route, zum Beispiel `src/pages/beispiele/[slug].astro`. */
  route: string
  seiten: readonly { datei: string; adresse: string; weg: Weg }[]
}

/** Dateien eines Auftrags, die dieser Faden nicht rendern konnte; alle anderen sind abgelegt. */
export interface Antwort {
  nummer: number
  offene: readonly string[]
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

const { programm, out }: Fadenangaben = workerData
const { app, manifest }: Programm = await import(programm)
const teilung = getTeilung()
const lege = createSeitenablage(out)
const stumm = { write: () => true }
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: stumm } } })

/** Je Auftrag kennt Astro genau die Seiten darin: Sonst müsste dieser Faden den ganzen Bestand lesen. */
const rendere = async ({ route: component, seiten }: Auftrag): Promise<string[]> => {
  const route = manifest.routes.find(({ routeData }) => routeData.component === component)
  if (!route || route.scripts.length > 0) return seiten.map(({ datei }) => datei)
  teilung.auftrag = seiten.map(({ weg }) => weg)
  app.routeCache.clearAll()
  app.setInternals({ pagesByKeys: { get: () => ({ styles: route.styles.map((sheet) => ({ sheet, depth: -1, order: -1 })) }) } })
  const offene: string[] = []
  for (const { adresse, datei } of seiten) {
    const antwort = await app.render(new Request(adresse), { routeData: route.routeData }).catch(() => undefined)
    if (antwort?.ok) lege(datei, await antwort.arrayBuffer())
    else offene.push(datei)
  }
  return offene
}

// Einer nach dem anderen: Es gibt nur einen Platz für den Auftrag.
let schlange = Promise.resolve()
parentPort?.on('message', (auftrag: Auftrag) => {
  schlange = schlange.then(async () => {
    const offene = await rendere(auftrag).catch(() => auftrag.seiten.map(({ datei }) => datei))
    parentPort?.postMessage({ nummer: auftrag.nummer, offene } satisfies Antwort)
  })
})
