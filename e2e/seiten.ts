import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Adressen aller gebauten HTML-Seiten, `/` am Ende; die Seite „nicht gefunden“ steht als `/404.html` darin. */
export const findSeiten = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')}`.replace(/index\.html$/, ''))
    .sort()

/** Die Werkstatt zeigt alle Bauteile an erfundenen Beispielen: Niemand verlinkt sie, und ihre Links führen ins Leere. */
export const isWerkstatt = (seite: string): boolean => seite.startsWith('/werkstatt/')

/** Slugs aller gebauten Beispiele. */
export const findSlugs = (dist: string): string[] =>
  findSeiten(dist).flatMap((seite) => /^\/beispiele\/(?!seite\/)([^/]+)\/$/.exec(seite)?.[1] ?? [])
