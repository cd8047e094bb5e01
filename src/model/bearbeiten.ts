import type { Einreichungsweg } from './einreichungsweg.ts'

/** Was zwischen Projekt und Pfad steht, wenn man auf der Plattform eine Datei zum Ändern öffnet. */
const AENDERN: Readonly<Record<Exclude<Einreichungsweg['plattform'], ''>, string>> = {
  github: 'edit',
  gitlab: '-/edit',
  gitea: '_edit',
}

/** Die Seite der Plattform, auf der sich ein Beispiel ändern lässt; `undefined`, solange keine Plattform eingestellt ist. */
export const aendernAdresse = ({ plattform, projekt, zweig, ordner }: Einreichungsweg, slug: string): string | undefined =>
  plattform === '' || projekt === ''
    ? undefined
    : `${projekt.replace(/\/$/, '')}/${AENDERN[plattform]}/${zweig}/${ordner.replace(/^\/|\/$/g, '')}/${slug}/index.mdx`

/** Eine vorbereitete Mail; `undefined`, solange keine Anschrift eingestellt ist. */
export const vorbereiteteMail = ({ mail }: Einreichungsweg, betreff: string, text: string): string | undefined =>
  mail === ''
    ? undefined
    : `mailto:${mail}?subject=${encodeURIComponent(betreff)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
