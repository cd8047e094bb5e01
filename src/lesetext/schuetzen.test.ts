import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schuetzen } from './schuetzen.ts'

test.each([
  ['nach § 16i SGB II gefördert', 'nach §_16i SGB_II gefördert'],
  ['§§ 43, 45a AufenthG', '§§_43, 45a AufenthG'],
  ['§ 12b Abs. 4 BGG und Art. 6 Abs. 1 Buchst. e DSGVO', '§_12b Abs._4 BGG und Art._6 Abs._1 Buchst._e DSGVO'],
  ['z. B. heute, d. h. morgen, i. V. m. gestern', 'z._B. heute, d._h. morgen, i._V._m. gestern'],
  ['40 Prozent von 120 und 5 %', '40_Prozent von 120 und 5_%'],
  ['rund 1,2 Mio. Euro im Jahr', 'rund 1,2_Mio._Euro im Jahr'],
  ['in 9 Monaten und 2 Jahren, um 9 Uhr', 'in 9_Monaten und 2_Jahren, um 9_Uhr'],
  ['am 5. August 2017, seit März 2015', 'am 5._August_2017, seit März_2015'],
  ['0,5 VZÄ und 2 Stellen', '0,5_VZÄ und 2_Stellen'],
])('%s', (text, gesetzt) => {
  expect(schuetzen(text)).toBe(gesetzt.replaceAll('_', '\u00a0'))
})

test.each(['12 Jahrgänge', '3 Mitarbeitende', 'SGB Institut', 'Er kam 2017. Im Mai', 'Haus B. Danach', 'Der Satz endet. 12 kamen.'])(
  'unverändert: %s',
  (text) => {
    expect(schuetzen(text)).toBe(text)
  },
)

test('außer Leerzeichen ändert sich nichts, und ein zweites Mal ändert sich gar nichts', () => {
  const teil = fc.constantFrom('§', '16i', 'SGB', 'II', 'z.', 'B.', '5.', 'Mai', '2017', 'Euro', 'Mio.', 'Wort', '\u00a0', '\n', '  ')
  fc.assert(
    fc.property(fc.array(fc.oneof(teil, fc.string())), (teile) => {
      const text = teile.join(' ')
      const gesetzt = schuetzen(text)
      return gesetzt.replaceAll('\u00a0', ' ') === text.replaceAll('\u00a0', ' ') && schuetzen(gesetzt) === gesetzt
    }),
  )
})
