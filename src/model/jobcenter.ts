import * as z from 'zod/mini'
import { muster } from './felder.ts'
import { type Begriff, defineVokabular } from './vokabular/begriff.ts'

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
export const traegerformen = defineVokabular({
  gE: {
    label: 'gemeinsame Einrichtung',
    erklaerung: 'Agentur für Arbeit und Kommune führen das Jobcenter gemeinsam (§ 44b SGB II).',
    synonyme: [],
    abkuerzungen: ['gE'],
    paragrafen: ['§ 44b SGB II'],
    suchwoerter: ['ARGE', 'Arbeitsgemeinschaft', 'gEs', 'gemeinsame Einrichtungen'],
  },
  zkT: {
    label: 'zugelassener kommunaler Träger',
    erklaerung: 'Die Kommune führt das Jobcenter allein (§ 6a SGB II).',
    synonyme: ['kommunales Jobcenter'],
    abkuerzungen: ['zkT'],
    paragrafen: ['§ 6a SGB II'],
    suchwoerter: ['Optionskommune', 'Option', 'zkTs', 'Kommunale Jobcenter'],
  },
})

/**
 * BBSR, Siedlungsstrukturelle Kreistypen 2020; Grenzwerte von dort. Kleine kreisfreie Städte tragen den Typ ihrer Umgebung.
 * Groß- und Mittelstädte haben mindestens 20.000 Einwohnerinnen und Einwohner.
 */
export const kreistypen: Readonly<Record<1 | 2 | 3 | 4, Begriff>> = {
  1: {
    label: 'Kreisfreie Großstadt',
    erklaerung: 'Kreisfreie Stadt mit mindestens 100.000 Menschen.',
    synonyme: ['Großstadt'],
    suchwoerter: ['Metropole', 'städtisch', 'Stadt'],
  },
  2: {
    label: 'Städtischer Kreis',
    erklaerung:
      'Kreis mit mindestens 150 Menschen je Quadratkilometer, in dem mindestens die Hälfte in Groß- und Mittelstädten lebt oder der auch ohne diese Städte so dicht besiedelt ist.',
    synonyme: ['verdichteter Kreis'],
    suchwoerter: ['Umland', 'Ballungsraum', 'Speckgürtel'],
  },
  3: {
    label: 'Ländlicher Kreis mit Verdichtungsansätzen',
    erklaerung:
      'Kreis mit weniger als 150 Menschen je Quadratkilometer, in dem mindestens die Hälfte in Groß- und Mittelstädten lebt, oder Kreis, der ohne diese Städte auf mindestens 100 kommt.',
    synonyme: [],
    suchwoerter: ['ländlich', 'Landkreis', 'ländlicher Raum mit Städten'],
  },
  4: {
    label: 'Dünn besiedelter ländlicher Kreis',
    erklaerung:
      'Kreis, in dem weniger als die Hälfte der Menschen in Groß- und Mittelstädten lebt und der ohne diese Städte unter 100 Menschen je Quadratkilometer bleibt.',
    synonyme: [],
    suchwoerter: ['ländlicher Raum', 'Flächenlandkreis', 'strukturschwach', 'dünn besiedelt', 'Dorf'],
  },
}

/**
 * Größe nach Menschen im Gebiet des Jobcenters: Zensus 2022, Statistische Ämter des Bundes und der Länder, dl-de/by-2-0; eigene Summen über
 * die Kreise. Klassen statt Zahlen, denn verglichen wird nur, ob zwei Jobcenter etwa gleich groß sind.
 */
export const groessenklassen = {
  'unter-100000': 'unter 100.000 Menschen',
  'unter-200000': '100.000 bis unter 200.000 Menschen',
  'unter-500000': '200.000 bis unter 500.000 Menschen',
  'ab-500000': '500.000 Menschen und mehr',
} as const

export type Groessenklasse = keyof typeof groessenklassen

/** Ein Eintrag des Registers (`content/jobcenter.json`): die einzige Quelle für Name, Land, Form und Region. */
export const Jobcenter = z.strictObject({
  traeger_nummer: muster(/^\d{5}$/),
  slug: muster(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().check(z.minLength(5)),
  /** Name in der Eingliederungsmittel-Verordnung 2026, Anlage 1. */
  listenname: z.string().check(z.minLength(2)),
  land: z.enum(Object.keys(laender) as [LandId, ...LandId[]]),
  form: z.enum(['gE', 'zkT']),
  kreistyp: z.nullable(z.literal([1, 2, 3, 4])),
  /** Fehlt, wo die Zahl nicht vorliegt, etwa bei den Bezirken Berlins. */
  groesse: z.optional(z.enum(Object.keys(groessenklassen) as [Groessenklasse, ...Groessenklasse[]])),
})

export type Jobcenter = z.infer<typeof Jobcenter>
