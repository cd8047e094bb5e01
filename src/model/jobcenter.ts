import { z } from 'zod'

export const laender = {
  'baden-wuerttemberg': 'Baden-Württemberg',
  bayern: 'Bayern',
  berlin: 'Berlin',
  brandenburg: 'Brandenburg',
  bremen: 'Bremen',
  hamburg: 'Hamburg',
  hessen: 'Hessen',
  'mecklenburg-vorpommern': 'Mecklenburg-Vorpommern',
  niedersachsen: 'Niedersachsen',
  'nordrhein-westfalen': 'Nordrhein-Westfalen',
  'rheinland-pfalz': 'Rheinland-Pfalz',
  saarland: 'Saarland',
  sachsen: 'Sachsen',
  'sachsen-anhalt': 'Sachsen-Anhalt',
  'schleswig-holstein': 'Schleswig-Holstein',
  thueringen: 'Thüringen',
} as const

export type LandId = keyof typeof laender

/** Formen der Trägerschaft nach §§ 6a, 44b SGB II. */
export const traegerformen = {
  gE: { label: 'gemeinsame Einrichtung', erklaerung: 'Agentur für Arbeit und Kommune führen das Jobcenter gemeinsam (§ 44b SGB II).' },
  zkT: { label: 'zugelassener kommunaler Träger', erklaerung: 'Die Kommune führt das Jobcenter allein (§ 6a SGB II).' },
} as const

/** BBSR, Siedlungsstrukturelle Kreistypen 2020. Kleine kreisfreie Städte tragen den Typ ihrer Umgebung. */
export const kreistypen = {
  1: 'Kreisfreie Großstadt',
  2: 'Städtischer Kreis',
  3: 'Ländlicher Kreis mit Verdichtungsansätzen',
  4: 'Dünn besiedelter ländlicher Kreis',
} as const

/** Ein Eintrag des Registers (`content/jobcenter.json`): die einzige Quelle für Name, Land, Form und Region. */
export const Jobcenter = z.strictObject({
  traeger_nummer: z.string().regex(/^\d{5}$/),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(5),
  /** Name in der Eingliederungsmittel-Verordnung 2026, Anlage 1. */
  listenname: z.string().min(2),
  land: z.enum(Object.keys(laender) as [LandId, ...LandId[]]),
  form: z.enum(['gE', 'zkT']),
  kreistyp: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
})

export type Jobcenter = z.infer<typeof Jobcenter>
