import type { Page } from 'playwright-core'

/** Wie jemand die Seite vor sich hat: Farbschema oder Papier, und bei welchen Breiten davon ein Bild entsteht. */
export interface Modus {
  breiten: readonly number[]
  medien: NonNullable<Parameters<Page['emulateMedia']>[0]>
}

const BREITEN = [360, 768, 1440]
/** A4 hochkant bei 96 Punkten je Zoll, ohne die Ränder von je 1 cm, die der Browser lässt. */
const A4 = 718

export const modi = {
  hell: { breiten: BREITEN, medien: { colorScheme: 'light' } },
  dunkel: { breiten: BREITEN, medien: { colorScheme: 'dark' } },
  farbzwang: { breiten: BREITEN, medien: { forcedColors: 'active' } },
  druck: { breiten: [A4], medien: { media: 'print' } },
} as const satisfies Record<string, Modus>

export type ModusName = keyof typeof modi
