/** Was der Verlauf des Fensters zu einer Stelle der Liste weiß. */
interface Stelle {
  y?: number
  /** Adresse des Beispiels, das von hier aus geöffnet wurde. */
  geoeffnet?: string
}

/** So oft schreiben wir die Stelle beim Rollen höchstens auf (Millisekunden). */
const TAKT = 100

/** Die Liste entsteht erst nach dem Laden; Stelle und geöffnete Karte merkt sich deshalb der Eintrag im Verlauf, nicht der Browser. */
export const keepStelle = (liste: HTMLElement): void => {
  history.scrollRestoration = 'manual'
  if (stelle().y === undefined) save({ y: scrollY })
  let wartet = false
  addEventListener(
    'scroll',
    () => {
      if (wartet) return
      wartet = true
      setTimeout(() => {
        wartet = false
        save({ y: scrollY })
      }, TAKT)
    },
    { passive: true },
  )
  liste.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link) save({ y: scrollY, geoeffnet: link.pathname })
  })
}

/** Ein neuer Eintrag im Verlauf, an derselben Stelle der Seite. */
export const pushAdresse = (adresse: string): void => history.pushState({ y: scrollY } satisfies Stelle, '', adresse)

/** Die Adresse ändert sich, der Eintrag bleibt. */
export const replaceAdresse = (adresse: string): void => history.replaceState(history.state, '', adresse)

/** Stellt die Stelle wieder her; wer zurückkommt, hat den Fokus auf der Karte, von der aus es weiterging. */
export const restoreStelle = (liste: HTMLElement, { mitFokus }: { mitFokus: boolean }): void => {
  const { y, geoeffnet } = stelle()
  if (mitFokus && geoeffnet) liste.querySelector<HTMLElement>(`a[href="${CSS.escape(geoeffnet)}"]`)?.focus({ preventScroll: true })
  if (y !== undefined) scrollTo({ top: y, behavior: 'instant' })
}

/** Ob die Seite über „Zurück“ oder „Vor“ kam. */
export const kamZurueck = (): boolean =>
  performance.getEntriesByType('navigation').some((eintrag) => (eintrag as PerformanceNavigationTiming).type === 'back_forward')

const stelle = (): Stelle => history.state ?? {}

const save = (neu: Stelle): void => history.replaceState({ ...history.state, ...neu }, '')
