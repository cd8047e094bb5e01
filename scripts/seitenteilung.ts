import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroConfig, AstroIntegration, AstroPrerenderer, RouteData } from 'astro'
import type { Plugin } from 'vite'
import { teilungAb } from './ordner.ts'
import { createSeitenablage } from './seitenablage.ts'
import type { Antwort, Auftrag, Fadenangaben } from './seitenfaden.ts'
import { getTeilung, type Weg } from './wege.ts'

/** So viele Seiten einer Route nimmt sich ein Faden auf einmal. */
const STAPEL = 16
/** So viele Stapel liegen beim zweiten Faden. Der erste sieht nur zwischen zwei Seiten nach, ob einer fertig ist; so lange hat er zu tun. */
const VORRAT = 3

/** Eine Seite, die ohne Astros Bauschleife entsteht. */
interface Seite {
  datei: string
  adresse: string
  weg: Weg
}

interface Stapel {
  route: RouteData
  seiten: readonly Seite[]
}

/**
 * Rendert Seiten, die durch `ohneFertige` gegangen sind, an Astros Bauschleife vorbei und auf zwei Fäden (ADR 15): Ihre Angaben sind vollständig.
 * Alle anderen Seiten, und die, an denen der zweite Faden scheitert, rendert Astro.
 */
export const teileSeiten = (): AstroIntegration => {
  let programm: string | undefined
  let config: AstroConfig
  const merke: Plugin = {
    name: 'programm-der-seiten',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle({ dir }, dateien) {
      const einstieg = Object.keys(dateien).find((name) => name.startsWith('prerender-entry'))
      programm = dir && einstieg && pathToFileURL(join(dir, einstieg)).href
    },
  }
  return {
    name: 'seitenteilung',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [merke] } })
      },
      'astro:config:done': (angaben) => {
        config = angaben.config
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((vorgabe) => teile(vorgabe, () => programm, config)),
    },
  }
}

const teile = (vorgabe: AstroPrerenderer, programmOf: () => string | undefined, config: AstroConfig): AstroPrerenderer => {
  const { wege } = getTeilung()
  const out = fileURLToPath(config.outDir)
  const stapel: Stapel[] = []
  let faden: Faden | undefined
  const rendereHier = async ({ route, seiten }: Stapel, lege = createSeitenablage(out)): Promise<void> => {
    for (const { adresse, datei } of seiten) {
      const ergebnis = await vorgabe.render(new Request(adresse), { routeData: route })
      lege(datei, await (ergebnis instanceof Response ? ergebnis : ergebnis.response).arrayBuffer())
    }
  }
  return {
    ...vorgabe,
    name: 'seitenteilung',
    async getStaticPaths() {
      const pfade = await vorgabe.getStaticPaths()
      const fuerAstro: typeof pfade = []
      for (const pfad of pfade) {
        const datei = `${pfad.pathname.slice(1)}/index.html`
        const weg = wege.get(datei)
        if (!weg) fuerAstro.push(pfad)
        else {
          const seite = { datei, weg, adresse: new URL(`${pfad.pathname}/`, config.site).href }
          const letzter = stapel.at(-1)
          if (letzter?.route === pfad.route && letzter.seiten.length < STAPEL) (letzter.seiten as Seite[]).push(seite)
          else stapel.push({ route: pfad.route, seiten: [seite] })
        }
      }
      const programm = programmOf()
      if (programm && wege.size >= teilungAb && availableParallelism() > 1) faden = startFaden({ programm, out }, stapel)
      return fuerAstro
    },
    async teardown() {
      const lege = createSeitenablage(out)
      for (let naechster = stapel.shift(); naechster; naechster = stapel.shift()) {
        await rendereHier(naechster, lege)
        await new Promise(setImmediate)
      }
      for (const offen of (await faden?.ende()) ?? []) await rendereHier(offen, lege)
      await vorgabe.teardown?.()
    },
  }
}

interface Faden {
  /** Wartet, bis er fertig ist. @returns was er nicht konnte */
  ende(): Promise<Stapel[]>
}

/** Der zweite Faden nimmt sich von `stapel`, bis nichts mehr da ist. */
const startFaden = (angaben: Fadenangaben, stapel: Stapel[]): Faden => {
  const worker = new Worker(new URL('./seitenfaden.ts', import.meta.url), {
    workerData: angaben,
    // Er rendert eine Seite nach der anderen: Mit dem Jugendraum des ersten Fadens brauchte er bei gleicher Dauer 60 MB mehr.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  const offen = new Map<number, Stapel>()
  const gescheitert: Stapel[] = []
  const { promise: fertig, resolve } = Promise.withResolvers<void>()
  let nummer = 0
  const gib = () => {
    const naechster = stapel.shift()
    if (!naechster) {
      if (offen.size === 0) resolve()
      return
    }
    nummer += 1
    offen.set(nummer, naechster)
    worker.postMessage({ nummer, route: naechster.route.component, seiten: naechster.seiten } satisfies Auftrag)
  }
  worker.on('message', ({ nummer, offene }: Antwort) => {
    const { route, seiten } = offen.get(nummer) as Stapel
    offen.delete(nummer)
    if (offene.length > 0) gescheitert.push({ route, seiten: seiten.filter(({ datei }) => offene.includes(datei)) })
    gib()
  })
  // Ohne diesen Hörer beendete ein Fehler im zweiten Faden den ganzen Bau.
  worker.on('error', () => {})
  worker.on('exit', () => {
    gescheitert.push(...offen.values())
    offen.clear()
    resolve()
  })
  for (let i = 0; i < VORRAT; i++) gib()
  return {
    async ende() {
      await fertig
      await worker.terminate()
      return gescheitert
    },
  }
}
