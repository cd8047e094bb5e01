const UMLAUTE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Kleinschreibung mit ausgeschriebenen Umlauten: „Größe“ → „groesse“. */
export const foldUmlaute = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, (umlaut) => UMLAUTE[umlaut] ?? umlaut)

/** Ein Name als Teil einer Adresse: Kleinbuchstaben, Ziffern, einzelne Bindestriche. Leer, wenn nichts übrig bleibt. */
export const toSlug = (name: string): string =>
  foldUmlaute(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
