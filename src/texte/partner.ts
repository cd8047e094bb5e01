const namen = (liste: readonly string[]): string => liste.map((name) => `„${name}“`).join(' und ')

/** Sätze zur Suche in anderen Portalen. */
export const partner = {
  facette: 'Portal',
  /** Steht da, bis jemand sucht; an dieser Stelle steht danach, was daraus wurde. */
  vorher: (liste: readonly string[]) => `Mit einem Suchwort finden Sie hier auch Beispiele aus ${namen(liste)}.`,
  aus: (name: string) => `aus: ${name}`,
  gefragt: (liste: readonly string[]) => `Auch gesucht in ${namen(liste)}.`,
  fehlt: (liste: readonly string[]) =>
    `${namen(liste)} ${liste.length === 1 ? 'antwortet' : 'antworten'} gerade nicht; die Beispiele von dort fehlen in der Liste.`,
  andereBegriffe: (liste: readonly string[]) =>
    `${namen(liste)} ${liste.length === 1 ? 'ordnet' : 'ordnen'} zum Teil nach anderen Begriffen; Filter wirken dort nur, wo sie gleich heißen.`,
  angehaengt: 'Die Beispiele von dort stehen unter den eigenen, damit sich beim Lesen nichts verschiebt.',
}

/** Sätze zur Seite mit Beispielen anderer Portale; `menge` nennt Zahl und Wort („12 Beispiele“). */
export const auflistung = {
  pfad: '/andere-portale/',
  titel: 'Aus anderen Portalen',
  vorspann: 'Diese Beispiele haben andere Portale gesammelt und geprüft. Jeder Link führt dorthin.',
  verweis: (menge: string) => `${menge} aus anderen Portalen`,
  stand: (menge: string, datum: string) => `${menge}, Stand ${datum}.`,
  mehr: (menge: string, name: string) => `${menge} mehr gibt es bei „${name}“`,
  alle: (name: string) => `Zur Übersicht von „${name}“`,
  sonstige: 'Andere Themen',
}
