import { parse } from 'parse5'

/**
 * Was Outlook unter Windows aus der Mail liest: Es nimmt bedingte Kommentare als HTML. Zusammengesetzt aus Stücken muss auch das aufgehen.
 * @returns je Mangel ein Satz
 */
export const findOutlookmaengel = (html: string): string[] => {
  const maengel: string[] = []
  const [auf, zu] = [html.match(/<!--\[if [^\]]+\]>/g) ?? [], html.match(/<!\[endif\]-->/g) ?? []]
  if (auf.length !== zu.length) return [`Outlook: ${auf.length} Bedingungen, ${zu.length} Enden`]
  const sicht = html
    .replace(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
    .replace(/<!--\[if (?:mso(?: \| IE)?|lte mso 11)\]>([\s\S]*?)<!\[endif\]-->/g, '$1')
    // Angaben für Office, die in keinem Körper stehen.
    .replace(/<noscript><xml>[\s\S]*?<\/xml><\/noscript>/g, '')
  parse(sicht, { onParseError: ({ code }) => maengel.push(`Outlook: ${code}`) })
  const [offen, geschlossen] = [sicht.match(/<table\b/g)?.length, sicht.match(/<\/table>/g)?.length]
  if (offen !== geschlossen) maengel.push(`Outlook: ${offen} Tabellen beginnen, ${geschlossen} enden`)
  return maengel
}
