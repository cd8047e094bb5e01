import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Bereich → was er zur Laufzeit benutzen darf. Reine Typen dürfen überallher kommen. Das Bild dazu steht in der README. */
const PFEILE: Record<string, readonly string[]> = {
  model: ['zod'],
  texte: [],
  bilder: ['model', 'heroicons'],
  mdx: [
    'model',
    'satteri',
    'yaml',
    'unist-util-visit-parents',
    'hast-util-sanitize',
    'hast-util-to-html',
    'mdast-util-to-hast',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'mdast-util-mdx-expression',
    'mdast-util-mdx-jsx',
    'micromark-extension-gfm',
    'micromark-extension-mdx-expression',
    'micromark-extension-mdx-jsx',
  ],
  checks: ['model', 'mdx', 'zod', 'fastest-levenshtein', 'html-escaper', 'hub.config', 'sharp', 'node:'],
  catalogue: ['model', 'texte'],
  search: ['model', 'texte', 'catalogue', 'fastest-levenshtein', 'zod', 'node:'],
  adressen: ['model', 'texte', 'html-escaper'],
  feeds: ['model', 'texte', 'catalogue', 'html-escaper'],
  share: ['model', 'texte', 'catalogue', 'html-escaper'],
  daten: ['model', 'texte', 'catalogue', 'feeds', 'share', 'zod'],
  lesetext: ['model', 'texte', 'hyphen'],
  karten: ['model', 'texte', 'catalogue', 'bilder', 'lesetext', 'fontkit', 'qr'],
  components: ['bilder', 'model', 'texte', 'lesetext', 'bausteine', 'components', 'browser', 'hub.config'],
  bausteine: ['model', 'texte'],
  layouts: ['model', 'texte', 'lesetext', 'components', 'astro', 'hub.config'],
  browser: ['bilder', 'model', 'texte', 'search', 'share', 'catalogue', 'checks', 'mdx', 'fflate', 'idb-keyval'],
  pages: [
    'mdx',
    'bilder',
    'model',
    'texte',
    'checks',
    'catalogue',
    'search',
    'feeds',
    'daten',
    'share',
    'lesetext',
    'components',
    'layouts',
    'astro',
    'hub.config',
    'scripts',
    'sharp',
    'node:',
  ],
  vorschau: ['model', 'checks', 'search', 'share', 'karten', 'daten', 'pages', 'astro', 'hub.config', 'scripts', 'node:'],
  'content.config': ['model', 'checks', 'scripts', 'astro', 'node:'],
  'live.config': ['model', 'checks', 'vorschau', 'astro'],
}

/** Im Browser läuft nichts, was Node braucht: Diese Dateien der Suche sind reine Rechnung und kennen nur einander und die Sätze der Oberfläche. */
const SUCHE_IM_BROWSER = [
  'ablageform',
  'anfrage',
  'auswahl',
  'facettenprobe',
  'fremdform',
  'fuellwoerter',
  'fundstelle',
  'jobcentersuche',
  'leser',
  'massprobe',
  'rang',
  'reihenfolge',
  'spur',
  'suchwort',
  'verbund',
  'weglassen',
  'wie-meines',
  'wort',
].map((name) => `src/search/${name}.ts`)

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))

const bereichOf = (file: string): string =>
  file.startsWith('src/') ? (file.split('/')[1] ?? '').replace(/\.ts$/, '') : (file.split('/')[0] ?? '').replace(/\.ts$/, '')

/** Wohin ein Import zeigt: Bereich im Haus oder Name des Pakets. */
const targetOf = (file: string, specifier: string): { bereich: string; file?: string } => {
  if (!specifier.startsWith('.'))
    return {
      bereich: specifier.startsWith('astro:')
        ? 'astro'
        : specifier.startsWith('node:')
          ? 'node:'
          : specifier
              .split('/')
              .slice(0, specifier.startsWith('@') ? 2 : 1)
              .join('/'),
    }
  const target = relative(root, resolve(root, dirname(file), specifier))
    .split(sep)
    .join('/')
  return { bereich: bereichOf(target), file: target }
}

const importsOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map((match) => match[1] ?? '')
}

test.each(sources)('%s hält sich an die Pfeile', (file) => {
  const bereich = bereichOf(file)
  const allowed = PFEILE[bereich]
  expect(allowed, `${bereich} steht nicht im Plan des Hauses`).toBeDefined()
  for (const specifier of importsOf(file)) {
    const target = targetOf(file, specifier)
    if (target.bereich === bereich || specifier.endsWith('.css')) continue
    expect(allowed, `${file} darf nicht aus „${specifier}“ importieren`).toContain(target.bereich)
    if (bereich === 'browser' && target.bereich === 'search') expect(SUCHE_IM_BROWSER).toContain(target.file)
  }
  if (SUCHE_IM_BROWSER.includes(file))
    for (const specifier of importsOf(file)) {
      const target = targetOf(file, specifier)
      if (target.bereich !== 'texte') expect([...SUCHE_IM_BROWSER, undefined]).toContain(target.file)
    }
})

// Der Bau behält eine Seite, solange ihre Angaben dieselben sind (ADR 14): Was sie selbst nachschlüge, bliebe alt.
test.each(sources.filter((file) => /^src\/pages\/beispiele\/\[slug\](?:\/\w+)?\.astro$/.test(file)))(
  '%s zeigt nur, was ihr mitgegeben ist',
  (file) => {
    expect(importsOf(file).filter((specifier) => /_katalog|_geschichte|heute|astro:content|node:/.test(specifier))).toEqual([])
  },
)

/** Alles, was eine Datei zur Laufzeit mitbringt, auch über andere; ein `import()` zählt mit. */
const reachableFrom = (file: string, bekannt = new Map<string, string>()): Map<string, string> => {
  const text = readFileSync(join(root, file), 'utf8')
  const spaeter = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map((match) => match[1] ?? '')
  for (const specifier of [...importsOf(file), ...spaeter]) {
    const { bereich, file: ziel = bereich } = targetOf(file, specifier)
    if (bekannt.has(ziel)) continue
    bekannt.set(ziel, file)
    if (ziel.endsWith('.ts')) reachableFrom(ziel, bekannt)
  }
  return bekannt
}

test('im Browser läuft nichts, was Node, den nativen Parser oder die Einstellungen des Betreibers braucht', () => {
  for (const file of sources.filter((source) => bereichOf(source) === 'browser')) {
    const erreichbar = reachableFrom(file)
    for (const verboten of ['node:', 'satteri', 'sharp', 'astro', 'hub.config.ts'])
      expect(erreichbar.get(verboten), `${file} bringt ${verboten} mit`).toBeUndefined()
  }
})

test('niemand importiert Seiten, nur die Vorschau Katalog und Verlauf', () => {
  for (const file of sources.filter((source) => !['pages', 'vorschau'].includes(bereichOf(source))))
    for (const specifier of importsOf(file)) expect(targetOf(file, specifier).bereich, file).not.toBe('pages')
})
