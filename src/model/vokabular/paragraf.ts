/** Bücher des Sozialgesetzbuchs, wie sie auch geschrieben werden. */
const ARABISCH: Record<string, string> = { 'SGB II': 'SGB 2', 'SGB III': 'SGB 3', 'SGB IX': 'SGB 9' }

const PARAGRAF = /^§ (?<zahl>\d+)(?<buchstabe>[a-z]?) (?:Absatz \d+ )?(?<gesetz>\p{Lu}.*)$/u

/** Ob eine Fundstelle so geschrieben ist, wie `paragrafSchreibweisen` sie liest: „§ 16i SGB II“, „§ 7 Absatz 3 SGB II“. */
export const isParagraf = (fundstelle: string): boolean => PARAGRAF.test(fundstelle)

/**
 * Wie Menschen eine Fundstelle suchen: „§ 16i SGB II“ auch als „§16i“, „16 i“, „Paragraph 16i“ oder „16i SGB 2“.
 * Eine Zahl ohne Buchstaben bleibt mit ihrem Zeichen verbunden: „45“ allein meint meist etwas anderes.
 * @throws wenn die Fundstelle anders geschrieben ist
 */
export const paragrafSchreibweisen = (fundstelle: string): string[] => {
  const { zahl, buchstabe = '', gesetz = '' } = PARAGRAF.exec(fundstelle)?.groups ?? {}
  if (zahl === undefined) throw new Error(`Keine Fundstelle: ${fundstelle}`)
  const nummer = `${zahl}${buchstabe}`
  const gesetze = [gesetz, ...(ARABISCH[gesetz] ? [ARABISCH[gesetz]] : [])]
  return [
    ...gesetze.map((name) => `§ ${nummer} ${name}`),
    ...['§ ', '§', 'Paragraf ', 'Paragraph ', 'Par. '].map((zeichen) => zeichen + nummer),
    ...(buchstabe ? [nummer, `${zahl} ${buchstabe}`, `§ ${zahl} ${buchstabe}`, ...gesetze.map((name) => `${nummer} ${name}`)] : []),
  ]
}
