import type { renderToString } from 'astro/runtime/server/index.js'

/** Eine Seite, die es geben soll: die Platzhalter ihrer Route und alles, worin sie sich von den anderen unterscheidet. */
export interface Weg {
  params: Readonly<Record<string, string | undefined>>
  props: object
}

/** Was Route und Bau voneinander wissen müssen, um Seiten an Astros Schleife vorbei zu rendern. */
interface Seitenlauf {
  /** Im ersten Faden: Dateimuster einer Route → Datei → Seite. Astro selbst erfährt von diesen Seiten nichts. */
  routen: Map<string, ReadonlyMap<string, Weg>>
  /** Die Seiten einer Route, die gerade entstehen: Andere kennt Astro dabei nicht. */
  auftrag: readonly Weg[] | undefined
  /** Rendert ein Bauteil; da, sobald eine Route geladen ist. Es muss das aus dem Bündel der Seiten sein, das auch die Bauteile benutzen. */
  renderToString: typeof renderToString | undefined
}

const ORT = Symbol.for('gelungene-beispiele:seitenlauf')

/** Astro lädt dieses Modul zweimal, mit seinen Einstellungen und im Bündel der Seiten: Gemeinsam ist beiden nur `globalThis`. */
export const getSeitenlauf = (): Seitenlauf => {
  const ort = globalThis as { [ORT]?: Seitenlauf }
  ort[ORT] ??= { routen: new Map(), auftrag: undefined, renderToString: undefined }
  return ort[ORT]
}
