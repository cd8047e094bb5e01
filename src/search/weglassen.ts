import type { Auswahl } from './auswahl.ts'

/** Nichts gewählt. */
export const LEERE_AUSWAHL: Auswahl = { werte: {}, grenzen: {}, auchOhne: false }

/** Ob nichts gewählt ist. */
export const isLeereAuswahl = ({ werte, grenzen }: Auswahl): boolean => Object.keys(werte).length === 0 && Object.keys(grenzen).length === 0

/** Eine Auswahl, in der „auch ohne Angabe“ nur steht, wenn es eine Grenze gibt, auf die es sich bezieht. */
export const toAuswahl = ({ werte, grenzen, auchOhne }: Auswahl): Auswahl => ({
  werte,
  grenzen,
  auchOhne: auchOhne && Object.keys(grenzen).length > 0,
})

/** Die Auswahl ohne einen Wert einer Facette; mit dem letzten Wert geht die Facette. */
export const withoutWert = (auswahl: Auswahl, facette: string, wert: string): Auswahl => {
  const uebrig = (auswahl.werte[facette] ?? []).filter((anderer) => anderer !== wert)
  return uebrig.length > 0 ? { ...auswahl, werte: { ...auswahl.werte, [facette]: uebrig } } : withoutGruppe(auswahl, facette)
}

/** Die Auswahl ohne eine ganze Gruppe, ob Facette oder Maß. */
export const withoutGruppe = ({ werte, grenzen, auchOhne }: Auswahl, gruppe: string): Auswahl => {
  const { [gruppe]: _werte, ...uebrigeWerte } = werte
  const { [gruppe]: _grenze, ...uebrigeGrenzen } = grenzen
  return toAuswahl({ werte: uebrigeWerte, grenzen: uebrigeGrenzen, auchOhne })
}
