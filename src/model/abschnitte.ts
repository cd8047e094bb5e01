/** Die fünf Abschnitte eines Berichts. Überschrift und Reihenfolge sind auf jeder Seite gleich. */
export const abschnitte = {
  ausgangslage: 'Ausgangslage',
  umsetzung: 'Umsetzung',
  ergebnisse: 'Ergebnisse',
  'nicht-geklappt': 'Was nicht geklappt hat',
  uebertragbarkeit: 'Übertragbarkeit',
} as const

export type AbschnittId = keyof typeof abschnitte

export const abschnittIds = Object.keys(abschnitte) as AbschnittId[]

/** Pflichtabschnitte: ein Steckbrief erzählt, wo man stand und was man tat; ein Bericht auch den Rest. */
export const pflichtabschnitte: Record<'kurz' | 'voll', readonly AbschnittId[]> = {
  kurz: ['ausgangslage', 'umsetzung'],
  voll: abschnittIds,
}
