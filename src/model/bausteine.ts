import * as z from 'zod/mini'
import { sonst, zeichen } from './felder.ts'
import { feld } from './feldhilfe.ts'

/** Erlaubte Bausteine im Text: Name → Attribute. Was hier fehlt, wird abgelehnt. */
export const bausteine = {
  Zitat: z.strictObject({
    rolle: feld(zeichen(3, 100), {
      title: 'Rolle',
      description: 'Wer sagt es? Aufgabe, kein Name.',
      gut: 'Fallmanagerin',
      schlecht: 'Frau Muster',
    }),
    quelle: feld(z.optional(zeichen(3, 160)), {
      title: 'Quelle',
      description: 'Wo wurde es gesagt?',
      gut: 'Jahresbericht 2024',
      schlecht: 'Internet',
    }),
  }),
  Kennzahl: z.strictObject({
    wert: feld(zeichen(1, 40), { title: 'Wert', description: 'Die Zahl mit ihrer Basis.', gut: '17 von 42', schlecht: '40 %' }),
    text: feld(zeichen(3, 160), {
      title: 'Bedeutung',
      description: 'Was zählt die Zahl?',
      gut: 'Teilnehmende in Arbeit',
      schlecht: 'Erfolg',
    }),
    zeitraum: feld(zeichen(3, 80), { title: 'Zeitraum', description: 'Wann?', gut: 'Januar bis September 2024', schlecht: 'zuletzt' }),
  }),
  Schritte: z.strictObject({
    titel: feld(z.optional(zeichen(3, 100)), {
      title: 'Titel',
      description: 'Überschrift der Schritte.',
      gut: 'In vier Schritten zum Start',
      schlecht: 'Ablauf',
    }),
  }),
  Hinweis: z.strictObject({
    art: feld(sonst(z.enum(['info', 'achtung', 'tipp']), 'info'), {
      title: 'Art',
      description: 'Information, Warnung oder Tipp.',
      gut: 'tipp',
      schlecht: 'rot',
    }),
    titel: feld(z.optional(zeichen(3, 100)), {
      title: 'Titel',
      description: 'Überschrift des Hinweises.',
      gut: 'Vorher klären',
      schlecht: '!!!',
    }),
  }),
  Material: z.strictObject({
    titel: feld(zeichen(3, 160), {
      title: 'Titel',
      description: 'Wie heißt das Material?',
      gut: 'Leitfaden Erstgespräch',
      schlecht: 'Datei',
    }),
    adresse: feld(z.url({ protocol: /^https$/ }).check(z.maxLength(500)), {
      title: 'Adresse',
      description: 'Vollständige Adresse mit https://.',
      gut: 'https://www.jobcenter-musterkreis.de/leitfaden.pdf',
      schlecht: 'www.musterkreis.de',
    }),
    art: feld(z.optional(zeichen(2, 60)), {
      title: 'Art',
      description: 'Um welche Art Datei oder Seite geht es?',
      gut: 'PDF, 4 Seiten',
      schlecht: 'Download',
    }),
  }),
} as const satisfies Record<string, z.ZodMiniObject>

export type BausteinName = keyof typeof bausteine
export type BausteinProps<N extends BausteinName> = z.infer<(typeof bausteine)[N]>

/** Bausteine ohne eigenen Inhalt; alle anderen umschließen Text. */
export const ohneInhalt: ReadonlySet<string> = new Set<BausteinName>(['Kennzahl', 'Material'])

/** Ein leerer Baustein zum Ausfüllen: mit den Attributen, die er braucht, und Platz für seinen Text. */
export const bausteinVorlage = (name: BausteinName): string => {
  const shape: Readonly<Record<string, z.ZodMiniType>> = bausteine[name].shape
  const attribute = Object.entries(shape).flatMap(([attribut, schema]) => (schema.safeParse(undefined).success ? [] : [` ${attribut}=""`]))
  return ohneInhalt.has(name) ? `<${name}${attribute.join('')} />` : `<${name}${attribute.join('')}>\n\n\n\n</${name}>`
}
