import { type AbschnittId, abschnitte } from '../model/abschnitte.ts'
import { cleanText, type Texte } from './schreiben.ts'

const BY_TITEL = new Map<string, AbschnittId>(Object.entries(abschnitte).map(([id, titel]) => [titel, id as AbschnittId]))

/**
 * Zerlegt den Text unter dem Kopf in seine Abschnitte. Verloren geht nichts: Was vor der ersten Überschrift oder unter einer fremden
 * steht, bleibt beim Abschnitt davor, und die Prüfung meldet es dort.
 */
export const splitAbschnitte = (koerper: string): Texte => {
  const zeilen: Partial<Record<AbschnittId, string[]>> = {}
  let hier: AbschnittId = 'ausgangslage'
  let zaun = ''
  for (const zeile of koerper.split('\n')) {
    const titel = zaun === '' ? /^##[ \t]+(.*?)[ \t]*$/.exec(zeile)?.[1] : undefined
    const id = titel === undefined ? undefined : BY_TITEL.get(titel)
    if (id && (zeilen[id] === undefined || isLeer(zeilen[id]))) {
      hier = id
      zeilen[id] = []
      continue
    }
    zaun = nextZaun(zaun, zeile)
    zeilen[hier] = [...(zeilen[hier] ?? []), zeile]
  }
  return Object.fromEntries(
    Object.entries(zeilen).flatMap(([id, teile]) => {
      const text = cleanText(teile.join('\n'))
      return text === '' ? [] : [[id, text]]
    }),
  )
}

const isLeer = (zeilen: readonly string[]): boolean => zeilen.every((zeile) => zeile.trim() === '')

/** In einem umzäunten Stück (```` ``` ````) ist `##` keine Überschrift. */
const nextZaun = (zaun: string, zeile: string): string => {
  const marke = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(zeile)
  if (!marke?.[1]) return zaun
  if (zaun === '') return marke[1]
  return marke[1].startsWith(zaun) && (marke[2] ?? '').trim() === '' ? '' : zaun
}
