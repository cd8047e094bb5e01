import { expect, test } from 'vitest'
import { lesenInProzessen } from './leseprozesse.ts'
import { einsetzen, musterUmfeld } from './muster.ts'

const auftrag = (slug: string, datei: string) => ({ slug, file: `${slug}/index.mdx`, bytes: new TextEncoder().encode(datei) })

test('eine Datei, die den Parser zum Absturz bringt, ist ein Befund gegen sie; die anderen werden gelesen', async () => {
  const gut = einsetzen({ text: 'Der Bus kommt.' }).datei
  const absturz = einsetzen({ koerper: '\n## Ausgangslage\n\na\n\n## Umsetzung\n\nb\n\nexport "\\' }).datei
  const [a, b, c] = await lesenInProzessen([auftrag('a', gut), auftrag('b', absturz), auftrag('c', gut)], musterUmfeld)
  expect(a?.findings).toEqual([])
  expect(a?.bericht?.slug).toBe('a')
  expect(b?.bericht).toBeUndefined()
  expect(b?.findings.map(({ rule, file, severity }) => ({ rule, file, severity }))).toContainEqual({
    rule: 'lesbar',
    file: 'b/index.mdx',
    severity: 'error',
  })
  expect(c?.bericht?.slug).toBe('c')
})

test.each([
  ['tausende Klammern', `<Hinweis titel={${'['.repeat(20_000)}} />`],
  ['300 Listenzeichen in einer Zeile', '- '.repeat(300)],
  ['500 Zitatzeichen in einer Zeile', '> '.repeat(500)],
  ['eine Tabelle mit vielen Spalten', `${'|a'.repeat(1_500)}|\n${'|-'.repeat(1_500)}|\n`],
  ['Läufe von Klammern', '{a} '.repeat(8_000)],
  ['eine sehr lange Zeile', 'a'.repeat(1_000_000)],
])('%s ist ein Befund, kein Absturz', async (_name, text) => {
  const [gelesen] = await lesenInProzessen([auftrag('x', einsetzen({ text }).datei)], musterUmfeld)
  expect(gelesen?.bericht).toBeUndefined()
  expect(gelesen?.findings.map(({ rule }) => rule)).toContain('grenzen')
})
