import { expect, test } from 'vitest'
import { setzeHtml, setzeTexte } from './setzen.ts'

test('HTML bekommt geschützte Leerzeichen und in Titeln weiche Trennstellen, wörtlicher Text bleibt', () => {
  expect(setzeHtml('<h2>Jugendberufsagentur</h2><p>nach § 16i SGB II</p><code>§ 16i</code>')).toBe(
    '<h2>Ju\u00adgend\u00adbe\u00adrufs\u00adagen\u00adtur</h2><p>nach §\u00a016i SGB\u00a0II</p><code>§ 16i</code>',
  )
  expect(setzeHtml('<h2>Jugendberufsagentur</h2>', false)).toBe('<h2>Jugendberufsagentur</h2>')
})

test('Texte in Feldern und Listen bekommen geschützte Leerzeichen, Zahlen und Kennungen bleiben', () => {
  expect(
    setzeTexte({
      titel: 'Nach § 16i',
      wert: 5,
      liste: ['um 9 Uhr', 'sgb2-16i'],
      html: '<p>nach § 16i, wörtlich <code>§ 16i</code></p>',
      leer: undefined,
    }),
  ).toEqual({
    titel: 'Nach §\u00a016i',
    wert: 5,
    liste: ['um 9\u00a0Uhr', 'sgb2-16i'],
    html: '<p>nach §\u00a016i, wörtlich <code>§ 16i</code></p>',
    leer: undefined,
  })
})
