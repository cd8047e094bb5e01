import type { BereichId } from './bereiche.ts'

/** Die fünf Abschnitte eines Berichts. Überschrift und Reihenfolge sind auf jeder Seite gleich. */
export const abschnitte = {
  ausgangslage: 'Ausgangslage',
  umsetzung: 'Umsetzung',
  ergebnisse: 'Ergebnisse',
  'nicht-geklappt': 'Was nicht geklappt hat',
  uebertragbarkeit: 'Übertragbarkeit',
} as const

export type AbschnittId = keyof typeof abschnitte

export const abschnittIds = Object.keys(abschnitte) as AbschnittId[]

/** Pflichtabschnitte: ein Steckbrief erzählt, wo man stand und was man tat; ein Bericht auch den Rest. */
export const pflichtabschnitte: Record<'kurz' | 'voll', readonly AbschnittId[]> = {
  kurz: ['ausgangslage', 'umsetzung'],
  voll: abschnittIds,
}

/** Felder des Kopfes, die beim Steckbrief freiwillig sind und im ganzen Bericht nicht fehlen dürfen. */
export const pflichtfelderImBericht = ['zielgruppe_genau', 'evidenz', 'andere_kunden', 'uebertragbarkeit'] as const

/** Was in einen Abschnitt gehört, mit einem guten und einem schlechten Anfang; `bereich` und `reihe` ordnen ihn ins Formular. */
interface Abschnittshilfe {
  readonly description: string
  readonly gut: string
  readonly schlecht: string
  readonly bereich: BereichId
  readonly reihe: number
}

/** Hilfe zu jedem Abschnitt: Formular, Fragebogen und Leitfaden lesen dieselbe Stelle. */
export const abschnittshilfen: Readonly<Record<AbschnittId, Abschnittshilfe>> = {
  ausgangslage: {
    description: 'Wo standen Sie? Ein Satz reicht, einige sind besser.',
    gut: 'Aus den Dörfern dauert die Fahrt ins Jobcenter mehr als eine Stunde. Viele Termine fielen aus.',
    schlecht: 'Die Situation war schwierig.',
    bereich: 'erzaehlen',
    reihe: 10,
  },
  umsetzung: {
    description: 'Was haben Sie getan? Am besten Schritt für Schritt.',
    gut: 'Seit dem Frühjahr fährt dienstags ein umgebauter Bus vier Dörfer an. Zwei Fachkräfte beraten dort mit und ohne Termin.',
    schlecht: 'Das Projekt wurde erfolgreich implementiert.',
    bereich: 'erzaehlen',
    reihe: 20,
  },
  ergebnisse: {
    description: 'Was hat sich verändert? Woran haben Sie es gemerkt?',
    gut: 'Im ersten halben Jahr kamen 120 Menschen in den Bus. Die Hälfte von ihnen war vorher nie zu einem Termin erschienen.',
    schlecht: 'Alle waren begeistert.',
    bereich: 'ergebnis',
    reihe: 20,
  },
  'nicht-geklappt': {
    description: 'Was ging schief, was würden Sie heute anders machen? Offen gesagt hilft es anderen am meisten.',
    gut: 'Im Winter blieb die Heizung kalt, und an drei Tagen fiel der Bus aus. Heute würden wir vorher einen Ersatzraum suchen.',
    schlecht: 'Es gab keine Probleme.',
    bereich: 'ergebnis',
    reihe: 90,
  },
  uebertragbarkeit: {
    description: 'Was sollte ein anderes Jobcenter wissen, bevor es anfängt?',
    gut: 'Ohne Stellplatz mit Strom geht es nicht. Klären Sie ihn mit den Gemeinden, bevor Sie den Bus bestellen.',
    schlecht: 'Das geht überall.',
    bereich: 'uebertragen',
    reihe: 10,
  },
}
