import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { rules } from '../src/checks/einzelregeln.ts'
import { bestandsRules } from '../src/checks/rules.ts'
import { toFormular } from '../src/model/formular.ts'

/** In zehn Minuten liest, wer langsam liest, so viele Wörter. */
const MAX_WOERTER = 2_400

const lesen = (seite: string): string => {
  const html = readFileSync(join(inject('dist'), seite, 'index.html'), 'utf8')
  return (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/\u00ad/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
}

test.each(['leitfaden', 'leitfaden/pruefen'])('%s ist in zehn Minuten gelesen', (seite) => {
  const woerter = lesen(seite)
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((wort) => /\p{L}/u.test(wort))
  expect(woerter.length).toBeLessThan(MAX_WOERTER)
})

test('jedes Pflichtfeld steht mit Hilfe, gutem und schlechtem Beispiel im Leitfaden', () => {
  const html = lesen('leitfaden')
  const felder = toFormular().bereiche.flatMap(({ id, felder }) => (id === 'automatisch' ? [] : felder.filter(({ pflicht }) => pflicht)))
  expect(felder).toHaveLength(8)
  for (const { titel, hilfe, gut, schlecht } of felder)
    for (const satz of [titel, hilfe, gut, schlecht]) expect(html, titel).toContain(satz)
})

test('jede Regel ist im Leitfaden zum Schreiben und in dem zum Prüfen verlinkt', () => {
  for (const { id } of [...rules, ...bestandsRules])
    for (const seite of ['leitfaden', 'leitfaden/pruefen']) expect(lesen(seite), id).toContain(`href="/regeln/${id}/"`)
})
