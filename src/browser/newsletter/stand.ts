import { readMappe, writeMappe } from '../merkliste/ablage.ts'
import { type Mappe, toKennungen } from '../merkliste/mappe.ts'
import { type Gelesen, parseAdresse } from './adresse.ts'

/** Was auf der Seite liegt, und ob es die eigene Merkliste ist oder die Auswahl aus einem Link. */
export interface Stand {
  mappe: Mappe
  fremd: boolean
}

/** Steht im Verlauf, wenn eine Adresse die eigene Merkliste zeigt: Wer zurückkommt, sieht sie, wie sie jetzt ist. */
interface Eintrag {
  eigene?: boolean
}

/** Womit die Seite beginnt. Eine Auswahl aus einem Link bleibt fremd, bis sie jemand übernimmt. */
export const readStand = (): Stand & { gelesen: Gelesen | undefined } => {
  const gelesen = parseAdresse(location.search)
  const eigene = readMappe()
  const istEigene = !gelesen || (history.state as Eintrag | null)?.eigene === true || isGleich(gelesen.mappe, eigene)
  return { mappe: istEigene ? eigene : gelesen.mappe, fremd: !istEigene, gelesen: istEigene ? undefined : gelesen }
}

/** Hebt die eigene Merkliste auf; eine fremde Auswahl steht nur in der Adresse. @returns ob der Browser es zulässt */
export const keepStand = ({ mappe, fremd }: Stand): boolean => fremd || writeMappe(mappe)

/** Schreibt die Adresse um, ohne einen neuen Eintrag im Verlauf. */
export const showAdresse = ({ fremd }: Stand, adresse: string): void =>
  history.replaceState({ ...history.state, eigene: !fremd } satisfies Eintrag, '', location.pathname + adresse)

/** Die eigene Merkliste, und dahinter, was aus der fremden noch nicht dabei ist; Texte hat sie nur, wenn die eigene keine hat. */
export const nimmDazu = (eigene: Mappe, fremde: Mappe): Mappe => ({
  ...(eigene.kennungen.length === 0 ? fremde : eigene),
  titel: eigene.titel || fremde.titel,
  gruss: eigene.gruss || fremde.gruss,
  kennungen: toKennungen([...eigene.kennungen, ...fremde.kennungen]),
})

/** Ob zwei Mappen dasselbe enthalten, in derselben Reihenfolge. */
export const isGleich = (a: Mappe, b: Mappe): boolean => JSON.stringify(a) === JSON.stringify(b)
