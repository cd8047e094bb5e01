import type { RouteData } from 'astro'
import { experimental_AstroContainer } from 'astro/container'
import {
  type AstroComponentFactory,
  createComponent,
  renderComponent,
  renderSlot,
  renderTemplate,
  renderToString,
} from 'astro/runtime/server/index.js'
import { afterEach, expect, test, vi } from 'vitest'
import { openSeitenrenderer, type Stapel } from './seitenrenderer.ts'
import { getSeitenlauf } from './wege.ts'

getSeitenlauf().renderToString = renderToString

const ROUTE = 'src/pages/faelle/[slug].astro'

/** Eine Website mit einer Route, gerendert von Astro selbst; zählt, wie oft Astro gefragt wird. */
const createProgramm = async (bauteil: AstroComponentFactory) => {
  const container = await experimental_AstroContainer.create()
  const routeData = { component: ROUTE, route: '/faelle/[slug]', params: ['slug'], type: 'page' } as unknown as RouteData
  const pageMap = new Map([[ROUTE, async () => ({ page: () => ({ default: bauteil }) })]])
  const render = vi.fn(async (request: Request) => {
    const modul = await (await pageMap.get(ROUTE)?.())?.page()
    const weg = getSeitenlauf().auftrag?.find(({ params }) => request.url.endsWith(`/${params['slug']}/`))
    if (!modul || !weg) throw new Error('Diese Seite gibt es nicht.')
    const { params, props } = weg as { params: Record<string, string>; props: Record<string, unknown> }
    return new Response(await container.renderToString(modul.default, { props, params, request, partial: false }))
  })
  return {
    app: { routeCache: { clearAll: () => {} }, render, setInternals: () => {}, setOptions: () => {} },
    manifest: { routes: [{ routeData, scripts: [], styles: [] }], pageMap },
  }
}

const stapel = (...namen: string[]): Stapel => ({
  component: ROUTE,
  seiten: namen.map((name) => ({
    datei: `faelle/${name}/index.html`,
    adresse: `https://hub.example/faelle/${name}/`,
    weg: { params: { slug: name }, props: { name } },
  })),
})

const seitenAus = async (bauteil: AstroComponentFactory, ...folge: Stapel[]) => {
  const programm = await createProgramm(bauteil)
  const rendere = openSeitenrenderer(programm)
  const seiten = new Map<string, string>()
  for (const dieser of folge) await rendere(dieser, (datei, html) => seiten.set(datei, html))
  return { seiten, gefragt: programm.app.render.mock.calls.length }
}

const rahmen = createComponent((result, props, slots) => {
  const astro = result.createAstro(props, slots)
  return renderTemplate`<html><head><title>${props['name']}</title></head><body data-pfad="${astro.url.pathname}" data-slug="${astro.params['slug']}" data-slot="${astro.slots.has('default')}">${renderSlot(result, slots['default'])}</body></html>`
})

const seite = createComponent((result, props) => {
  const astro = result.createAstro(props, null)
  return renderTemplate`${renderComponent(result, 'Rahmen', rahmen, { name: astro.props['name'] }, { default: () => renderTemplate`<p>Hier steht ${astro.props['name']}.</p>` })}`
})

afterEach(() => vi.restoreAllMocks())

test('zwei Seiten rendert Astro, alle weiteren entstehen ohne Anfrage und sehen genauso aus', async () => {
  const { seiten, gefragt } = await seitenAus(seite, stapel('eins', 'zwei', 'drei'), stapel('vier'))
  expect(gefragt).toBe(2)
  expect([...seiten.keys()]).toEqual(['eins', 'zwei', 'drei', 'vier'].map((name) => `faelle/${name}/index.html`))
  const [eine, ...andere] = [...seiten].map(([datei, html]) => html.replaceAll(datei.split('/')[1] as string, '?'))
  expect(eine).toContain('<p>Hier steht ?.</p>')
  for (const html of andere) expect(html).toBe(eine)
  expect(seiten.get('faelle/vier/index.html')).toContain('data-pfad="/faelle/vier/" data-slug="vier" data-slot="true"')
})

test('was der kurze Weg anders rendern würde, rendert Astro, Seite für Seite, und sagt es', async () => {
  const meldung = vi.spyOn(console, 'error').mockImplementation(() => {})
  const nachAnfrage = createComponent((result) => renderTemplate`<p>${result.createAstro({}, null).request.url}</p>`)
  const { seiten, gefragt } = await seitenAus(nachAnfrage, stapel('eins', 'zwei', 'drei'), stapel('vier'))
  expect(gefragt).toBe(4)
  for (const [datei, html] of seiten) expect(html).toContain(`/${datei.replace('index.html', '')}`)
  expect(meldung).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(ROUTE))
})

test('ein Fehler in einer Seite nennt ihre Datei und behält seine Herkunft', async () => {
  const kaputt = createComponent((_result, props) => {
    if (props['name'] === 'drei') throw new TypeError('Dritte Seite')
    return renderTemplate`<p>${props['name']}</p>`
  })
  const fehler: Error = await seitenAus(kaputt, stapel('eins', 'zwei', 'drei')).then(
    () => new Error('Es kam keiner.'),
    (error) => error,
  )
  expect(fehler).toBeInstanceOf(TypeError)
  expect(fehler.message).toBe('faelle/drei/index.html: Dritte Seite')
  expect(fehler.stack).toContain('seitenrenderer.test.ts')
})
