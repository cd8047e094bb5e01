import { foldUmlaute } from '../../model/slug.ts'

/** Was das Formular von einem vorhandenen Beispiel weiß. */
export interface Vorhandenes {
  slug: string
  titel: string
  jobcenter: readonly string[]
  kennung: string
}

/** So viele Beispiele nennt der Hinweis. */
const MAX = 5
/** Ab diesem Anteil gemeinsamer Wörter klingen zwei Titel ähnlich. */
const MIN_ANTEIL = 0.5

/** Vorhandene Beispiele mit ähnlichem Titel, danach die desselben Jobcenters. */
export const findAehnliche = (titel: string, jobcenter: readonly string[], bestand: readonly Vorhandenes[]): Vorhandenes[] => {
  const woerter = woerterOf(titel)
  return bestand
    .map((eintrag) => ({ eintrag, anteil: gemeinsam(woerter, woerterOf(eintrag.titel)) }))
    .filter(({ eintrag, anteil }) => anteil >= MIN_ANTEIL || sharesJobcenter(eintrag, jobcenter))
    .sort((a, b) => b.anteil - a.anteil)
    .slice(0, MAX)
    .map(({ eintrag }) => eintrag)
}

const sharesJobcenter = (eintrag: Vorhandenes, jobcenter: readonly string[]): boolean =>
  eintrag.jobcenter.some((nummer) => jobcenter.includes(nummer))

/** Wörter, die etwas sagen; „der“, „und“, „mit“ verbinden nur. */
const woerterOf = (text: string): Set<string> => new Set(foldUmlaute(text).match(/[a-z0-9]{4,}/g))

const gemeinsam = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const kleiner = Math.min(a.size, b.size)
  return kleiner < 2 ? 0 : [...a].filter((wort) => b.has(wort)).length / kleiner
}
