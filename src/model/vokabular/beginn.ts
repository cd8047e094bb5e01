import type { Beispiel } from '../beispiel.ts'

/** Wann ein Vorhaben begann: 2015 und 2022 kamen viele Geflüchtete an, und die Arbeit der Jobcenter änderte sich. */
export const beginnzeiten = {
  'ab-2022': '2022 oder später',
  'ab-2015': '2015 bis 2021',
  'vor-2015': 'vor 2015',
  'nicht-genannt': 'nicht genannt',
} as const

export type Beginnzeit = keyof typeof beginnzeiten

/** Der Abschnitt, in dem das Vorhaben begann. */
export const beginnOf = ({ zeitraum }: Pick<Beispiel, 'zeitraum'>): Beginnzeit => {
  if (!zeitraum) return 'nicht-genannt'
  const jahr = Number(zeitraum.beginn.slice(0, 4))
  return jahr >= 2022 ? 'ab-2022' : jahr >= 2015 ? 'ab-2015' : 'vor-2015'
}
