import { expect, test } from 'vitest'
import type { Fall } from '../../catalogue/katalog.ts'
import { toElement, toHtml, toRahmen, toRahmenpfad } from './ausschnitte.ts'
import { choose, type Einbettungsliste, MAX_ANZAHL } from './liste.ts'
import { groupNeueste } from './thema.ts'

const PORTAL = 'https://hub.example'

const liste: Einbettungsliste = {
  titel: 'Beispiele: „A & B“',
  hinweis: '',
  leer: 'Noch nichts.',
  alle: { text: 'Alle', adresse: `${PORTAL}/handlungsfelder/a/` },
  mitLand: `${PORTAL}/beispiele/?feld=a&land=`,
  laender: { hessen: 'Hessen', bayern: 'Bayern' },
  beispiele: [
    { titel: 'Eins <img src=x onerror=alert(1)>', ort: 'Jobcenter "Eins"', adresse: `${PORTAL}/b/aaaaa/`, laender: ['hessen'] },
    { titel: 'Zwei', ort: 'Jobcenter Zwei', adresse: `${PORTAL}/b/bbbbb/`, laender: ['hessen', 'bayern'] },
  ],
}

/** Fälle, neueste zuerst; von einem kennt die Gruppe nur das Land. */
const toFaelle = (laender: readonly string[]): Fall[] =>
  laender.map((land, nummer) => ({ slug: String(nummer), jobcenter: [{ land }] }) as unknown as Fall)

test('je Thema und Land bleiben die neuesten, mehr nie: auch ein großer Bestand wird eine kleine Liste', () => {
  const faelle = toFaelle([...Array<string>(5_000).fill('hessen'), 'bremen', ...Array<string>(20).fill('bayern')])
  const gruppe = groupNeueste({ werte: new Map([['a', 'A']]), of: () => ['a'] }, faelle).get('a') ?? []
  expect(gruppe).toHaveLength(MAX_ANZAHL + 1 + MAX_ANZAHL)
  expect(gruppe.slice(0, MAX_ANZAHL).map(({ slug }) => slug)).toEqual(Array.from({ length: MAX_ANZAHL }, (_, n) => String(n)))
  expect(gruppe.filter(({ jobcenter }) => jobcenter[0]?.land === 'bremen')).toHaveLength(1)
})

test('ein Thema ohne Beispiel bleibt da, leer', () => {
  expect([...groupNeueste({ werte: new Map([['a', 'A']]), of: () => [] }, toFaelle(['hessen']))]).toEqual([['a', []]])
})

test('Land und Anzahl wählen aus', () => {
  expect(choose(liste, 'hessen', 1).map(({ ort }) => ort)).toEqual(['Jobcenter "Eins"'])
  expect(choose(liste, 'bayern', 12).map(({ ort }) => ort)).toEqual(['Jobcenter Zwei'])
})

test('was in einem Titel steht, bleibt in jedem Stück Text', () => {
  const html = toHtml(liste, { thema: 'handlungsfelder/a', land: '', anzahl: 5 }, '1. März 2027')
  expect(html).toContain('Eins &lt;img src=x onerror=alert(1)&gt;</a><br>Jobcenter &quot;Eins&quot;')
  expect(html).not.toMatch(/<(?!\/?(?:p|strong|ul|li|a|br)\b)/)
  expect(html).toContain('Stand: 1. März 2027.')
  expect(toRahmen({ thema: 'a', land: '', anzahl: 1 }, 'A" onload="alert(1)', 'breit', PORTAL)).toContain(
    'title="A&quot; onload=&quot;alert(1)"',
  )
})

test('mit Land führt der Link zu allen Beispielen dieses Landes', () => {
  expect(toHtml(liste, { thema: 'handlungsfelder/a', land: 'bayern', anzahl: 5 }, 'heute')).toContain(
    `href="${PORTAL}/beispiele/?feld=a&amp;land=bayern"`,
  )
})

test('Thema oder Land allein hat eine fertige Seite, beides zusammen braucht die Liste', () => {
  expect(toRahmenpfad({ thema: 'handlungsfelder/a', land: '', anzahl: 3 })).toBe('/einbetten/handlungsfelder/a/#anzahl-3')
  expect(toRahmenpfad({ thema: 'beispiele', land: 'bayern', anzahl: 3 })).toBe('/einbetten/laender/bayern/#anzahl-3')
  expect(toRahmenpfad({ thema: 'zielgruppen/b', land: 'bayern', anzahl: 3 })).toBe(
    '/einbetten/liste/?thema=zielgruppen%2Fb&land=bayern&anzahl=3',
  )
  expect(toElement({ thema: 'beispiele', land: '', anzahl: 3 }, PORTAL)).toContain('<gelungene-beispiele anzahl="3">')
})
