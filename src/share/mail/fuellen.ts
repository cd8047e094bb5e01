import { escape as escapeHtml } from 'html-escaper'

/**
 * Setzt Werte in ein Stück der Mailvorlage ein. `{{name}}` wird zum Wert, als Text geschützt, Zeilenumbrüche bleiben welche; was zwischen
 * `<!--wenn name-->` und `<!--ende name-->` steht, bleibt nur mit einem Wert.
 * @throws wenn zu einem Platzhalter kein Wert da ist, auch kein leerer: Eine Mail mit Klammern darin geht nicht hinaus
 */
export const fuelle = (stueck: string, werte: Readonly<Record<string, string>>): string =>
  stueck
    .replace(/<!--wenn (\w+)-->([\s\S]*?)<!--ende \1-->/g, (_ganz, name: string, darin: string) => (wertOf(werte, name) ? darin : ''))
    .replace(/\{\{(\w+)\}\}/g, (_ganz, name: string) => escapeHtml(wertOf(werte, name)).replaceAll('\n', '<br>'))

const wertOf = (werte: Readonly<Record<string, string>>, name: string): string => {
  const wert = werte[name]
  if (wert === undefined) throw new Error(`In der Mailvorlage fehlt ein Wert: ${name}.`)
  return wert
}
