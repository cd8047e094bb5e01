import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { setzeBestaetigung } from './setze-bestaetigung.ts'

const zeilenOf = (text: string): string[] => text.split('\n')

test('bei jedem Beispiel des Bestands ändert sich nur das Datum, und es lässt sich wieder ändern', () => {
  for (const slug of readdirSync('content/beispiele')) {
    const alt = readFileSync(`content/beispiele/${slug}/index.mdx`, 'utf8')
    const neu = setzeBestaetigung(alt, '2027-01-02') ?? ''
    const dazu = zeilenOf(neu).filter((zeile) => !zeilenOf(alt).includes(zeile))
    expect(dazu, slug).toEqual(['zuletzt_bestaetigt: 2027-01-02'])
    expect(setzeBestaetigung(neu, '2028-03-04'), slug).toBe(neu.replace('2027-01-02', '2028-03-04'))
  }
})

test('Zeilenenden und der Text unter dem Kopf bleiben, wie sie sind', () => {
  expect(setzeBestaetigung('---\r\nveroeffentlicht: 2026-01-02\r\n---\r\n\r\nzuletzt_bestaetigt: nie\r\n', '2027-01-02')).toBe(
    '---\r\nveroeffentlicht: 2026-01-02\r\nzuletzt_bestaetigt: 2027-01-02\r\n---\r\n\r\nzuletzt_bestaetigt: nie\r\n',
  )
})

test('ohne Kopf oder Veröffentlichung geschieht nichts', () => {
  expect(setzeBestaetigung('kein Kopf', '2027-01-02')).toBeUndefined()
  expect(setzeBestaetigung('---\ntitel: x\n---\n', '2027-01-02')).toBeUndefined()
})
