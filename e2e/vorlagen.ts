import { readdirSync, readFileSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { fileOf, findSeiten, findSlugs, isEinbettung, isNurText } from './seiten.ts'
import { type Ansicht, ZUSTAENDE } from './zustaende.ts'

/**
 * Was man gesehen haben muss, um die ganze Seite zu kennen: je Vorlage eine Seite, das kürzeste und das längste Beispiel, alle Zustände.
 * @param dist Ordner der gebauten Seite
 * @throws wenn eine gebaute Seite zu keiner Vorlage in `src/pages` gehört
 */
export const findAnsichten = (dist: string): Ansicht[] => {
  const beispiele = findSlugs(dist)
    .map((slug) => `/beispiele/${slug}/`)
    .sort((a, b) => sizeOf(dist, a) - sizeOf(dist, b))
  const ansichten = [
    ...findVorlagen(dist),
    { name: 'Beispiel, kürzestes', adresse: beispiele[0] ?? '/beispiele/' },
    { name: 'Beispiel, längstes', adresse: beispiele.at(-1) ?? '/beispiele/' },
    ...ZUSTAENDE,
  ]
  return [...new Map(ansichten.map((ansicht) => [ansicht.adresse + (ansicht.herstellen ? ansicht.name : ''), ansicht])).values()]
}

/**
 * Jede Seite, die etwas Eigenes zeigen kann. Seiten zum Weitergeben und zum Einbetten unterscheiden sich nur in ihrem Text; die mit dem längsten
 * Titel steht für alle.
 */
export const findVerschiedene = (dist: string): string[] => {
  const vorlagen = new Set(findVorlagen(dist).map(({ adresse }) => adresse))
  return findSeiten(dist).filter((adresse) => !(isNurText(adresse) || isEinbettung(adresse)) || vorlagen.has(adresse))
}

/** Je Datei in `src/pages` die gebaute Seite mit dem längsten Titel: An ihr zeigt sich zuerst, was nicht passt. */
const findVorlagen = (dist: string): Ansicht[] => {
  const muster = readMuster()
  const seiten = findSeiten(dist).map((adresse) => {
    const treffer = muster.find(({ ausdruck }) => ausdruck.test(adresse))
    if (!treffer) throw new Error(`Zur Seite ${adresse} gibt es keine Vorlage in src/pages.`)
    return { name: treffer.name, adresse, laenge: readTitel(dist, adresse).length }
  })
  return [...Map.groupBy(seiten, ({ name }) => name).values()].map((gruppe) => {
    const { name, adresse } = gruppe.reduce((laengste, seite) => (seite.laenge > laengste.laenge ? seite : laengste))
    return { name, adresse }
  })
}

/** Die Muster der Adressen; wie bei Astro geht ein festes Stück vor einem Platzhalter. */
const readMuster = (): { name: string; ausdruck: RegExp }[] =>
  readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((datei) => datei.split(sep).join('/'))
    .filter((datei) => datei.endsWith('.astro') && !/(?:^|\/)_/.test(datei))
    .map((datei) => datei.replace(/\.astro$/, ''))
    .sort((a, b) => countPlatzhalter(a) - countPlatzhalter(b))
    .map((name) => {
      const pfad = name === '404' ? '404.html' : `${name}/`.replace(/(^|\/)index\/$/, '$1')
      const ausdruck = pfad
        .replaceAll('.', '\\.')
        .replace(/\[\\.\\.\\.\w+\]/g, '.+')
        .replace(/\[\w+\]/g, '[^/]+')
      return { name, ausdruck: new RegExp(`^/${ausdruck}$`) }
    })

const countPlatzhalter = (name: string): number => name.split('[').length

const sizeOf = (dist: string, adresse: string): number => statSync(fileOf(dist, adresse)).size

const readTitel = (dist: string, adresse: string): string => /<title>([^<]*)/.exec(readFileSync(fileOf(dist, adresse), 'utf8'))?.[1] ?? ''
