/**
 * Der Tag, für den gebaut wird, nach ISO 8601. Ist `SOURCE_DATE_EPOCH` gesetzt (Sekunden seit 1970, wie bei nachvollziehbaren Bauten
 * üblich), gilt dieser Tag; so lässt sich die Seite von morgen schon heute ansehen.
 */
export const heute = (epoche: string | undefined = process.env['SOURCE_DATE_EPOCH']): string => {
  const jetzt = epoche ? new Date(Number(epoche) * 1000) : new Date()
  if (Number.isNaN(jetzt.getTime())) throw new Error('SOURCE_DATE_EPOCH ist keine Zahl von Sekunden.')
  return jetzt.toISOString().slice(0, 10)
}
