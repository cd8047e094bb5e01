import type { Begriff } from '../model/vokabular/begriff.ts'
import { suchwoerterOf } from '../model/vokabular/begriff.ts'
import { type Glossarart, type Glossareintrag, glossar } from '../model/vokabular/glossar.ts'
import { wortfelder } from '../model/vokabular/wortfelder.ts'
import { isFuellwort } from './fuellwoerter.ts'
import { findWoerter, fold, stem } from './wort.ts'

/** Ein Begriff oder Wortfeld, wie die Suche ihn sieht: woran man ihn im Text erkennt und unter welchen Wörtern er dann zu finden ist. */
export interface Begriffswort {
  art: 'begriff' | 'wortfeld'
  /** Folgen von Stämmen; steht eine davon im Text, ist von dem Begriff die Rede. */
  zeichen: readonly (readonly string[])[]
  /** Kurzformen: nur als ganzes Wort in dieser Schreibweise ein Zeichen. */
  kurzformen: readonly string[]
  /** Stämme, unter denen ein Beispiel mit diesem Begriff zu finden ist. */
  fuehrtZu: readonly string[]
}

/** Arten des Glossars, deren Namen so allgemein sind, dass sie im Text nichts verraten. */
const ALLGEMEIN: ReadonlySet<Glossarart> = new Set(['einfluss', 'wirkung', 'beleg', 'kriterium', 'stufe', 'kosten'])

/** Alle Begriffe der Vokabulare und alle Wortfelder. */
export const begriffswoerter = (): Begriffswort[] => [
  ...glossar.filter(({ art }) => !ALLGEMEIN.has(art)).map(toBegriffswort),
  ...wortfelder.map(
    (woerter): Begriffswort => ({
      art: 'wortfeld',
      zeichen: woerter.map(toStaemme),
      kurzformen: [],
      fuehrtZu: unique(woerter.flatMap(toStaemme)),
    }),
  ),
]

const toBegriffswort = ({ art, begriff }: Glossareintrag): Begriffswort => {
  const namen = art === 'abkuerzung' ? [ausgeschrieben(begriff)] : [begriff.name ?? begriff.label, ...begriff.synonyme]
  const kurzformen = art === 'abkuerzung' ? [begriff.label, ...begriff.synonyme] : (begriff.abkuerzungen ?? [])
  return {
    art: 'begriff',
    zeichen: namen.map(toStaemme).filter(({ length }) => length > 0),
    kurzformen,
    fuehrtZu: unique([begriff.label, ...namen, ...kurzformen, ...suchwoerterOf(begriff)].flatMap(toStaemme)),
  }
}

/** Bei einer Abkürzung beginnt die Erklärung mit der ausgeschriebenen Form. */
const ausgeschrieben = ({ erklaerung }: Begriff): string => erklaerung.split(/[:.,;]| nach | der | beim | oder /)[0] ?? ''

const toStaemme = (text: string): string[] =>
  findWoerter(text)
    .map(({ text: wort }) => fold(wort))
    .filter((wort) => !isFuellwort(wort))
    .map(stem)

const unique = (woerter: readonly string[]): string[] => [...new Set(woerter)]
