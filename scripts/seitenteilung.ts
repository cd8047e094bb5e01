import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroConfig, AstroIntegration, AstroPrerenderer, RouteData } from 'astro'
import type { Plugin } from 'vite'
import { nurAstro, teilungAb } from './ordner.ts'
import { createSeitenablage } from './seitenablage.ts'
import type { Antwort, Auftrag, Fadenangaben } from './seitenfaden.ts'
import { openSeitenrenderer, type Programm, type Seite } from './seitenrenderer.ts'
import { getSeitenlauf } from './wege.ts'

/** So viele Seiten einer Route nimmt sich ein Faden auf einmal. */
const STAPEL = 16
/** So viele Stapel liegen beim zweiten Faden: Der erste sieht nur nach jedem eigenen nach, ob einer fertig ist. */
const VORRAT = 3

/** Seiten einer Route, die zusammen entstehen. */
interface Stapel {
  route: RouteData
  seiten: Seite[]
}

/**
 * Rendert die Seiten, die durch `ohneFertige` gegangen sind, an Astros Bauschleife vorbei (ADR 15): Ihre Angaben sind vollständig. Ab
 * `teilungAb` Seiten hilft ein zweiter Faden. Alle anderen Seiten rendert Astro wie immer.
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
      'astro:config:done': (fertig) => {
        config = fertig.config
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!nurAstro) setPrerenderer((vorgabe) => teile(vorgabe, () => programm, config))
      },
    },
  }
}

const teile = (vorgabe: AstroPrerenderer, programmOf: () => string | undefined, { outDir, site }: AstroConfig): AstroPrerenderer => {
  const out = fileURLToPath(outDir)
  let stapel: Stapel[] = []
  let rendere: ReturnType<typeof openSeitenrenderer> | undefined
  let faden: Faden | undefined
  return {
    ...vorgabe,
    name: 'seitenteilung',
    async setup() {
      const programm = programmOf()
      if (programm) rendere = openSeitenrenderer((await import(programm)) as Programm)
      await vorgabe.setup?.()
    },
    async getStaticPaths() {
      const pfade = await vorgabe.getStaticPaths()
      const programm = programmOf()
      if (!rendere || !programm) return pfade
      const { wege } = getSeitenlauf()
      const fuerAstro: typeof pfade = []
      const eigene: { route: RouteData; seite: Seite }[] = []
      for (const pfad of pfade) {
        const datei = `${pfad.pathname.slice(1)}/index.html`
        const weg = wege.get(datei)
        if (weg) eigene.push({ route: pfad.route, seite: { datei, weg, adresse: new URL(`${pfad.pathname}/`, site).href } })
        else fuerAstro.push(pfad)
      }
      stapel = stapleSeiten(eigene)
      if (eigene.length >= teilungAb && availableParallelism() > 1) faden = startFaden({ programm, out }, stapel)
      return fuerAstro
    },
    async teardown() {
      const lege = createSeitenablage(out)
      const rendereHier = async ({ route, seiten }: Stapel): Promise<void> => {
        for (const seite of seiten) {
          const html = await rendere?.(route, seite).catch((error) => {
            console.error(`Diese Seite lässt sich nicht bauen: ${seite.adresse}`)
            throw error
          })
          if (html !== undefined) lege(seite.datei, html)
        }
      }
      for (let naechster = stapel.shift(); naechster; naechster = stapel.shift()) {
        await rendereHier(naechster)
        // Nur dazwischen erfährt dieser Faden, dass der andere wieder etwas braucht.
        await new Promise(setImmediate)
      }
      for (const offen of (await faden?.ende()) ?? []) await rendereHier(offen)
      await vorgabe.teardown?.()
    },
  }
}

const stapleSeiten = (eigene: readonly { route: RouteData; seite: Seite }[]): Stapel[] => {
  const stapel: Stapel[] = []
  for (const { route, seite } of eigene) {
    const letzter = stapel.at(-1)
    if (letzter?.route === route && letzter.seiten.length < STAPEL) letzter.seiten.push(seite)
    else stapel.push({ route, seiten: [seite] })
  }
  return stapel
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
    if (naechster) {
      nummer += 1
      offen.set(nummer, naechster)
      worker.postMessage({ nummer, component: naechster.route.component, seiten: naechster.seiten } satisfies Auftrag)
    } else if (offen.size === 0) resolve()
  }
  worker.on('message', ({ nummer, offene }: Antwort) => {
    const erledigt = offen.get(nummer)
    offen.delete(nummer)
    if (erledigt && offene.length > 0)
      gescheitert.push({ route: erledigt.route, seiten: erledigt.seiten.filter(({ datei }) => offene.includes(datei)) })
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
      await fertig
      await worker.terminate()
      return gescheitert
    },
  }
}
