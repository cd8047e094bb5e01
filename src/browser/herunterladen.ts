/** Legt einen Text als Datei in den Ordner für Downloads. @param typ Medientyp, ohne Zeichensatz */
export const ladeHerunter = (name: string, inhalt: string, typ: string): void => {
  const href = URL.createObjectURL(new Blob([inhalt], { type: `${typ};charset=utf-8` }))
  const link = Object.assign(document.createElement('a'), { href, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(href)
}
