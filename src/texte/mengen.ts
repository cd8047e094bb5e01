/** Mengen in Worten, wie sie in vielen Sätzen vorkommen. */

export const zahl = (n: number): string => n.toLocaleString('de-DE')

export const beispiele = (n: number): string => (n === 1 ? '1 Beispiel' : `${zahl(n)} Beispiele`)
