/** Eine Gruppe der Auswahl bei der Arbeit: Sie entscheidet über einzelne Beispiele und zählt dabei mit. */
export interface Probe<Zahlen> {
  passt(nummer: number): boolean
  /** Zählt ein Beispiel, das zu allen anderen Gruppen passt; `passt`, wenn auch zu dieser. */
  count(nummer: number, passt: boolean): void
  zahlen(): Zahlen
}
