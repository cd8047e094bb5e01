/** Wo eine Lizenz nachzulesen ist, und wie sie in der Lizenzliste von DCAT-AP.de heißt (https://www.dcat-ap.de/def/licenses/). */
export const lizenzadressen = {
  'CC-BY-4.0': { text: 'https://creativecommons.org/licenses/by/4.0/', dcatApDe: 'http://dcat-ap.de/def/licenses/cc-by/4.0' },
  'CC0-1.0': { text: 'https://creativecommons.org/publicdomain/zero/1.0/', dcatApDe: 'http://dcat-ap.de/def/licenses/cc-zero' },
  'DL-DE-BY-2.0': { text: 'https://www.govdata.de/dl-de/by-2-0', dcatApDe: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' },
} as const

export type Lizenz = keyof typeof lizenzadressen

/** Unter welcher Lizenz die Teile des Bestands erscheinen; Beispiele nennen ihre eigene. Die Tabelle der README sagt dasselbe. */
export const lizenzen = {
  beispiele: 'CC-BY-4.0',
  vokabulare: 'CC-BY-4.0',
  // Die Größenklassen stammen aus dem Zensus und verlangen die Namensnennung; alles andere im Register verlangt weniger.
  jobcenter: 'DL-DE-BY-2.0',
} as const satisfies Record<string, Lizenz>
