import { parentPort, workerData } from 'node:worker_threads'
import { createSeitenablage } from './seitenablage.ts'
import { openSeitenrenderer, type Programm, type Stapel } from './seitenrenderer.ts'

/** Was der zweite Faden von Anfang an weiß: die Adresse von Astros Bündel der Seiten und der Ordner, in den sie kommen. */
export interface Fadenangaben {
  programm: string
  out: string
}

/** Seiten, die der zweite Faden rendern und ablegen soll. */
export interface Auftrag {
  nummer: number
  stapel: Stapel
}

/** Ob ein Auftrag fertig ist; sonst rendert ihn der erste Faden noch einmal. */
export interface Antwort {
  nummer: number
  fertig: boolean
}

const { programm, out }: Fadenangaben = workerData
const { app, manifest }: Programm = await import(programm)
const rendere = openSeitenrenderer({ app, manifest })
const lege = createSeitenablage(out)
// Was der erste Faden von Astros Bau bekommt, genügt hier als Gerüst: Skripte und Gestaltung einer Route stehen im Verzeichnis des Bündels.
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } })

const erledige = async (stapel: Stapel): Promise<void> => {
  const route = manifest.routes.find(({ routeData }) => routeData.component === stapel.component)
  if (!route || route.scripts.length > 0) throw new Error('Skripte einer Route kennt nur der erste Faden.')
  app.setInternals({ pagesByKeys: { get: () => ({ styles: route.styles.map((sheet) => ({ sheet, depth: -1, order: -1 })) }) } })
  await rendere(stapel, lege)
}

// Einer nach dem anderen: Astro kennt immer nur die Seiten eines Auftrags.
let schlange = Promise.resolve()
parentPort?.on('message', ({ nummer, stapel }: Auftrag) => {
  schlange = schlange.then(async () => {
    const fertig = await erledige(stapel).then(
      () => true,
      () => false,
    )
    parentPort?.postMessage({ nummer, fertig } satisfies Antwort)
  })
})
