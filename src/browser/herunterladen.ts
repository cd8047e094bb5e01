/** Legt einen Text als Datei in den Ordner für Downloads. @param typ Medientyp, ohne Zeichensatz */
export const ladeHerunter = (name: string, inhalt: string, typ: string): void =>
  ladeDateiHerunter(name, new Blob([inhalt], { type: `${typ};charset=utf-8` }))

/** Legt eine Datei in den Ordner für Downloads. */
export const ladeDateiHerunter = (name: string, inhalt: Blob): void => {
  const href = URL.createObjectURL(inhalt)
  const link = Object.assign(document.createElement('a'), { href, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(href)
}
