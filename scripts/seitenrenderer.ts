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
 * @param programm Astros Bündel; vor der ersten Seite zu öffnen
 */
export const openSeitenrenderer = ({ app, manifest }: Programm): ((route: RouteData, seite: Seite) => Promise<string>) => {
  const muster = fangeMuster(manifest.pageMap)
  const stand = new Map<string, 'geprueft' | 'nur-astro'>()
  const mitAstro = async (route: RouteData, adresse: string): Promise<string> =>
    (await app.render(new Request(adresse), { routeData: route })).text()
  return async (route, seite) => {
    const bekannt = muster.get(route.component)
    if (!bekannt || stand.get(route.component) === 'nur-astro') return mitAstro(route, seite.adresse)
    if (stand.get(route.component) === 'geprueft') return rendere(bekannt, route, seite)
    const html = await mitAstro(route, seite.adresse)
    const gleich = (await rendere(bekannt, route, seite).catch(() => undefined)) === html
    stand.set(route.component, gleich ? 'geprueft' : 'nur-astro')
    return html
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
