import { foldUmlaute } from '../model/slug.ts'

const MONATE = ['januar', 'februar', 'maerz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember']

/** `4.3.2025`, `04. 03. 2025`, `4. März 2025`, `März 2025`, `3/2025`, `03.2025`, `2025/3/4`, `2025.03.04`. Zweistellige Jahre bleiben mehrdeutig. */
const FORMEN = [
  /^(?<tag>\d{1,2})\.\s*(?<monat>\d{1,2})\.\s*(?<jahr>\d{4})$/,
  /^(?<tag>\d{1,2})\.\s*(?<name>\p{L}+)\s+(?<jahr>\d{4})$/u,
  /^(?<name>\p{L}+)\s+(?<jahr>\d{4})$/u,
  /^(?<monat>\d{1,2})[./](?<jahr>\d{4})$/,
  /^(?<jahr>\d{4})[./](?<monat>\d{1,2})[./](?<tag>\d{1,2})$/,
  /^(?<jahr>\d{4})-(?<monat>\d{1,2})-(?<tag>\d{1,2})$/,
]

/**
 * Ein Datum, wie Menschen es schreiben, nach ISO 8601: `2025-03-04`, oder `2025-03`, wenn kein Tag dasteht.
 * @returns `undefined`, wenn es kein Datum ist, den Tag nicht gibt oder mehrere gemeint sein könnten
 */
export const toIsoDatum = (text: string): string | undefined => {
  const groups = FORMEN.map((form) => form.exec(text.trim())?.groups).find(Boolean)
  if (!groups) return undefined
  const monat = groups['name'] ? MONATE.indexOf(foldUmlaute(groups['name'])) + 1 : Number(groups['monat'])
  const tag = groups['tag'] === undefined ? undefined : Number(groups['tag'])
  const datum = new Date(Date.UTC(Number(groups['jahr']), monat - 1, tag ?? 1))
  if (monat < 1 || datum.getUTCMonth() !== monat - 1) return undefined
  const iso = datum.toISOString().slice(0, 10)
  return tag === undefined ? iso.slice(0, 7) : iso
}
