import { beispiele } from './mengen.ts'

/** Die Verzeichnisse nach Handlungsfeld, Zielgruppe, Land und Jobcenter. */
export const facettenseiten = {
  feld: {
    pfad: '/handlungsfelder/',
    titel: 'Handlungsfelder',
    einleitung: 'Worum geht es? Hier sind alle Themen, zu denen es Beispiele gibt.',
  },
  gruppe: {
    pfad: '/zielgruppen/',
    titel: 'Zielgruppen',
    einleitung: 'An wen richtet sich ein Vorhaben? Jede Gruppe ist mit einem Satz erklärt.',
  },
  land: {
    pfad: '/laender/',
    titel: 'Länder',
    einleitung: 'Woher kommen die Beispiele? Die Zahl sagt, wie viele hier stehen, nicht, wie viel dort geschieht.',
    seite: (land: string) => `Beispiele aus Jobcentern in ${land}`,
  },
  jobcenter: {
    pfad: '/jobcenter/',
    titel: 'Jobcenter',
    einleitung: (n: number) =>
      `${n === 1 ? 'Ein Jobcenter' : `Alle ${n} Jobcenter`} mit Träger-Nummer. Verlinkt ist, wer hier mit einem Beispiel vertreten ist.`,
    seite: (name: string) => `Beispiele aus der Praxis: ${name}`,
  },
}

/** Die Karte über dem Verzeichnis der Länder. */
export const laenderkarte = {
  titel: 'Karte der Länder',
  land: (label: string, n: number) => `${label}: ${beispiele(n)}`,
  keines: 'noch keines',
  ohne: 'Aus Ländern mit gestricheltem Rand steht hier noch kein Beispiel.',
  veraendert: 'Daten verändert',
}

/** Die Themenpakete, als Verzeichnis und einzeln. */
export const themen = {
  pfad: '/themen/',
  titel: 'Themenpakete',
  einleitung: 'Die Redaktion hat Beispiele nebeneinandergelegt, die sich vergleichen lassen. Jede Einführung sagt auch, was offen bleibt.',
  beispiele: 'Die Beispiele',
  keine: 'Noch gibt es kein Themenpaket.',
  reihenfolge: 'Die Reihenfolge ist ein Vorschlag zum Lesen, keine Rangfolge.',
  stand: (tag: string) => `Zusammengestellt von der Redaktion. Stand: ${tag}`,
}
