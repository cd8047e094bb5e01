import { expect, test } from 'vitest'
import { aendernAdresse, vorbereiteteMail } from './bearbeiten.ts'
import { Einreichungsweg } from './einreichungsweg.ts'

const weg = (angaben: object) => Einreichungsweg.parse({ projekt: '', mail: '', ...angaben })

test('jede Plattform öffnet genau die Datei des Beispiels zum Ändern', () => {
  const datei = 'content/beispiele/musterkreis-bus/index.mdx'
  expect(aendernAdresse(weg({ plattform: 'github', projekt: 'https://github.com/amt/beispiele' }), 'musterkreis-bus')).toBe(
    `https://github.com/amt/beispiele/edit/main/${datei}`,
  )
  expect(aendernAdresse(weg({ plattform: 'gitlab', projekt: 'https://gitlab.opencode.de/amt/beispiele/' }), 'musterkreis-bus')).toBe(
    `https://gitlab.opencode.de/amt/beispiele/-/edit/main/${datei}`,
  )
  expect(aendernAdresse(weg({ plattform: 'gitea', projekt: 'https://codeberg.org/amt/beispiele' }), 'musterkreis-bus')).toBe(
    `https://codeberg.org/amt/beispiele/_edit/main/${datei}`,
  )
})

test('was leer ist, wird nicht angeboten', () => {
  expect(aendernAdresse(weg({}), 'bus')).toBeUndefined()
  expect(aendernAdresse(weg({ plattform: 'github', projekt: 'keine' }), 'bus')).toBeUndefined()
  expect(vorbereiteteMail(weg({}), 'Betreff', 'Text')).toBeUndefined()
})

test('die Mail behält Zeichen und Zeilen', () => {
  const mail = vorbereiteteMail(weg({ mail: 'redaktion@example.org' }), 'Stimmt noch: „Bus & Rad“', 'Guten Tag,\n\nja.')
  const url = new URL(mail ?? '')
  expect(url.pathname).toBe('redaktion@example.org')
  expect(url.searchParams.get('subject')).toBe('Stimmt noch: „Bus & Rad“')
  expect(url.searchParams.get('body')).toBe('Guten Tag,\r\n\r\nja.')
})
