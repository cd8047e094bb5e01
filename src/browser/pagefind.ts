/** Der Teil von Pagefinds Schnittstelle, den die Suche nutzt. */
export interface Pagefind {
  options(options: { baseUrl?: string; ranking?: { metaWeights?: Record<string, number> }; excerptLength?: number }): Promise<void>
  init(): Promise<void>
  search(query: string | null): Promise<{ results: PagefindTreffer[] }>
}

export interface PagefindTreffer {
  id: string
  score: number
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>
}

/** Wie viel ein Treffer in diesen Feldern zählt; die übrigen Felder der Karte stehen schon im Text. */
const META_GEWICHTE = {
  titel: 3,
  synonyme: 1,
  kurzfassung: 0,
  jobcenter: 0,
  land: 0,
  region: 0,
  feld: 0,
  farbe: 0,
  ressourcen: 0,
  beleg: 0,
  reichweite: 0,
}

let loaded: Promise<Pagefind> | undefined

/** Lädt die Suche beim ersten Mal. @throws wenn sie nicht zu erreichen ist; der nächste Aufruf versucht es neu */
export const loadPagefind = (): Promise<Pagefind> => {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

const load = async (): Promise<Pagefind> => {
  const path = '/pagefind/pagefind.js'
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind
  await pagefind.options({ baseUrl: '/', excerptLength: 24, ranking: { metaWeights: META_GEWICHTE } })
  await pagefind.init()
  return pagefind
}
