import type { Programm } from './seitenrenderer.ts'

/** Womit Astro aus Route und Bauteil den Schlüssel einer Seite macht. */
const TRENNER = '&'

/**
 * Gibt dem Programm der Seiten, was es sonst von Astros Bau bekommt, damit es auch ohne ihn rendert: Skripte und Gestaltung einer Route stehen in
 * seinem eigenen Verzeichnis.
 * @throws wenn eine Route Skripte hat: Wie sie heißen, weiß nur Astros Bau; später auch, wenn Astro nach einer unbekannten Seite fragt
 */
export const richteEin = ({ app, manifest }: Programm): void => {
  const gestaltung = new Map(
    manifest.routes.map(({ routeData, scripts, styles }) => {
      if (scripts.length > 0) throw new Error(`Die Route ${routeData.component} hat Skripte, die nur Astros Bau kennt.`)
      return [`${routeData.route}${TRENNER}${routeData.component}`, styles.map((sheet, order) => ({ sheet, depth: 0, order }))]
    }),
  )
  const getSeite = (schluessel: string) => {
    const styles = gestaltung.get(schluessel)
    if (!styles) throw new Error(`Zu ${schluessel} steht nichts im Verzeichnis des Programms.`)
    // Astro ordnet die Liste an Ort und Stelle.
    return { styles: [...styles] }
  }
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } })
  app.setInternals({ pagesByKeys: { get: getSeite } })
}
