/** Die Id eines Bedienelements: ohne Punkte, damit ein Link darauf zeigen kann. `#` bleibt, bis der Browser die Nummer einsetzt. */
export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`
