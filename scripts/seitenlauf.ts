import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { teilungAb } from './ordner.ts'
import { createSeitenablage } from './seitenablage.ts'
import type { Antwort, Auftrag, Fadenangaben } from './seitenfaden.ts'
import { openSeitenrenderer, type Programm, type Stapel } from './seitenrenderer.ts'
import { getSeitenlauf } from './wege.ts'

/** So viele Seiten einer Route nimmt sich ein Faden auf einmal. */
const STAPEL = 16
/** So viele Stapel liegen beim zweiten Faden: Der erste sieht nur nach jedem eigenen nach, ob einer fertig ist. */
const VORRAT = 3

/** Was der Bau unterwegs erfährt: so viele Seiten sind fertig, so viele werden es. */
export interface Seitenstand {
  gebaut: number
  alle: number
}

/** Das Rendern der eigenen Seiten. */
export interface Lauf {
  /** Nimmt, was die Routen angemeldet haben; lohnt es sich, beginnt schon der zweite Faden, während Astro noch zu tun hat. */
  beginne(): void
  /** Rendert, was noch übrig ist. @throws was eine Seite wirft */
  vollende(): Promise<void>
}

/** Wo das Programm der Seiten liegt, wohin die Seiten kommen und unter welcher Adresse sie stehen werden. */
export interface Laufangaben extends Fadenangaben {
  site: string | undefined
}

/** @param buendel das Programm; zu öffnen, bevor jemand daraus eine Seite lädt */
export const openLauf = ({ programm, out, site }: Laufangaben, buendel: Programm): Lauf => {
  const rendere = openSeitenrenderer(buendel)
  let stapel: Stapel[] = []
  let faden: Faden | undefined
  let alle = 0
  let gebaut = 0
  const melde = ({ seiten }: Stapel): void => {
    gebaut += seiten.length
    process.send?.({ gebaut, alle } satisfies Seitenstand)
  }
  return {
    beginne() {
      stapel = takeStapel(site)
      alle = stapel.reduce((summe, { seiten }) => summe + seiten.length, 0)
      if (alle >= teilungAb && availableParallelism() > 1) faden = startFaden({ programm, out }, stapel, melde)
    },
    async vollende() {
      const lege = createSeitenablage(out)
      const rendereHier = async (dieser: Stapel): Promise<void> => {
        await rendere(dieser, lege)
        melde(dieser)
        // Nur dazwischen erfährt dieser Faden, dass der andere wieder etwas braucht.
        await new Promise(setImmediate)
      }
      for (let naechster = stapel.shift(); naechster; naechster = stapel.shift()) await rendereHier(naechster)
      for (const offen of (await faden?.ende()) ?? []) await rendereHier(offen)
    },
  }
}

/** Was die Routen angemeldet haben, in Stapeln. Danach hält sonst niemand mehr die Angaben: Ist ein Stapel fertig, wird ihr Speicher frei. */
const takeStapel = (site: string | undefined): Stapel[] => {
  const { routen } = getSeitenlauf()
  const stapel: Stapel[] = []
  for (const [muster, wege] of routen) {
    const component = `src/pages/${muster.replace(/\/index\.html$/, '')}.astro`
    const seiten = [...wege].map(([datei, weg]) => ({ datei, weg, adresse: new URL(datei.replace(/index\.html$/, ''), site).href }))
    for (let ab = 0; ab < seiten.length; ab += STAPEL) stapel.push({ component, seiten: seiten.slice(ab, ab + STAPEL) })
  }
  routen.clear()
  return stapel
}

interface Faden {
  /** Wartet, bis er fertig ist. @returns was er nicht konnte */
  ende(): Promise<Stapel[]>
}

/** Der zweite Faden nimmt sich von `stapel`, bis nichts mehr da ist. @param melde erfährt von jedem, den er fertig hat */
const startFaden = (angaben: Fadenangaben, stapel: Stapel[], melde: (fertiger: Stapel) => void): Faden => {
  const worker = new Worker(new URL('./seitenfaden.ts', import.meta.url), {
    workerData: angaben,
    // Er rendert eine Seite nach der anderen: Mit dem Jugendraum des ersten Fadens brauchte er bei gleicher Dauer 60 MB mehr.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  const offen = new Map<number, Stapel>()
  const gescheitert: Stapel[] = []
  const { promise: zuEnde, resolve } = Promise.withResolvers<void>()
  let nummer = 0
  const gib = () => {
    const naechster = stapel.shift()
    if (naechster) {
      nummer += 1
      offen.set(nummer, naechster)
      worker.postMessage({ nummer, stapel: naechster } satisfies Auftrag)
    } else if (offen.size === 0) resolve()
  }
  worker.on('message', ({ nummer, fertig }: Antwort) => {
    const erledigt = offen.get(nummer)
    offen.delete(nummer)
    if (erledigt && fertig) melde(erledigt)
    else if (erledigt) gescheitert.push(erledigt)
    gib()
  })
  // Ohne diesen Hörer beendete ein Fehler im zweiten Faden den ganzen Bau.
  worker.on('error', () => {})
  worker.on('exit', () => {
    gescheitert.push(...offen.values())
    offen.clear()
    resolve()
  })
  for (let vorrat = 0; vorrat < VORRAT; vorrat++) gib()
  return {
    async ende() {
      await zuEnde
      await worker.terminate()
      return gescheitert
    },
  }
}
