/** Wie ein Nachmachen ausging; keines ist besser als das andere. */
export const nachnutzungen = {
  uebernommen: 'Übernommen',
  angepasst: 'Mit Änderungen übernommen',
  'nicht-uebernommen': 'Bei uns nicht',
} as const
