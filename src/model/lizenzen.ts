/** Freie Lizenzen, unter denen Text und Bilder erscheinen dürfen. */
export const LIZENZEN = {
  'CC-BY-4.0': 'CC BY 4.0: weiterverwenden mit Quellenangabe',
  'CC0-1.0': 'CC0 1.0: weiterverwenden ohne Bedingung',
} as const
