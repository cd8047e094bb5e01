import type { RouteData, SSRResult } from 'astro'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { getSeitenlauf, type Weg } from './wege.ts'

/** Eine Seite, die an Astros Bauschleife vorbei entsteht. */
export interface Seite {
  /** Pfad der Datei unter dem Ausgabeordner. */
  datei: string
  adresse: string
  weg: Weg
}

/** Seiten einer Route, die zusammen entstehen. */
export interface Stapel {
  /** Pfad der Route, zum Beispiel `src/pages/beispiele/[slug].astro`. */
  component: string
  seiten: readonly Seite[]
}

/** Was Astros Bündel der Seiten nach außen gibt, soweit es hier gebraucht wird (Astro 7.3). */
export interface Programm {
  app: {
    routeCache: { clearAll(): void }
    render(request: Request, angaben: { routeData: RouteData }): Promise<Response>
    setInternals(bau: unknown): void
    setOptions(angaben: unknown): void
  }
  manifest: {
    routes: readonly { routeData: RouteData; scripts: readonly unknown[]; styles: readonly unknown[] }[]
    pageMap: Map<string, () => Promise<Seitenmodul>>
  }
}

interface Seitenmodul {
  page?: () => Promise<{ default?: AstroComponentFactory }> | { default?: AstroComponentFactory }
}

/** Nimmt eine fertige Seite an. */
type Lege = (datei: string, html: string) => void

/** Womit Astro eine Seite einer Route gerendert hat, und das Bauteil dieser Route. */
interface Muster {
  bauteil: AstroComponentFactory
  result: SSRResult
  /** Was alle Seiten der Route in `Astro` finden; nur die Slots gehören zur einzelnen. */
  prototyp: object
}

/**
 * Rendert Seiten aus Bauteil und Angaben, ohne Astros Anfrage. Anfrage, Cookies und Sitzung legt Astro je Seite neu an und gibt sie so spät
 * wieder her, dass sie den halben Bau kosten; was durch `ohneFertige` gegangen ist, braucht sie nicht (ADR 15).
 *
 * Die erste Seite jeder Route rendert Astro selbst und gibt damit das Muster vor. Die zweite entsteht auf beiden Wegen: Gleichen sie sich nicht
 * Zeichen für Zeichen, rendert Astro auch alle weiteren.
 * @param programm Astros Bündel; zu öffnen, bevor eine Seite entsteht
 * @returns eine Funktion, die einen Stapel rendert und jede fertige Seite an `lege` gibt; sie wirft, was eine Seite wirft
 */
export const openSeitenrenderer = ({ app, manifest }: Programm): ((stapel: Stapel, lege: Lege) => Promise<void>) => {
  const muster = fangeMuster(manifest.pageMap)
  const geprueft = new Map<string, boolean>()
  const rendereSeite = async (component: string, route: RouteData, seite: Seite): Promise<string> => {
    const bekannt = muster.get(component)
    const bestanden = geprueft.get(component)
    if (bekannt && bestanden) return rendere(bekannt, route, seite)
    const antwort = await app.render(new Request(seite.adresse), { routeData: route })
    if (!antwort.ok) throw new Error(`Astro antwortet mit ${antwort.status}.`)
    const html = await antwort.text()
    if (bekannt && bestanden === undefined) {
      const gleich = (await rendere(bekannt, route, seite).catch(() => undefined)) === html
      geprueft.set(component, gleich)
      if (!gleich) console.error(`${component} rendert Astro selbst: Der kurze Weg ergab eine andere Seite.`)
    }
    return html
  }
  return async ({ component, seiten }, lege) => {
    const route = manifest.routes.find(({ routeData }) => routeData.component === component)?.routeData
    if (!route) throw new Error(`Astro kennt die Route ${component} nicht.`)
    // Astro soll nur diese Seiten kennen: So muss der zweite Faden nicht den ganzen Bestand lesen.
    getSeitenlauf().auftrag = seiten.map(({ weg }) => weg)
    app.routeCache.clearAll()
    for (const seite of seiten)
      try {
        lege(seite.datei, await rendereSeite(component, route, seite))
      } catch (error) {
        if (error instanceof Error) error.message = `${seite.datei}: ${error.message}`
        throw error
      }
  }
}

