import { formularsaetze as texte } from '../../texte/einreichen.ts'
import { bildnamenIn } from './bildwahl.ts'

/** Belebt die Knöpfe über den Abschnitten: Sie schreiben Markdown an die Stelle, an der man steht. */
export const startWerkzeuge = (formular: HTMLElement): void => {
  formular.addEventListener('click', ({ target }) => {
    const knopf = target instanceof Element ? target.closest<HTMLElement>('[data-werkzeuge] button') : null
    const id = knopf?.closest<HTMLElement>('[data-werkzeuge]')?.dataset['werkzeuge']
    const feld = id === undefined ? null : document.getElementById(id)
    if (!knopf || !(feld instanceof HTMLTextAreaElement)) return
    apply(feld, knopf.dataset, () => naechstesBild(formular))
    feld.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Das erste Bild, das noch kein Abschnitt zeigt. */
const naechstesBild = (formular: HTMLElement): string => {
  const text = [...formular.querySelectorAll('textarea')].map(({ value }) => value).join('\n')
  return bildnamenIn(formular).find((name) => !text.includes(`](${name})`)) ?? ''
}

const apply = (feld: HTMLTextAreaElement, { um, vor, link, bild, baustein }: DOMStringMap, bildname: () => string): void => {
  const { selectionStart: von, selectionEnd: bis, value } = feld
  const gewaehlt = value.slice(von, bis)
  if (um !== undefined)
    replace(feld, von, bis, `${um}${gewaehlt || texte.beispielwort}${um}`, um.length, (gewaehlt || texte.beispielwort).length)
  else if (link !== undefined) {
    const wort = gewaehlt || texte.beispielwort
    replace(feld, von, bis, `[${wort}](https://)`, wort.length + 3, 'https://'.length)
  } else if (bild !== undefined) {
    // Der Zeiger steht danach in den eckigen Klammern, denn ohne Beschreibung hält die Prüfung das Bild auf.
    replace(feld, von, bis, `![${gewaehlt}](${bildname()})`, 2, gewaehlt.length)
  } else if (vor !== undefined) {
    const anfang = value.lastIndexOf('\n', von - 1) + 1
    const zeilen = value.slice(anfang, bis).split('\n')
    replace(feld, anfang, bis, zeilen.map((zeile) => vor + zeile).join('\n'), vor.length + von - anfang, 0)
  } else if (baustein !== undefined) {
    const davor = value.slice(0, von).replace(/\s+$/, '')
    const danach = value.slice(bis).replace(/^\s+/, '')
    const block = `${davor === '' ? '' : '\n\n'}${baustein}${danach === '' ? '\n' : '\n\n'}`
    // Der Zeiger steht danach in den ersten leeren Anführungszeichen, sonst im leeren Text.
    const luecke = block.indexOf('""') >= 0 ? block.indexOf('""') + 1 : block.indexOf('>\n\n') + 3
    replace(feld, davor.length, value.length - danach.length, block, luecke, 0)
  }
}

const replace = (feld: HTMLTextAreaElement, von: number, bis: number, text: string, zeiger: number, laenge: number): void => {
  feld.focus()
  feld.setRangeText(text, von, bis)
  feld.setSelectionRange(von + zeiger, von + zeiger + laenge)
}
