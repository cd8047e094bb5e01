import { parentPort, workerData } from 'node:worker_threads'
import { richteEin } from './ohne-astro.ts'
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
const buendel: Programm = await import(programm)
const rendere = openSeitenrenderer(buendel)
const lege = createSeitenablage(out)
richteEin(buendel)

// Einer nach dem anderen: Astro kennt immer nur die Seiten eines Auftrags.
let schlange = Promise.resolve()
parentPort?.on('message', ({ nummer, stapel }: Auftrag) => {
  schlange = schlange.then(async () => {
    const fertig = await rendere(stapel, lege).then(
      () => true,
      () => false,
    )
    parentPort?.postMessage({ nummer, fertig } satisfies Antwort)
  })
})
