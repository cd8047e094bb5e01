import { z } from 'zod'

/** Erlaubte Bausteine im Text: Name → Attribute. Was hier fehlt, wird abgelehnt. */
export const bausteine = {
  Zitat: z.strictObject({
    rolle: z
      .string()
      .min(3)
      .max(100)
      .meta({ title: 'Rolle', description: 'Wer sagt es? Aufgabe, kein Name.', gut: 'Fallmanagerin', schlecht: 'Frau Muster' }),
    quelle: z
      .string()
      .min(3)
      .max(160)
      .optional()
      .meta({ title: 'Quelle', description: 'Wo wurde es gesagt?', gut: 'Jahresbericht 2024', schlecht: 'Internet' }),
  }),
  Kennzahl: z.strictObject({
    wert: z.string().min(1).max(40).meta({ title: 'Wert', description: 'Die Zahl mit ihrer Basis.', gut: '17 von 42', schlecht: '40 %' }),
    text: z
      .string()
      .min(3)
      .max(160)
      .meta({ title: 'Bedeutung', description: 'Was zählt die Zahl?', gut: 'Teilnehmende in Arbeit', schlecht: 'Erfolg' }),
    zeitraum: z
      .string()
      .min(3)
      .max(80)
      .meta({ title: 'Zeitraum', description: 'Wann?', gut: 'Januar bis September 2024', schlecht: 'zuletzt' }),
  }),
  Schritte: z.strictObject({
    titel: z
      .string()
      .min(3)
      .max(100)
      .optional()
      .meta({ title: 'Titel', description: 'Überschrift der Schritte.', gut: 'In vier Schritten zum Start', schlecht: 'Ablauf' }),
  }),
  Hinweis: z.strictObject({
    art: z
      .enum(['info', 'achtung', 'tipp'])
      .default('info')
      .meta({ title: 'Art', description: 'Information, Warnung oder Tipp.', gut: 'tipp', schlecht: 'rot' }),
    titel: z
      .string()
      .min(3)
      .max(100)
      .optional()
      .meta({ title: 'Titel', description: 'Überschrift des Hinweises.', gut: 'Vorher klären', schlecht: '!!!' }),
  }),
  Material: z.strictObject({
    titel: z
      .string()
      .min(3)
      .max(160)
      .meta({ title: 'Titel', description: 'Wie heißt das Material?', gut: 'Leitfaden Erstgespräch', schlecht: 'Datei' }),
    adresse: z
      .url({ protocol: /^https$/ })
      .max(500)
      .meta({
        title: 'Adresse',
        description: 'Vollständige Adresse mit https://.',
        gut: 'https://www.jobcenter-musterkreis.de/leitfaden.pdf',
        schlecht: 'www.musterkreis.de',
      }),
    art: z
      .string()
      .min(2)
      .max(60)
      .optional()
      .meta({ title: 'Art', description: 'Um welche Art Datei oder Seite geht es?', gut: 'PDF, 4 Seiten', schlecht: 'Download' }),
  }),
} as const satisfies Record<string, z.ZodObject>

export type BausteinName = keyof typeof bausteine
export type BausteinProps<N extends BausteinName> = z.infer<(typeof bausteine)[N]>

/** Bausteine ohne eigenen Inhalt; alle anderen umschließen Text. */
export const ohneInhalt: ReadonlySet<string> = new Set<BausteinName>(['Kennzahl', 'Material'])

/** Ein leerer Baustein zum Ausfüllen: mit den Attributen, die er braucht, und Platz für seinen Text. */
export const bausteinVorlage = (name: BausteinName): string => {
  const shape: Readonly<Record<string, z.ZodType>> = bausteine[name].shape
  const attribute = Object.entries(shape).flatMap(([attribut, schema]) => (schema.safeParse(undefined).success ? [] : [` ${attribut}=""`]))
  return ohneInhalt.has(name) ? `<${name}${attribute.join('')} />` : `<${name}${attribute.join('')}>\n\n\n\n</${name}>`
}
