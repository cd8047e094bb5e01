import { describe, expect, test } from 'vitest'
import { createMarkierer, findFundstelle } from './fundstelle.ts'
import { stammOf } from './wort.ts'

const zeige = (text: string, ...woerter: string[]) =>
  findFundstelle(text, createMarkierer(woerter.map(stammOf)))
    .map(({ text: stueck, markiert }) => (markiert ? `[${stueck}]` : stueck))
    .join('')

describe('markiert', () => {
  test('das Wort in seiner Form im Text', () => {
    expect(zeige('Die Mütter beraten andere Mütter.', 'Mutter')).toBe('Die [Mütter] beraten andere [Mütter].')
  })
  test('die ganze Zusammensetzung, wenn ein Teil gesucht ist', () => {
    expect(zeige('Es gab Sprachförderung und einen Förderkurs.', 'Förderung')).toBe('Es gab [Sprachförderung] und einen [Förderkurs].')
  })
  test('nichts, wenn das Wort nicht dasteht', () => {
    expect(zeige('Ein Satz ohne das Wort.', 'Garten')).toBe('')
  })
  test('hinter Umlauten und Emoji an der richtigen Stelle', () => {
    expect(zeige('Ärger über Öl 🙂 und äußere Übel: der Garten.', 'Garten')).toBe('Ärger über Öl 🙂 und äußere Übel: der [Garten].')
  })
})

test('wählt die Stelle, an der die meisten gesuchten Wörter stehen, und bleibt im Absatz', () => {
  const text = `Ein Garten am Anfang.\n${'Füllung '.repeat(40)}und dann Messe und Garten zusammen.\nNoch ein Absatz mit Messe.`
  const fundstelle = zeige(text, 'Garten', 'Messe')
  expect(fundstelle).toContain('[Messe] und [Garten]')
  expect(fundstelle).not.toContain('\n')
})

test('ein langer Absatz wird an Wortgrenzen gekürzt und mit Auslassungspunkten gezeigt', () => {
  const text = `${'Anfang '.repeat(60)}Garten ${'Ende '.repeat(60)}`.trim()
  const fundstelle = zeige(text, 'Garten')
  expect(fundstelle).toMatch(/^… (Anfang )+\[Garten\]( Ende)+ …$/)
  expect(fundstelle.length).toBeLessThan(200)
})
