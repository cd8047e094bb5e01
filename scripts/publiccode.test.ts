import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

/** Was `publiccode.yml` sagt, so weit der Standard es vorschreibt. */
interface Publiccode {
  publiccodeYmlVersion: string
  name: string
  url: string
  softwareVersion: string
  releaseDate: string
  logo: string
  platforms: string[]
  categories: string[]
  developmentStatus: string
  softwareType: string
  intendedAudience: { countries: string[]; scope: string[] }
  description: Record<string, { shortDescription: string; longDescription: string; features: string[] }>
  legal: { license: string }
  maintenance: { type: string; contacts?: { name: string }[]; contractors?: { name: string; until: string }[] }
  localisation: { localisationReady: boolean; availableLanguages: string[] }
  dependsOn: { open: { name: string }[] }
}

/**
 * Der Standard in Fassung 0.7, von Hand aus docs/standard/schema.core.rst des Projekts publiccodeyml/publiccode.yml (23. November 2026): ein
 * Prüfprogramm dafür gibt es als Paket für Node nicht. Genannt ist jeder Schlüssel, den wir benutzen, und jede Regel, die für ihn gilt.
 */
const ERLAUBT = [
  'publiccodeYmlVersion name url softwareVersion releaseDate logo platforms categories developmentStatus softwareType',
  'intendedAudience description legal maintenance localisation dependsOn',
].flatMap((zeile) => zeile.split(' '))
const PFLICHT = 'publiccodeYmlVersion name url platforms developmentStatus softwareType description legal maintenance localisation'.split(
  ' ',
)
const KATEGORIEN = ['knowledge-management', 'content-management', 'educational-content', 'data-collection', 'other']
const BEREICHE = ['employment', 'government', 'local-authorities', 'research', 'society', 'welfare']
const STAENDE = ['concept', 'development', 'beta', 'stable', 'obsolete']
const ARTEN = ['mobile', 'iot', 'desktop', 'web', 'backend', 'other'].map((art) => `standalone/${art}`)
const PFLEGE = ['internal', 'contract', 'community', 'none']

const findMaengel = (code: Publiccode): string[] => {
  const maengel: string[] = []
  const verlange = (gilt: boolean, satz: string): unknown => gilt || maengel.push(satz)
  for (const name of PFLICHT) verlange(name in code, `${name} fehlt`)
  for (const name of Object.keys(code)) verlange(ERLAUBT.includes(name), `${name} ist unbekannt`)
  if (maengel.length > 0) return maengel
  verlange(/^0(?:\.\d+){0,2}$/.test(code.publiccodeYmlVersion), 'publiccodeYmlVersion')
  verlange(URL.canParse(code.url) && code.url.startsWith('https://'), 'url')
  verlange(/^\d{4}-\d{2}-\d{2}$/.test(code.releaseDate), 'releaseDate')
  verlange(/\.(?:svgz?|png)$/.test(code.logo) && existsSync(code.logo), 'logo')
  verlange(code.platforms.length > 0, 'platforms')
  verlange(
    code.categories.every((name) => KATEGORIEN.includes(name)),
    'categories',
  )
  verlange(STAENDE.includes(code.developmentStatus), 'developmentStatus')
  verlange([...ARTEN, 'addon', 'library', 'configurationFiles'].includes(code.softwareType), 'softwareType')
  verlange(
    code.intendedAudience.countries.every((land) => /^[A-Z]{2}$/.test(land)),
    'intendedAudience/countries',
  )
  verlange(
    code.intendedAudience.scope.every((name) => BEREICHE.includes(name)),
    'intendedAudience/scope',
  )
  for (const [sprache, { shortDescription, longDescription, features }] of Object.entries(code.description)) {
    verlange(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(sprache), `description/${sprache}`)
    verlange(shortDescription.length <= 150 && !shortDescription.includes('\n'), `description/${sprache}/shortDescription`)
    verlange(longDescription.length >= 150 && longDescription.length <= 10_000, `description/${sprache}/longDescription`)
    verlange(features.length > 0, `description/${sprache}/features`)
  }
  verlange(/^[A-Za-z0-9.-]+(?: (?:OR|AND) [A-Za-z0-9.-]+)*$/.test(code.legal.license), 'legal/license')
  const { type, contacts = [], contractors = [] } = code.maintenance
  verlange(PFLEGE.includes(type), 'maintenance/type')
  verlange(!['internal', 'community'].includes(type) || contacts.some(({ name }) => name !== ''), 'maintenance/contacts')
  verlange((type === 'contract') === contractors.length > 0, 'maintenance/contractors')
  verlange(typeof code.localisation.localisationReady === 'boolean', 'localisation/localisationReady')
  verlange(code.localisation.availableLanguages.length > 0, 'localisation/availableLanguages')
  return maengel
}

const code = parse(readFileSync('publiccode.yml', 'utf8')) as Publiccode
const paket = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string }

test('publiccode.yml hält den Standard ein', () => {
  expect(findMaengel(code)).toEqual([])
})

test.each<[string, Partial<Publiccode>]>([
  ['releaseDate', { releaseDate: '26.11.2026' }],
  ['maintenance/contacts', { maintenance: { type: 'community' } }],
  ['categories', { categories: ['wissen'] }],
  ['logo', { logo: 'gibt-es-nicht.svg' }],
  ['description/de/longDescription', { description: { de: { shortDescription: 'kurz', longDescription: 'kurz', features: ['eins'] } } }],
])('ein Fehler in %s fällt auf', (stelle, kaputt) => {
  expect(findMaengel({ ...code, ...kaputt })).toEqual([stelle])
})

test('Fassung und Lizenz stehen überall gleich, und der Anhang der Änderungen nennt die Fassung', () => {
  expect([code.softwareVersion, code.legal.license]).toEqual([paket.version, paket.license])
  expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## \\[${RegExp.escape(paket.version)}\\] – ${code.releaseDate}$`, 'm'))
})
