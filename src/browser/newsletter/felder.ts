import { find } from '../formular/dom.ts'
import { type Mappe, toMappe } from '../merkliste/mappe.ts'

type Gestaltung = Pick<Mappe, 'layout' | 'titel' | 'gruss'>

/** Belebt die Felder für Anordnung, Überschrift und Gruß. @param tun bekommt bei jeder Änderung alle drei */
export const createFelder = (wurzel: HTMLElement, tun: (neu: Gestaltung) => void): { show(gestaltung: Gestaltung): void } => {
  const titel = find<HTMLInputElement>(wurzel, '[name=titel]')
  const gruss = find<HTMLTextAreaElement>(wurzel, '[name=gruss]')
  wurzel.addEventListener('input', () => {
    const layout = find<HTMLInputElement>(wurzel, '[name=layout]:checked').value
    const neu = toMappe({ layout, titel: titel.value, gruss: gruss.value })
    tun({ layout: neu.layout, titel: neu.titel, gruss: neu.gruss })
  })
  return {
    show(gestaltung) {
      find<HTMLInputElement>(wurzel, `[name=layout][value=${gestaltung.layout}]`).checked = true
      // Ein Feld, das schon stimmt, wird nicht berührt: Sonst spränge die Schreibmarke ans Ende.
      if (titel.value !== gestaltung.titel) titel.value = gestaltung.titel
      if (gruss.value !== gestaltung.gruss) gruss.value = gestaltung.gruss
    },
  }
}
