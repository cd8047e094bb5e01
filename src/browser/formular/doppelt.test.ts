import { expect, test } from 'vitest'
import { findAehnliche } from './doppelt.ts'

const bestand = [
  { slug: 'bus', titel: 'Die Beratung kommt mit dem Bus ins Dorf', jobcenter: ['11111'], kennung: 'bus11' },
  { slug: 'rad', titel: 'Mit dem Leihrad zum Ausbildungsbetrieb', jobcenter: ['22222'], kennung: 'rad22' },
  { slug: 'kita', titel: 'Kinderbetreuung am Abend', jobcenter: ['33333'], kennung: 'kita3' },
]
const slugs = (titel: string, jobcenter: string[]) => findAehnliche(titel, jobcenter, bestand).map(({ slug }) => slug)

test('ein fast gleicher Titel wird genannt, auch in anderer Wortfolge und mit Umlauten', () => {
  expect(slugs('Mit dem Bus kommt die Beratung in die Dörfer', [])).toEqual(['bus'])
})

test('dasselbe Jobcenter wird genannt, ein ähnlicher Titel steht davor', () => {
  expect(slugs('Beratung kommt ins Dorf', ['33333'])).toEqual(['bus', 'kita'])
})

test('ein einziges gemeinsames Wort ist keine Ähnlichkeit', () => {
  expect(slugs('Beratung', [])).toEqual([])
  expect(slugs('Sprachkurs in der Werkstatt', ['99999'])).toEqual([])
})
