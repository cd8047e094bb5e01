import { groupMonate, type Monat } from '../catalogue/monate.ts'
import { getKatalog } from './_katalog.ts'

/** Eine Seite je Monat, in dem etwas neu war. */
export const getMonatsseiten = async (): Promise<{ params: { monat: string }; props: Monat }[]> =>
  groupMonate((await getKatalog()).liste).map((monat) => ({ params: { monat: monat.monat }, props: monat }))
