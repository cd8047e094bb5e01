import { formularsaetze } from '../../texte/einreichen.ts'
import { showBefunde } from './befunde.ts'
import { find } from './dom.ts'
import type { Entwurfsliste } from './entwurfsliste.ts'
import type { Pruefer } from './pruefer.ts'
import { OHNE_NAMEN } from './vorgaben.ts'

const texte = formularsaetze.einlesen

/** Dateinamen, die nichts über das Beispiel sagen. */
const NAMENLOS: ReadonlySet<string> = new Set(['index', OHNE_NAMEN])

/** Liest eine vorhandene Datei als neuen Entwurf ein. Gezeigt wird, was die Datei sagt, auch wo das Formular keinen Platz dafür hat. */
export const startEinlesen = (formular: HTMLElement, pruefer: Pruefer, entwuerfe: Entwurfsliste): void => {
  const wahl = find<HTMLInputElement>(formular, '[data-einlesen]')
  wahl.addEventListener('change', async () => {
    const [datei] = wahl.files ?? []
    if (!datei) return
    try {
      const bytes = new Uint8Array(await datei.arrayBuffer())
      const name = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx?$/.exec(datei.name)?.[1] ?? ''
      const ordner = NAMENLOS.has(name) ? '' : name
      const pruefung = await pruefer.pruefeDatei(bytes, ordner)
      if (pruefung.text.trim() !== '') {
        const { toStand } = await import('./pruefung.ts')
        entwuerfe.open(toStand(pruefung, (feld) => isAuswahl(formular, feld), ordner))
        entwuerfe.save()
      }
      // Ein zweites Mal: Erst jetzt gibt es die Einträge, zu denen die Befunde führen.
      showBefunde(formular, (await pruefer.pruefeDatei(bytes, ordner)).befunde)
      entwuerfe.melde(pruefung.text.trim() === '' ? texte.unlesbar : texte.fertig(pruefung.befunde.length))
      find(formular, '[data-fehlerliste]').focus()
    } catch {
      entwuerfe.melde(formularsaetze.teilFehlt)
    }
    wahl.value = ''
  })
}

/** Ob ein Feld zur Auswahl steht; auch die Vorlagen der Listen zählen, denn ihre Einträge gibt es vielleicht noch nicht. */
const isAuswahl = (formular: HTMLElement, name: string): boolean => {
  const muster = name.replace(/\.\d+(?=\.|$)/g, '.#')
  const vorlagen = [...formular.querySelectorAll('template')].flatMap(({ content }) => [...content.querySelectorAll('select')])
  return [...vorlagen, ...formular.querySelectorAll('select')].some((feld) => feld.name === name || feld.name === muster)
}
