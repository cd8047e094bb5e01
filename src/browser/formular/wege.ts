import { giteaAdresse, githubAdresse, gitlabAdresse, mailAdresse } from '../../model/wegadressen.ts'
import { formularsaetze } from '../../texte/einreichen.ts'
import { ladeDateiHerunter, ladeHerunter } from '../herunterladen.ts'
import { kopiere } from '../kopieren.ts'

const texte = formularsaetze.wege

/** Ein geprüftes Beispiel auf dem Weg hinaus. */
export interface Sendung {
  text: string
  titel: string
  ordner: string
}

/** Legt die Datei in den Ordner für Downloads, mit Bildern das Archiv. @returns ihr Name */
export const sichere = ({ text, ordner }: Sendung, archiv?: Blob): string => {
  const name = `${ordner}.${archiv ? 'zip' : 'mdx'}`
  if (archiv) ladeDateiHerunter(name, archiv)
  else ladeHerunter(name, text, 'text/markdown')
  return name
}

/** Öffnet den gewählten Weg. @returns was der Mensch danach wissen muss */
export const oeffneWeg = async (
  art: string,
  { plattform = '', projekt = '', zweig = '', ordner = '', mail = '' }: DOMStringMap,
  sendung: Sendung,
): Promise<string> => {
  const betreff = texte.mailBetreff(sendung.titel)
  if (art === 'mail') {
    location.href = mailAdresse(mail, betreff, texte.mailText(sendung.text), texte.mailAnhang)
    return texte.mailDanach
  }
  const ziel = { projekt, zweig, datei: `${ordner}/${sendung.ordner}/index.mdx` }
  if (plattform === 'github') {
    const { adresse, mitText } = githubAdresse(ziel, sendung.text, betreff)
    const kopiert = mitText || (await kopiere(sendung.text))
    oeffne(adresse)
    return mitText ? texte.githubDanach : kopiert ? texte.githubZuLang : texte.nichtKopiert
  }
  const kopiert = await kopiere(sendung.text)
  oeffne(plattform === 'gitlab' ? gitlabAdresse(ziel) : giteaAdresse(ziel))
  return kopiert ? texte.kopiert : texte.nichtKopiert
}

const oeffne = (adresse: string): void => {
  window.open(adresse, '_blank', 'noopener')
}
