import type { Formularstand } from './felder.ts'

/** Ein Entwurf, wie ihn dieser Browser aufhebt. */
export interface Entwurf extends Formularstand {
  id: string
  /** Zeitpunkt der letzten Änderung, Millisekunden. */
  zeit: number
}

const PRAEFIX = 'einreichen-entwurf-'

/** Alle Entwürfe, der jüngste zuerst. Was nicht zu lesen ist, bleibt liegen und stört nicht. */
export const listEntwuerfe = (): Entwurf[] => {
  const gefunden: Entwurf[] = []
  try {
    for (let stelle = 0; stelle < localStorage.length; stelle++) {
      const key = localStorage.key(stelle)
      const entwurf = key?.startsWith(PRAEFIX) ? parse(localStorage.getItem(key)) : undefined
      if (entwurf) gefunden.push(entwurf)
    }
  } catch {
    // Der Browser verbietet das Merken; dann gibt es keine Entwürfe.
  }
  return gefunden.sort((a, b) => b.zeit - a.zeit)
}

/** Hebt einen Entwurf auf. @returns ob der Browser es zulässt */
export const saveEntwurf = (entwurf: Entwurf): boolean => {
  try {
    localStorage.setItem(PRAEFIX + entwurf.id, JSON.stringify(entwurf))
    return true
  } catch {
    return false
  }
}

export const deleteEntwurf = (id: string): void => {
  try {
    localStorage.removeItem(PRAEFIX + id)
  } catch {
    // Wo sich nichts merken ließ, ist nichts zu löschen.
  }
}

const parse = (text: string | null): Entwurf | undefined => {
  try {
    const daten: unknown = JSON.parse(text ?? '')
    if (typeof daten !== 'object' || daten === null) return undefined
    const { id, zeit, eingaben, texte, ordner } = daten as Partial<Record<keyof Entwurf, unknown>>
    if (typeof id !== 'string' || typeof zeit !== 'number') return undefined
    return { id, zeit, eingaben: toTexte(eingaben), texte: toTexte(texte), ordner: typeof ordner === 'string' ? ordner : '' }
  } catch {
    return undefined
  }
}

const toTexte = (daten: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(daten ?? {}).filter((eintrag): eintrag is [string, string] => typeof eintrag[1] === 'string'))
