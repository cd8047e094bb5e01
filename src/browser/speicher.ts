const SCHLUESSEL = 'mein-jobcenter'

/** Die Träger-Nummer des gewählten Jobcenters; nichts, wenn keines gewählt ist oder der Browser das Lesen verbietet. */
export const readMeines = (): string | undefined => {
  try {
    const nummer = localStorage.getItem(SCHLUESSEL) ?? ''
    return /^\d{5}$/.test(nummer) ? nummer : undefined
  } catch {
    return undefined
  }
}

/** Merkt sich die Wahl, oder löscht sie. @returns ob der Browser das zulässt */
export const writeMeines = (nummer: string | undefined): boolean => {
  try {
    if (nummer === undefined) localStorage.removeItem(SCHLUESSEL)
    else localStorage.setItem(SCHLUESSEL, nummer)
    return true
  } catch {
    return false
  }
}
