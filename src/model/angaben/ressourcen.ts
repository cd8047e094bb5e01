import * as z from 'zod/mini'
import { begriff, liste, NICHT_GENANNT, nichtGenannt, sonst, text, zahl } from '../felder.ts'
import { feld } from '../feldhilfe.ts'
import { instrumente } from '../vokabular/instrumente.ts'
import { kostenbaender } from '../vokabular/kosten.ts'
import { partnerarten } from '../vokabular/partner.ts'

const Personaleinsatz = z.strictObject({
  rolle: feld(text(3, 80), {
    title: 'Rolle',
    description: 'Welche Aufgabe hat diese Kraft? Keine Namen.',
    gut: 'Fallmanagement',
    schlecht: 'Frau Muster',
  }),
  vze: feld(z.union([zahl(z.positive(), z.maximum(500)), nichtGenannt]), {
    title: 'Stellenanteil (VZÄ)',
    description: 'Vollzeitäquivalente, zum Beispiel 0,5 für eine halbe Stelle.',
    gut: '0,5',
    schlecht: 'halbtags',
    einheit: 'VZÄ',
  }),
})

const Partner = z.strictObject({
  name: feld(text(2, 160), {
    title: 'Name des Partners',
    description: 'Name der Einrichtung, nicht der Person.',
    gut: 'Kreishandwerkerschaft',
    schlecht: 'Herr Muster von der Kammer',
  }),
  art: feld(begriff(partnerarten), {
    title: 'Art des Partners',
    description: 'Zu welcher Gruppe gehört der Partner?',
    gut: 'kammern',
    schlecht: 'extern',
  }),
})

/** Was ein Vorhaben gebraucht hat; unbekannt ist nie null. */
export const Ressourcen = z.strictObject({
  personal: feld(sonst(z.union([nichtGenannt, liste(Personaleinsatz, 1, 12)]), NICHT_GENANNT), {
    title: 'Personal',
    description: 'Welche Kräfte waren mit welchem Stellenanteil dabei?',
    gut: 'Fallmanagement: 2 VZÄ',
    schlecht: 'mehrere Leute',
  }),
  einmalig: feld(sonst(begriff(kostenbaender), NICHT_GENANNT), {
    title: 'Einmalige Kosten',
    description: 'Was kostete der Start, ohne eigenes Personal?',
    gut: 'bis-25000',
    schlecht: 'wenig',
  }),
  laufend: feld(sonst(begriff(kostenbaender), NICHT_GENANNT), {
    title: 'Laufende Kosten im Jahr',
    description: 'Was kostet der Betrieb im Jahr, ohne eigenes Personal?',
    gut: 'keine',
    schlecht: 'kaum etwas',
  }),
  vorlauf_monate: feld(sonst(z.union([zahl(z.minimum(0), z.maximum(120)), nichtGenannt]), NICHT_GENANNT), {
    title: 'Vorlauf in Monaten',
    description: 'Wie lange dauerte es von der Entscheidung bis zum Start?',
    gut: '3',
    schlecht: 'nicht lange',
    einheit: 'Monate',
  }),
  raeume_it: feld(sonst(text(3, 300), NICHT_GENANNT), {
    title: 'Räume und IT',
    description: 'Was wurde an Räumen und Technik gebraucht?',
    gut: 'Ein Besprechungsraum, Laptop mit mobilem Internet',
    schlecht: 'das Übliche',
  }),
  partner: feld(sonst(z.union([nichtGenannt, liste(Partner, 1, 20)]), NICHT_GENANNT), {
    title: 'Partner',
    description: 'Wer hat mitgetragen?',
    gut: 'Volkshochschule Musterkreis (Bildungsträger)',
    schlecht: 'verschiedene',
  }),
  rechtsgrundlage: feld(sonst(z.union([nichtGenannt, liste(begriff(instrumente), 1, 8)]), NICHT_GENANNT), {
    title: 'Rechtsgrundlage',
    description: 'Auf welche Instrumente oder Programme stützt sich das Vorhaben?',
    gut: 'sgb2-16i',
    schlecht: 'SGB II',
    imFormular: { gut: 'Teilhabe am Arbeitsmarkt (§ 16i SGB II)' },
  }),
  erlaeuterung: feld(sonst(text(3, 600), NICHT_GENANNT), {
    title: 'Ressourcen in Worten',
    description: 'Was sollte man über den Aufwand noch wissen?',
    gut: 'Die Stellen kamen aus dem laufenden Verwaltungshaushalt.',
    schlecht: 'siehe oben',
  }),
})

export type Ressourcen = z.infer<typeof Ressourcen>
