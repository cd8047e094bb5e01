import type { Fall, Katalog } from './katalog.ts'

/** Höchstens so viele weitere Beispiele stehen unter einem Bericht. */
const MAX = 3
/** So viele neuere Nachbarn werden verglichen; so bleibt der Aufwand je Seite gleich, auch bei 10.000 Beispielen. */
const NACHBARN = 60

/** Andere Beispiele mit demselben ersten Handlungsfeld; gemeinsame Felder und Gruppen zählen, bei Gleichstand das nähere in der Liste. */
export const findVerwandte = ({ byHauptfeld }: Katalog, fall: Fall): Fall[] => {
  const gruppe = byHauptfeld.get(fall.beispiel.handlungsfelder[0] ?? '') ?? []
  const stelle = Math.max(0, gruppe.indexOf(fall))
  const ringsum = [...gruppe.slice(stelle + 1), ...gruppe.slice(0, stelle)].slice(0, NACHBARN)
  return ringsum
    .filter(({ slug }) => slug !== fall.slug)
    .map((anderer) => ({
      anderer,
      punkte:
        shared(anderer.beispiel.handlungsfelder, fall.beispiel.handlungsfelder) +
        shared(anderer.beispiel.zielgruppen, fall.beispiel.zielgruppen),
    }))
    .sort((a, b) => b.punkte - a.punkte)
    .slice(0, MAX)
    .map(({ anderer }) => anderer)
}

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((wert) => b.includes(wert)).length
