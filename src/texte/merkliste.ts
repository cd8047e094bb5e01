const beispiele = (n: number): string => (n === 1 ? '1 Beispiel' : `${n} Beispiele`)

/** Was die Knöpfe der Merkliste sagen. Sie laden auf jeder Seite, deshalb steht hier nur, was sie brauchen. */
export const merkliste = {
  pfad: '/newsletter/',
  titel: 'Merkliste',
  merken: 'Merken',
  merkenZu: (titel: string) => `Merken: ${titel}`,
  gemerkt: 'Gemerkt',
  gemerktZu: (titel: string) => `Gemerkt, wieder von der Merkliste nehmen: ${titel}`,
  mitZahl: (n: number) => `Merkliste (${n})`,
  zur: (n: number) => `Zur Merkliste (${n})`,
  dazu: (titel: string, n: number) => `„${titel}“ ist gemerkt. Auf der Merkliste: ${beispiele(n)}.`,
  weg: (titel: string, n: number) =>
    n === 0
      ? `„${titel}“ ist nicht mehr gemerkt. Die Merkliste ist leer.`
      : `„${titel}“ ist nicht mehr gemerkt. Auf der Merkliste: ${beispiele(n)}.`,
  voll: (n: number) => `Auf die Merkliste passen ${n} Beispiele. Nehmen Sie dort erst eines heraus.`,
  bleibtNicht: 'Ihr Browser lässt kein Speichern zu. Deshalb lässt sich hier nichts merken.',
}
