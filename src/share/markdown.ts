import { weitergabe as texte } from '../texte/weitergeben.ts'
import { ortOf } from './klartext.ts'
import type { Weitergabe } from './weitergabe.ts'

/** Ein Beispiel als Markdown, etwa für ein Wiki oder eine Projektseite. Die Überschrift steht auf der dritten Ebene. */
export const toMarkdown = (beispiel: Weitergabe): string => {
  const { titel, text400, vermerk, adresse, quelle, bild } = beispiel
  return [
    `### [${schuetze(titel)}](${adresse})`,
    `**${schuetze(ortOf(beispiel))}**`,
    ...(bild ? [`![${schuetze(bild.alt)}](${bild.adresse})`, schuetze(bild.nachweis)] : []),
    schuetze(text400),
    ...(vermerk ? [`*${schuetze(vermerk)}*`] : []),
    `${texte.ganz} <${adresse}>`,
    schuetze(quelle),
  ].join('\n\n')
}

/** Zeichen, die Markdown oder HTML darin deuten würden; am Anfang eines Absatzes auch, was ihn zur Liste oder Überschrift machte. */
const schuetze = (text: string): string => text.replace(/[\\`*_[\]<>&~|]/g, '\\$&').replace(/^(\d+)([.)])|^([#+-])/, '$1\\$2$3')
