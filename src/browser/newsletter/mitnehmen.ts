import { toSlug } from '../../model/slug.ts'
import { toEml } from '../../share/mail/eml.ts'
import type { Mail } from '../../share/mail/mail.ts'
import { newsletter } from '../../texte/newsletter.ts'
import { find, onKlick } from '../formular/dom.ts'
import { ladeHerunter } from '../herunterladen.ts'
import { kopiere } from '../kopieren.ts'

const texte = newsletter.mitnehmen
const { wege } = texte

/** Belebt die Knöpfe, die den Newsletter hinausgeben. @param mailOf die Mail, wie sie gerade aussieht; nichts, solange es keine gibt */
export const startMitnehmen = (wurzel: HTMLElement, mailOf: () => Mail | undefined): void => {
  const meldung = find(wurzel, '[data-mitgenommen]')
  const kopiereUnd = async (danach: string, text: string, html?: string): Promise<string> =>
    (await kopiere(text, html)) ? danach : texte.nichtKopiert
  const lege = (endung: string, inhalt: string, typ: string, { betreff }: Mail): string => {
    const name = `${toSlug(betreff).slice(0, 60) || texte.dateiname}.${endung}`
    ladeHerunter(name, inhalt, typ)
    return name
  }
  const gehe: Record<string, (mail: Mail) => string | Promise<string>> = {
    gestaltet: ({ block, text }) => kopiereUnd(wege.gestaltet.danach, text, block),
    eml: (mail) => wege.eml.danach(lege('eml', toEml(mail), 'message/rfc822', mail)),
    quelltext: ({ block }) => kopiereUnd(wege.quelltext.danach, block),
    html: (mail) => wege.html.danach(lege('html', mail.html, 'text/html', mail)),
    text: ({ text }) => kopiereUnd(wege.text.danach, text),
    link: () => kopiereUnd(wege.link.danach, location.href),
  }
  onKlick(wurzel, '[data-weg]', async ({ dataset }) => {
    const mail = mailOf()
    const weg = gehe[dataset['weg'] ?? '']
    if (mail && weg) meldung.textContent = await weg(mail)
  })
}
