/** Sätze zum Weitergeben von Beispielen: in der Mail, im Text und auf der Seite dafür. */

/** Was in jedem weitergegebenen Text steht. */
export const weitergabe = {
  /** Unter jedem Text: Was nicht vom Jobcenter bestätigt ist, sagt das auch in fremden Newslettern. */
  unbestaetigt: 'Zusammengestellt aus veröffentlichten Quellen, vom Jobcenter nicht bestätigt.',
  ausgelaufen: 'Das Vorhaben ist ausgelaufen.',
  selbst: (hebel: string) => `Was das Jobcenter selbst in der Hand hatte: ${hebel}`,
  ganz: 'Ganzes Beispiel:',
  quelle: (hub: string, lizenz: string) => `Text: ${hub}, ${lizenz}`,
  bildnachweis: (urheber: string, lizenz: string) => `Bild: ${urheber}, ${lizenz}`,
}

/** Rahmen einer Mail mit einem oder mehreren Beispielen. */
export const mail = {
  aus: (hub: string) => `Aus dem Portal „${hub}“`,
  ueberschrift: (n: number) => (n === 1 ? 'Ein Beispiel aus der Praxis' : 'Beispiele aus der Praxis'),
  schluss: (lizenzen: readonly string[]) =>
    lizenzen.length === 1
      ? `Die Texte stehen unter ${lizenzen[0]}: Sie dürfen sie weitergeben und nennen dabei die Quelle mit dem Link.`
      : `Die Texte stehen unter freien Lizenzen (${lizenzen.join(', ')}); welche gilt, steht beim Beispiel. Bitte nennen Sie die Quelle mit dem Link.`,
  zumPortal: (hub: string) => `Zum Portal „${hub}“`,
}
