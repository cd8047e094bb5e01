import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { toAbschnitte } from './bloecke.ts'
import { parseNativ } from './satteri.ts'
import { readText } from './text.ts'

const bloecke = (markdown: string) => {
  const { baum, hindernisse } = readText(`## Ausgangslage\n\n${markdown}\n`, parseNativ)
  expect(hindernisse).toEqual([])
  return toAbschnitte(baum as Root)[0]?.bloecke
}

test('Text und Bausteine werden Blöcke in ihrer Reihenfolge', () => {
  expect(bloecke('Vorher.\n\n<Hinweis art="tipp">\n\nEin **Rat**.\n\n</Hinweis>\n\nNachher.')).toEqual([
    { art: 'html', html: '<p>Vorher.</p>' },
    { art: 'baustein', name: 'Hinweis', props: { art: 'tipp' }, inhalt: [{ art: 'html', html: '<p>Ein <strong>Rat</strong>.</p>' }] },
    { art: 'html', html: '<p>Nachher.</p>' },
  ])
})

test('GFM: Tabelle, Durchgestrichenes, Fußnote auf Deutsch', () => {
  const html = JSON.stringify(bloecke('| a | b |\n|---|--:|\n| 1 | 2 |\n\n~~alt~~ Satz[^1]\n\n[^1]: Die Anmerkung.'))
  expect(html).toContain('<table>')
  expect(html).toContain('<del>alt</del>')
  expect(html).toContain('Anmerkungen')
  expect(html).toContain('Zurück zur Stelle von Anmerkung 1')
  const ids = [...html.matchAll(/href=\\"#([^"\\]+)/g)].map((match) => match[1])
  for (const id of ids) expect(html).toContain(`id=\\"${id}\\"`)
})

test('die zweite Wand hält, auch wenn die Regeln einmal nicht griffen', () => {
  const html = JSON.stringify(bloecke('[a](javascript:alert) [b](data:text/html,x) ![c](https://fremd.example/x.png) [d](//fremd.example)'))
  expect(html).not.toMatch(/javascript:|data:|fremd\.example\/x/)
})

test('Spitzes und Kaufmännisches im Text bleibt Text', () => {
  expect(bloecke('5 < 7 & „so“ \\<b\\>')).toEqual([{ art: 'html', html: '<p>5 &#x3C; 7 &#x26; „so“ &#x3C;b></p>' }])
})
