import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inhaltsrichtlinie } from '../src/layouts/inhaltsrichtlinie.ts'
import { KOPFZEILEN, kopfzeilenOf, NUR_VERSCHLUESSELT, toKopfzeilen } from './kopfzeilen.ts'
import { toKopfzeilenkarten, variableOf } from './kopfzeilenkarten.ts'

const kopf = (pfad: string): Record<string, string> => Object.fromEntries(kopfzeilenOf(pfad))

test('keine Seite erlaubt Programme oder Gestaltung im Text oder lässt sich einrahmen', () => {
  for (const pfad of ['/', '/beispiele/bus/', '/404.html', '/b/bus11/', '/feed.xml', '/zeichen.svg']) {
    const richtlinie = kopf(pfad)['Content-Security-Policy'] ?? ''
    expect(richtlinie).not.toMatch(/unsafe|https?:|\*/)
    expect(richtlinie).toContain("frame-ancestors 'none'")
    expect(richtlinie).toContain(inhaltsrichtlinie)
    expect(kopf(pfad)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' })
  }
})

test.each([
  ['/_gebaut/Seite.C-aNB4gI.css', 'immutable'],
  ['/suche/3fa302a66cf9/w/0.json', 'immutable'],
  ['/suche/stand.json', 'no-cache'],
  ['/suche/jobcenter.json', 'max-age=300'],
  ['/beispiele/_gebaut/', 'max-age=300'],
  ['/', 'max-age=300'],
])('%s bleibt im Zwischenspeicher: %s', (pfad, wert) => {
  expect(kopf(pfad)['Cache-Control']).toContain(wert)
})

test.each([
  ['/api/v1/beispiele.json', '*', 'cross-origin'],
  ['/dcat.ttl', '*', 'cross-origin'],
  ['/einbetten/laender/hessen.json', '*', 'cross-origin'],
  ['/einbetten/gelungene-beispiele.js', '*', 'cross-origin'],
  ['/einbetten/rahmen.css', '*', 'cross-origin'],
  ['/einbetten/', undefined, 'same-origin'],
  ['/suche/stand.json', '*', 'cross-origin'],
  ['/laender/hessen/feed.json', '*', 'cross-origin'],
  ['/beispiele/bus/bus.jpg', undefined, 'cross-origin'],
  ['/beispiele/api/', undefined, 'same-origin'],
  ['/einreichen/bestand.json', undefined, 'same-origin'],
])('%s: offen für andere Websites %s, als Bild oder Datei %s', (pfad, offen, herkunft) => {
  expect(kopf(pfad)['Access-Control-Allow-Origin']).toBe(offen)
  expect(kopf(pfad)['Cross-Origin-Resource-Policy']).toBe(herkunft)
})

test('nur was zum Einbetten gemacht ist, darf in fremde Rahmen; auch unter dem Namen, unter dem nginx es nachsieht', () => {
  for (const pfad of ['/einbetten/laender/hessen/', '/einbetten/laender/hessen/index.html', '/einbetten/liste/']) {
    expect(kopf(pfad)['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(kopf(pfad)['Speculation-Rules']).toBeUndefined()
  }
  for (const pfad of ['/einbetten/', '/einbetten/index.html', '/beispiele/einbetten/', '/einbettung/'])
    expect(kopf(pfad)['Content-Security-Policy']).toContain("frame-ancestors 'none'")
})

test('Partner stehen in der Richtlinie der Seiten, nicht in der zum Einbetten', () => {
  const richtlinieOf = (pfad: string) =>
    Object.fromEntries(kopfzeilenOf(pfad, toKopfzeilen(['https://b.example'])))['Content-Security-Policy']
  expect(richtlinieOf('/beispiele/')).toContain("connect-src 'self' https://b.example;")
  expect(richtlinieOf('/einbetten/liste/')).toContain("connect-src 'self';")
})

test('Vorausladen gilt für Seiten', () => {
  expect(kopf('/themen/')['Speculation-Rules']).toBe('"/vorausladen.json"')
  expect(kopf('/feed.xml')['Speculation-Rules']).toBeUndefined()
})

test('die Einstellung für nginx sendet genau diese Kopfzeilen, und die Karten kennen jede', () => {
  const einstellung = readFileSync('docs/betrieb/nginx.conf', 'utf8')
  const namen = [...Object.keys(KOPFZEILEN.sonst), NUR_VERSCHLUESSELT.name]
  const zeilen = [...einstellung.matchAll(/^ *add_header (.+);$/gm)].map(([, zeile]) => zeile)
  expect(zeilen).toEqual(namen.map((name) => `${name} ${variableOf(name)} always`))
  for (const name of namen) expect(toKopfzeilenkarten()).toContain(` ${variableOf(name)} {`)
})

test('die Tabelle für andere Server nennt jede Kopfzeile mit jedem Wert', () => {
  const tabelle = readFileSync('docs/betrieb/kopfzeilen.md', 'utf8')
  const arten = [KOPFZEILEN.sonst, { [NUR_VERSCHLUESSELT.name]: NUR_VERSCHLUESSELT.wert }, ...KOPFZEILEN.arten.map(({ anders }) => anders)]
  for (const [name, wert] of arten.flatMap((art) => Object.entries(art))) {
    expect(tabelle).toContain(`\`${name}\``)
    if (wert) expect(tabelle, name).toContain(`\`${wert}\``)
  }
})
