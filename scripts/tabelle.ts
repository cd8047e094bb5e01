/** Eine Zeile ist die Beschriftung und was rechtsbündig daneben steht. */
export type Zeile = readonly [string, ...string[]]

/** Richtet Zeilen zu Spalten aus: die erste links, alle weiteren rechts; unter dem Kopf steht ein Strich. */
export const tabelle = (kopf: Zeile, zeilen: readonly Zeile[]): string[] => {
  const breiten = kopf.map((_, spalte) => Math.max(...[kopf, ...zeilen].map((zeile) => zeile[spalte]?.length ?? 0)))
  const setze = (zeile: readonly string[]): string =>
    zeile.map((zelle, spalte) => (spalte === 0 ? zelle.padEnd(breiten[0] ?? 0) : zelle.padStart(breiten[spalte] ?? 0))).join('  ')
  return [setze(kopf), breiten.map((breite) => '─'.repeat(breite)).join('  '), ...zeilen.map(setze)]
}
