import { isLeer, LEERE_MAPPE, type Mappe, toMappe } from './mappe.ts'

const SCHLUESSEL = 'merkliste'
/** Sagt den Skripten derselben Seite, was `storage` nur den anderen Fenstern sagt. */
const GEAENDERT = 'merkliste'

/** Was dieser Browser gemerkt hat; leer, wenn nichts, oder wenn er das Lesen verbietet. */
export const readMappe = (): Mappe => {
  try {
    return toMappe(JSON.parse(localStorage.getItem(SCHLUESSEL) ?? '{}'))
  } catch {
    return LEERE_MAPPE
  }
}

/** Merkt sich eine Mappe; von einer leeren bleibt nichts zurück. @returns ob der Browser das zulässt */
export const writeMappe = (mappe: Mappe): boolean => {
  try {
    if (isLeer(mappe)) localStorage.removeItem(SCHLUESSEL)
    else localStorage.setItem(SCHLUESSEL, JSON.stringify(mappe))
  } catch {
    return false
  }
  dispatchEvent(new Event(GEAENDERT))
  return true
}

/** Hört auf jede Änderung, auch aus einem anderen Fenster. */
export const onMappe = (tun: () => void): void => {
  addEventListener(GEAENDERT, tun)
  addEventListener('storage', ({ key }) => {
    // Ohne Schlüssel ist der ganze Speicher geleert.
    if (key === SCHLUESSEL || key === null) tun()
  })
  // Eine Seite, die „Zurück“ aus dem Zwischenspeicher holt, hat inzwischen nichts gehört.
  addEventListener('pageshow', ({ persisted }) => persisted && tun())
}
