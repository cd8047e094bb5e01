const ZAHL = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 })

/** Zahl in deutscher Schreibweise, höchstens drei Nachkommastellen. */
export const formatZahl = (zahl: number): string => ZAHL.format(zahl)
