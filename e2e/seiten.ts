import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Adressen aller HTML-Dateien, `/` am Ende; die Seite „nicht gefunden“ steht als `/404.html` darin. */
const findHtml = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')}`.replace(/index\.html$/, ''))
    .sort()

/** Die Datei zu einer Adresse. */
export const fileOf = (dist: string, adresse: string): string => join(dist, adresse.endsWith('/') ? `${adresse}index.html` : adresse)

const isWegweiser = (dist: string, adresse: string): boolean =>
  readFileSync(fileOf(dist, adresse), 'utf8').includes('<body data-wegweiser>')

const isMail = (adresse: string): boolean => /^\/b\/[^/]+\/mail\.html$/.test(adresse)

/**
 * Adressen aller gebauten Seiten, ohne Wegweiser und Mails: Die einen führen sofort weiter, die anderen sind keine Seiten, und beide haben ihre
 * eigene Prüfung (`adressen.test.ts`, `weitergeben.test.ts`).
 */
export const findSeiten = (dist: string): string[] => findHtml(dist).filter((adresse) => !isWegweiser(dist, adresse) && !isMail(adresse))

/** Seiten einer Vorlage, in die nur noch Text kommt: Was sich an einer zeigt, zeigt sich an allen. */
export const isNurText = (seite: string): boolean => /^\/beispiele\/[^/]+\/weitergeben\/$/.test(seite)

/** Adressen aller Mails zum Ansehen. */
export const findMails = (dist: string): string[] => findHtml(dist).filter(isMail)

/** Adressen, unter denen nur ein Wegweiser steht: kurze Links, frühere Adressen, Entfallenes. */
export const findWegweiser = (dist: string): string[] => findHtml(dist).filter((adresse) => isWegweiser(dist, adresse))

/** Die Werkstatt zeigt alle Bauteile an erfundenen Beispielen: Niemand verlinkt sie, und ihre Links führen ins Leere. */
export const isWerkstatt = (seite: string): boolean => seite.startsWith('/werkstatt/')

/** Was andere Websites in einem Rahmen zeigen: je Thema dieselbe Seite mit anderen Links. Wer jede Seite einzeln ansieht, sieht davon eine je Vorlage. */
export const isEinbettung = (seite: string): boolean => /^\/einbetten\/./.test(seite)

/** Slugs aller gebauten Beispiele. */
export const findSlugs = (dist: string): string[] =>
  findSeiten(dist).flatMap((seite) => /^\/beispiele\/(?!seite\/)([^/]+)\/$/.exec(seite)?.[1] ?? [])