const rendere = async ({ bauteil, result: vorlage, prototyp }: Muster, route: RouteData, { adresse, weg }: Seite): Promise<string> => {
  const { renderToString } = getSeitenlauf()
  if (!renderToString) throw new Error('Die Route ist nicht geladen.')
  const url = new URL(adresse)
  const result: SSRResult = {
    ...frisch(vorlage),
    _metadata: frisch(vorlage._metadata),
    params: weg.params,
    pathname: url.pathname,
    createAstro: (props, slots) =>
      Object.assign(Object.create(prototyp), { props, self: null, url, params: weg.params, [RESULT]: result, [SLOTS]: slots }),
  }
  const html = await renderToString(result, bauteil, weg.props, {}, true, route)
  if (typeof html !== 'string') throw new Error(`${adresse} ist eine Antwort und keine Seite.`)
  return html
}

/** Merkt sich je Route, womit Astro das erste Mal eine ihrer Seiten rendert. */
const fangeMuster = (pageMap: Programm['manifest']['pageMap']): ReadonlyMap<string, Muster> => {
  const muster = new Map<string, Muster>()
  const mitFalle = (component: string, bauteil: AstroComponentFactory): AstroComponentFactory =>
    Object.assign(
      ((result, props, slots) => {
        if (!muster.has(component)) {
          const unberuehrt = { ...frisch(result), _metadata: frisch(result._metadata) }
          muster.set(component, { bauteil, result: unberuehrt, prototyp: createPrototyp(result) })
        }
        return bauteil(result, props, slots)
      }) satisfies AstroComponentFactory,
      bauteil,
    )
  for (const [component, laden] of pageMap) {
    const mitHuelle = einmal(async () => {
      const seitenmodul = await laden()
      const { page } = seitenmodul
      if (!page) return seitenmodul
      const seite = einmal(async () => {
        const geladen = await page()
        const { default: bauteil } = geladen
        return bauteil?.isAstroComponentFactory ? { ...geladen, default: mitFalle(component, bauteil) } : geladen
      })
      return { ...seitenmodul, page: seite }
    })
    pageMap.set(component, mitHuelle)
  }
  return muster
}

/** Astro erkennt ein Modul daran, dass es dasselbe bleibt: Jedes wird nur einmal umhüllt. */
const einmal = <T>(rechne: () => Promise<T>): (() => Promise<T>) => {
  let ergebnis: Promise<T> | undefined
  return () => {
    ergebnis ??= rechne()
    return ergebnis
  }
}

const RESULT = Symbol('result')
const SLOTS = Symbol('slots')
const GERECHNET = Symbol('gerechnete slots')

/** Ein Objekt für alle Seiten: Astro legt je Seite ein neues an, und V8 räumt solche erst spät. */
const createPrototyp = (result: SSRResult): object => {
  const astro = result.createAstro({}, null)
  const Slots = astro.slots.constructor as new (result: SSRResult, slots: unknown) => unknown
  return Object.create(Object.getPrototypeOf(astro), {
    slots: {
      get(this: { [RESULT]: SSRResult; [SLOTS]: unknown; [GERECHNET]?: unknown }) {
        this[GERECHNET] ??= new Slots(this[RESULT], this[SLOTS])
        return this[GERECHNET]
      },
    },
  })
}

/** Eine Kopie, deren Mengen und Listen einer anderen Seite gehören können. */
const frisch = <T extends object>(vorlage: T): T => {
  const kopie = { ...vorlage }
  for (const [name, wert] of Object.entries(kopie)) {
    if (wert instanceof Set) Object.assign(kopie, { [name]: new Set(wert) })
    else if (Array.isArray(wert)) Object.assign(kopie, { [name]: [...wert] })
  }
  return kopie
}
