import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import type { Plugin } from 'vite'
import { teilungAb } from './ordner.ts'
import type { Antwort, Auftrag } from './seitenfaden.ts'
import { getTeilung } from './wege.ts'

/** So viele Seiten liegen höchstens beim zweiten Faden. Astro sieht nur alle paar Dutzend Seiten nach, ob eine fertig ist; so lange hat er zu tun. */
const STAPEL = 32
/** So viele Seiten beginnt Astro zugleich: die des zweiten Fadens, und für den ersten ein paar, damit er nicht auf die Platte wartet. */
export const ZUGLEICH = STAPEL + 16

/**
 * Lässt einen zweiten Faden mitrendern (ADR 15). Er bekommt nur Seiten, die durch `ohneFertige` gegangen sind: Ihre Angaben sind vollständig.
 * Was er nicht kann, rendert Astro selbst, auch wenn der Faden ganz ausfällt.
 */
export const teileSeiten = (): AstroIntegration => {
  let programm: string | undefined
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
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((vorgabe) => teile(vorgabe, () => programm)),
    },
  }
}

const teile = (vorgabe: AstroPrerenderer, programmOf: () => string | undefined): AstroPrerenderer => {
  const { wege } = getTeilung()
  let faden: Faden | undefined
  return {
    ...vorgabe,
    name: 'seitenteilung',
    async getStaticPaths() {
      const pfade = await vorgabe.getStaticPaths()
      const programm = programmOf()
      if (programm && wege.size >= teilungAb && availableParallelism() > 1) faden = startFaden(programm)
      return pfade
    },
    async render(request, optionen) {
      const weg = wege.get(`${new URL(request.url).pathname.slice(1)}index.html`)
      const seite = weg && (await faden?.rendere({ adresse: request.url, datei: optionen.routeData.component, weg }))
      return seite ? new Response(seite) : vorgabe.render(request, optionen)
    },
    async teardown() {
      await faden?.ende()
      await vorgabe.teardown?.()
    },
  }
}

interface Faden {
  /** @returns die fertige Seite; `undefined`, wenn der Faden genug zu tun hat oder sie nicht rendern kann */
  rendere(auftrag: Omit<Auftrag, 'nummer'>): Promise<ArrayBuffer | undefined>
  ende(): Promise<unknown>
}

const startFaden = (programm: string): Faden => {
  const worker = new Worker(new URL('./seitenfaden.ts', import.meta.url), {
    workerData: programm,
    // Er rendert eine Seite nach der anderen: Mit dem Jugendraum des ersten Fadens brauchte er bei gleicher Dauer 60 MB mehr.
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  })
  const offen = new Map<number, (seite: ArrayBuffer | undefined) => void>()
  let nummer = 0
  let platz = STAPEL
  worker.on('message', ({ nummer, seite }: Antwort) => {
    offen.get(nummer)?.(seite)
    offen.delete(nummer)
  })
  // Ohne diesen Hörer beendete ein Fehler im zweiten Faden den ganzen Bau.
  worker.on('error', () => {})
  worker.on('exit', () => {
    platz = 0
    for (const fertig of offen.values()) fertig(undefined)
    offen.clear()
  })
  return {
    async rendere(auftrag) {
      if (offen.size >= platz) return undefined
      nummer += 1
      const antwort = new Promise<ArrayBuffer | undefined>((resolve) => offen.set(nummer, resolve))
      worker.postMessage({ nummer, ...auftrag } satisfies Auftrag)
      return antwort
    },
    ende: () => worker.terminate(),
  }
}
