import { weitergabedatei } from '../../model/adressbuch.ts'
import type { Weitergabe } from '../../share/weitergabe.ts'

/** Was zu einer Kennung zu haben ist: das Beispiel; `fehlt`, wenn es keines gibt; `fehler`, wenn es sich nicht laden ließ. */
export type Beispielstand = Weitergabe | 'fehlt' | 'fehler'

const geladen = new Map<string, Promise<Beispielstand>>()

/** Holt ein Beispiel, jedes nur einmal; nach einem Fehler versucht es der nächste Aufruf neu. */
export const loadBeispiel = (kennung: string): Promise<Beispielstand> => {
  const stand = geladen.get(kennung) ?? hole(kennung)
  geladen.set(kennung, stand)
  void stand.then((ergebnis) => ergebnis === 'fehler' && geladen.delete(kennung))
  return stand
}

const hole = async (kennung: string): Promise<Beispielstand> => {
  try {
    const antwort = await fetch(weitergabedatei(kennung))
    // 410: nginx sagt von einem entfallenen Beispiel, dass es fort ist.
    if (antwort.status === 404 || antwort.status === 410) return 'fehlt'
    return antwort.ok ? ((await antwort.json()) as Weitergabe) : 'fehler'
  } catch {
    return 'fehler'
  }
}
