import type { Fall, Katalog } from './katalog.ts'

/** Höchstens so viele weitere Beispiele stehen unter einem Bericht. */
const MAX = 3

/** Andere Beispiele mit demselben ersten Handlungsfeld; gemeinsame Felder und Gruppen zählen, bei Gleichstand das neuere. */
export const findVerwandte = ({ liste }: Katalog, fall: Fall): Fall[] => {
  const shared = (anderer: Fall): number =>
    count(anderer.beispiel.handlungsfelder, fall.beispiel.handlungsfelder) + count(anderer.beispiel.zielgruppen, fall.beispiel.zielgruppen)
  return liste
    .filter(
      (anderer) => anderer.slug !== fall.slug && anderer.beispiel.handlungsfelder.some((feld) => feld === fall.beispiel.handlungsfelder[0]),
    )
    .map((anderer) => ({ anderer, punkte: shared(anderer) }))
    .sort((a, b) => b.punkte - a.punkte)
    .slice(0, MAX)
    .map(({ anderer }) => anderer)
}

const count = (a: readonly string[], b: readonly string[]): number => a.filter((wert) => b.includes(wert)).length
