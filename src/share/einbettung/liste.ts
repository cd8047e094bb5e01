/** So viele Beispiele zeigt eine Einbettung höchstens. */
export const MAX_ANZAHL = 12

/** Ein Beispiel, wie es auf einer anderen Website steht. */
export interface Eintrag {
  titel: string
  /** Jobcenter und Land. */
  ort: string
  /** Der kurze Link, mit Adresse des Portals: Er bleibt, auch wenn das Beispiel umzieht. */
  adresse: string
  laender: readonly string[]
}

/** Alles, was eine Einbettung zu einem Thema braucht: eine kleine Datei, auch bei 10.000 Beispielen. */
export interface Einbettungsliste {
  titel: string
  /** Nach welcher Ordnung die Beispiele dastehen. */
  hinweis: string
  leer: string
  alle: { text: string; adresse: string }
  /** Anfang der Adresse, unter der alle Beispiele eines Landes zum Thema stehen; fehlt, wo sich danach nicht filtern lässt. */
  mitLand?: string
  /** Namen der Länder nach ihrer Kennung. */
  laender: Readonly<Record<string, string>>
  beispiele: readonly Eintrag[]
}

/** Was von einer Liste zu sehen ist. @param land Kennung; leer, wenn alle Länder gemeint sind */
export const choose = ({ beispiele }: Einbettungsliste, land: string, anzahl: number): readonly Eintrag[] =>
  beispiele.filter(({ laender: orte }) => land === '' || orte.includes(land)).slice(0, anzahl)
