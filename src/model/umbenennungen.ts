/**
 * Ein Feld oder ein Begriff, der früher anders hieß. Der alte Name wird weiter gelesen, mit einem Hinweis; „npm run migrieren“ schreibt ihn um.
 * `pfad` führt vom Kopf zum Feld, `*` steht für jeden Eintrag einer Liste: `['zielgruppen', '*']`, `['ergebnisse', '*', 'wert']`.
 */
export interface Umbenennung {
  art: 'feld' | 'begriff'
  /** Bei einem Feld der Ort, an dem es steht, ohne seinen Namen; bei einem Begriff das Feld, das ihn enthält. */
  pfad: readonly string[]
  alt: string
  neu: string
}

/** Alle Umbenennungen, älteste zuerst. Ein Eintrag bleibt, bis kein Zweig den alten Namen mehr haben kann. */
export const umbenennungen: readonly Umbenennung[] = []

/** Eine Stelle, an der noch der alte Name steht. */
export interface AlterName {
  pfad: readonly PropertyKey[]
  teil: 'schluessel' | 'wert'
  alt: string
  neu: string
}

/** Liest Kopfdaten mit alten Namen als neue. Die Eingabe bleibt, wie sie ist. */
export const benenneUm = (daten: unknown, liste: readonly Umbenennung[]): { daten: unknown; alte: AlterName[] } => {
  const alte: AlterName[] = []
  let neu = daten
  for (const umbenennung of liste) neu = apply(neu, umbenennung, umbenennung.pfad, [], alte)
  return { daten: neu, alte }
}

const apply = (
  wert: unknown,
  umbenennung: Umbenennung,
  rest: readonly string[],
  bisher: readonly PropertyKey[],
  alte: AlterName[],
): unknown => {
  const { art, alt, neu } = umbenennung
  const [key, ...weiter] = rest
  if (key === '*')
    return Array.isArray(wert) ? wert.map((eintrag, index) => apply(eintrag, umbenennung, weiter, [...bisher, index], alte)) : wert
  if (key === undefined && art === 'begriff') {
    if (wert !== alt) return wert
    alte.push({ pfad: bisher, teil: 'wert', alt, neu })
    return neu
  }
  if (!isVerzeichnis(wert)) return wert
  if (key !== undefined)
    return Object.hasOwn(wert, key) ? { ...wert, [key]: apply(wert[key], umbenennung, weiter, [...bisher, key], alte) } : wert
  // Stehen beide Namen da, entscheidet ein Mensch: Das alte Feld fällt dann als unbekannt auf.
  if (!Object.hasOwn(wert, alt) || Object.hasOwn(wert, neu)) return wert
  alte.push({ pfad: [...bisher, alt], teil: 'schluessel', alt, neu })
  return Object.fromEntries(Object.entries(wert).map(([name, inhalt]) => [name === alt ? neu : name, inhalt]))
}

const isVerzeichnis = (wert: unknown): wert is Record<string, unknown> => typeof wert === 'object' && wert !== null && !Array.isArray(wert)
