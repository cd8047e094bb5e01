import { expect, test } from 'vitest'
import { parseEinreichungsweg } from './einreichungsweg.ts'

test('ohne Angaben gibt es keinen Weg', () => {
  expect(parseEinreichungsweg({ projekt: undefined, mail: undefined }, '')).toEqual({
    plattform: '',
    projekt: '',
    zweig: 'main',
    ordner: 'content/beispiele',
    mail: '',
  })
})

test('ein Wort wie „keine“ ist keine Adresse', () => {
  expect(parseEinreichungsweg({ projekt: 'keine', mail: 'keine' }, '')).toMatchObject({ projekt: '', mail: '' })
})

test('die Umgebung geht den Vorgaben vor; Unbekanntes fällt auf', () => {
  const vorgaben = { projekt: 'https://github.com/amt/beispiele', mail: 'a@example.org' }
  expect(parseEinreichungsweg(vorgaben, '{"plattform":"gitlab","zweig":"haupt"}')).toMatchObject({
    ...vorgaben,
    plattform: 'gitlab',
    zweig: 'haupt',
  })
  expect(() => parseEinreichungsweg(vorgaben, '{"plattform":"cvs"}')).toThrow()
  expect(() => parseEinreichungsweg(vorgaben, '{"zweige":"x"}')).toThrow()
})
