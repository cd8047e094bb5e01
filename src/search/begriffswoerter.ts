import type { Begriff } from '../model/vokabular/begriff.ts'
import { suchwoerterOf } from '../model/vokabular/begriff.ts'
import { fachwoerter } from '../model/vokabular/fachwoerter.ts'
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
  ...fachwoerter.map(({ name, kurzformen, andere }): Begriffswort => {
    const namen = [name, ...andere]
    return {
      art: 'wortfeld',
      zeichen: namen.map(toStaemme).filter(isKennzeichnend),
      kurzformen,
      fuehrtZu: toZiele([...namen, ...kurzformen]),
    }
  }),
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
    fuehrtZu: toZiele([begriff.label, ...namen, ...kurzformen, ...suchwoerterOf(begriff)]),
  }
}

/** Bei einer Abkürzung beginnt die Erklärung mit der ausgeschriebenen Form. */
const ausgeschrieben = ({ erklaerung }: Begriff): string => erklaerung.split(/[:.,;]| nach | der | beim | oder /)[0] ?? ''

/** Ein einzelnes kurzes Wort ist zu allgemein, um einen Begriff zu verraten. */
const isKennzeichnend = (zeichen: readonly string[]): boolean => zeichen.length > 1 || (zeichen[0]?.length ?? 0) >= 7

/** Alle Stämme der Namen; zwei Wörter auch verbunden, damit die Suche „Hartz IV“ als eines lesen kann. */
const toZiele = (namen: readonly string[]): string[] =>
  unique(
    namen.flatMap((name) => {
      const woerter = findWoerter(name).map(({ text }) => fold(text))
      return [...toStaemme(name), ...(woerter.length === 2 ? [stem(woerter.join(''))] : [])]
    }),
  )

const toStaemme = (text: string): string[] =>
  findWoerter(text)
    .map(({ text: wort }) => fold(wort))
    .filter((wort) => !isFuellwort(wort))
    .map(stem)

const unique = (woerter: readonly string[]): string[] => [...new Set(woerter)]
