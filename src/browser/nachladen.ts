/**
 * Lädt eine Datei der eigenen Website beim ersten Bedarf, danach nie wieder; scheitert es, versucht es der nächste Aufruf neu.
 * @returns Funktion, die den Inhalt verspricht. @throws wenn die Datei nicht zu haben ist
 */
export const nachladen = <T>(adresse: string): (() => Promise<T>) => {
  let geladen: Promise<T> | undefined
  return () => {
    geladen ??= fetch(adresse)
      .then((antwort) => {
        if (!antwort.ok) throw new Error(`${adresse}: ${antwort.status}`)
        return antwort.json() as Promise<T>
      })
      .catch((error: unknown) => {
        geladen = undefined
        throw error
      })
    return geladen
  }
}
