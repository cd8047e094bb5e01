import type { Auswahl } from './auswahl.ts'

/** Die Auswahl ohne einen Wert einer Facette; mit dem letzten Wert geht die Facette. */
export const withoutWert = ({ werte, grenzen }: Auswahl, facette: string, wert: string): Auswahl => {
  const uebrig = (werte[facette] ?? []).filter((anderer) => anderer !== wert)
  return uebrig.length > 0 ? { werte: { ...werte, [facette]: uebrig }, grenzen } : withoutGruppe({ werte, grenzen }, facette)
}

/** Die Auswahl ohne eine ganze Gruppe, ob Facette oder Maß. */
export const withoutGruppe = ({ werte, grenzen }: Auswahl, gruppe: string): Auswahl => {
  const { [gruppe]: _werte, ...uebrigeWerte } = werte
  const { [gruppe]: _grenze, ...uebrigeGrenzen } = grenzen
  return { werte: uebrigeWerte, grenzen: uebrigeGrenzen }
}

/** Die Auswahl, in der ein Maß auch Beispiele ohne Angabe zulässt. */
export const withOhneAngabe = (auswahl: Auswahl, mass: string): Auswahl => {
  const grenze = auswahl.grenzen[mass]
  return grenze ? { ...auswahl, grenzen: { ...auswahl.grenzen, [mass]: { ...grenze, auchOhne: true } } } : auswahl
}

/** Nichts gewählt. */
export const LEERE_AUSWAHL: Auswahl = { werte: {}, grenzen: {} }

/** Ob nichts gewählt ist. */
export const isLeereAuswahl = ({ werte, grenzen }: Auswahl): boolean => Object.keys(werte).length === 0 && Object.keys(grenzen).length === 0
