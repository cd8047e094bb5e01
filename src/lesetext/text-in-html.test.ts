import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapText } from './text-in-html.ts'

const gross = (html: string) => mapText(html, (text) => text.toUpperCase())

test('nur Text ändert sich, nie ein Tag, ein Wert, ein Skript oder ein Stil', () => {
  expect(gross('<!doctype html><p title="a > b" class=\'x\'>eins<br>zwei<img src="drei.png" alt="vier"/>fünf</p>')).toBe(
    '<!doctype html><p title="a > b" class=\'x\'>EINS<br>ZWEI<img src="drei.png" alt="vier"/>FÜNF</p>',
  )
  expect(gross('a<script>if (a < b) c</script>b<style>p{}</style>c<!-- d -->e')).toBe(
    'A<script>if (a < b) c</script>B<style>p{}</style>C<!-- d -->E',
  )
})

test('zu jedem Stück sind die offenen Elemente bekannt', () => {
  const stuecke: string[] = []
  mapText('<p>a<br>b<em>c</em>d</p>e<svg><path d="x"/></svg>f', (text, offen) => {
    stuecke.push(`${text}:${offen.join('>')}`)
    return text
  })
  expect(stuecke).toEqual(['a:p', 'b:p', 'c:p>em', 'd:p', 'e:', 'f:'])
})

test('ohne Änderung bleibt jedes HTML, wie es ist', () => {
  const stueck = fc.oneof(
    fc.string(),
    fc.constantFrom('<p>', '</p>', '<b class="x">', '<', '>', '"', "'", '<!--', '-->', '<script>', '</script>'),
  )
  fc.assert(fc.property(fc.array(stueck), (teile) => mapText(teile.join(''), (text) => text) === teile.join('')))
})
