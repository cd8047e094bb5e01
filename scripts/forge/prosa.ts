/**
 * Macht aus einer Antwort Text für den Bericht: Absätze, Listen und Hervorhebungen bleiben, Programm, HTML und Überschriften nicht.
 * Was danach noch auffällt, meldet die Prüfung.
 */
export const toProsa = (antwort: string): string =>
  antwort
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .split('\n')
    // Eine Zeile nur aus Strichen machte die Zeile darüber zur Überschrift oder sähe aus wie das Ende des Kopfes.
    .filter((zeile) => !/^\s*(?:-+|=+|\+{3,}|\*{3,}|_{3,})\s*$/.test(zeile))
    .map((zeile) => zeile.trimEnd().replace(/^\s{0,3}#{1,6}(?=\s|$)/, '###'))
    .join('\n')
    .replace(/(\\*)([<{}])/g, entschaerfe)
    .trim()

/** Ein gerader Vorspann aus Schrägstrichen hebt sich selbst auf: Dann fehlt noch einer. */
const entschaerfe = (_ganz: string, striche: string, zeichen: string): string =>
  `${striche}${striche.length % 2 === 0 ? '\\' : ''}${zeichen}`

/** Eine Antwort als eine Zeile für den Kopf. */
export const toZeile = (antwort: string): string => antwort.replace(/[\s\p{Cc}]+/gu, ' ').trim()
