import { describe, expect, test } from 'vitest'
import { LEERE_MAPPE, MAX_BEISPIELE, MAX_GRUSS, MAX_TITEL, type Mappe } from '../merkliste/mappe.ts'
import { formatAdresse, parseAdresse } from './adresse.ts'

const mappe = (neu: Partial<Mappe>): Mappe => ({ ...LEERE_MAPPE, ...neu })

describe('was in der Adresse steht, ergibt wieder dieselbe Mappe', () => {
  test.each([
    mappe({ kennungen: ['bus11'] }),
    mappe({ kennungen: ['rad22', 'bus11', 'zug33'], layout: 'liste' }),
    mappe({ kennungen: ['bus11'], titel: 'Größer & besser? 100 % „echt“ + mehr #1', gruss: 'Liebe Kolleginnen,\n\nschöne Grüße 🚌' }),
    mappe({ kennungen: ['bus11'], layout: 'teaser', titel: 'ä'.repeat(MAX_TITEL), gruss: 'ß'.repeat(MAX_GRUSS) }),
  ])('%o', (eine) => {
    const adresse = formatAdresse(eine)
    expect(parseAdresse(adresse)).toEqual({ mappe: eine, unlesbar: [], zuViele: 0 })
    // Länger nimmt mancher Webserver keine Zeile an.
    expect(adresse.length).toBeLessThan(8_000)
  })
})

test('die Adresse ist kurz und lesbar: Kommas bleiben Kommas, Vorgaben fehlen', () => {
  expect(formatAdresse(mappe({ kennungen: ['bus11', 'rad22'] }))).toBe('?b=bus11,rad22')
  expect(formatAdresse(mappe({ kennungen: ['bus11'], layout: 'liste', titel: 'Neu' }))).toBe('?b=bus11&layout=liste&titel=Neu')
  expect(formatAdresse(mappe({ titel: 'Ohne Beispiele' }))).toBe('')
})

test('ohne Auswahl sagt die Adresse nichts', () => {
  expect(parseAdresse('')).toBeUndefined()
  expect(parseAdresse('?layout=liste')).toBeUndefined()
  expect(parseAdresse('?b=')?.mappe.kennungen).toEqual([])
})

test('Doppeltes, Leerzeichen und wiederholte Angaben schaden nicht', () => {
  expect(parseAdresse('?b=bus11,%20rad22,bus11,,&b=zug33')?.mappe.kennungen).toEqual(['bus11', 'rad22', 'zug33'])
})

test('was keine Kennung ist, wird genannt und nie zu einem Pfad', () => {
  const gelesen = parseAdresse(`?b=bus11,../../x,BUS11,<script>,${'x'.repeat(500)}&layout=constructor&titel=${'t'.repeat(5_000)}`)
  expect(gelesen?.mappe.kennungen).toEqual(['bus11'])
  expect(gelesen?.unlesbar).toEqual(['../../x', 'BUS11', '<script>', 'x'.repeat(40)])
  expect(gelesen?.mappe.layout).toBe('einspaltig')
  expect(gelesen?.mappe.titel).toHaveLength(MAX_TITEL)
})

test('eine endlose Adresse lässt nicht endlos laden', () => {
  const viele = Array.from({ length: MAX_BEISPIELE + 7 }, (_, nummer) => `b${String(nummer).padStart(4, '0')}`)
  const gelesen = parseAdresse(`?b=${viele.join(',')}`)
  expect(gelesen?.mappe.kennungen).toEqual(viele.slice(0, MAX_BEISPIELE))
  expect(gelesen?.zuViele).toBe(7)
})
