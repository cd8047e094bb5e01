import { readFile } from 'node:fs/promises'
import mjml2html from 'mjml'

const QUELLE = 'src/share/mail/vorlage.mjml'
/** Die fertigen Stücke, aus denen `src/share/mail/mail.ts` Mails zusammensetzt. */
export const VORLAGENDATEI = 'src/share/mail/vorlagen.json'

/** In dieser Folge stehen die Stücke in der Vorlage, alle bis auf das erste hinter ihrem Namen als Kommentar. */
const STUECKE = ['kopf', 'anfang', 'einspaltig', 'liste', 'teaser', 'schluss', 'ende']

/**
 * Die Vorlage als HTML, in ihre Stücke geteilt, als JSON.
 * @throws wenn mjml etwas an ihr beanstandet oder ein Stück fehlt
 */
export const toVorlagen = async (): Promise<string> => {
  const { html, errors } = await mjml2html(await readFile(QUELLE, 'utf8'), { validationLevel: 'strict' })
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'))
  const teile = verdichte(html).split(new RegExp(`<!--(?:${STUECKE.join('|')})-->`))
  if (teile.length !== STUECKE.length) throw new Error(`In „${QUELLE}“ fehlt ein Stück: ${STUECKE.join(', ')}.`)
  return `${JSON.stringify(Object.fromEntries(STUECKE.map((name, index) => [name, teile[index]])), null, 2)}\n`
}

/** Einrückungen kosten je Beispiel ein Kilobyte, und mit 102 hören Mailprogramme auf zu zeigen. */
const verdichte = (html: string): string =>
  html
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('  ', ' ')
    .trim()
