/** Eine Seite, die es geben soll: die Platzhalter ihrer Route und alles, worin sie sich von den anderen unterscheidet. */
export interface Weg {
  params: Readonly<Record<string, string | undefined>>
  props: object
}

/** Was Route und Bau voneinander wissen müssen, um das Rendern zu teilen. */
interface Teilung {
  /** Im ersten Faden: Datei, die entsteht → Seite. */
  wege: Map<string, Weg>
  /** Im zweiten Faden: die Seiten einer Route, die gerade entstehen; er kennt keine anderen. */
  auftrag: readonly Weg[] | undefined
}

const ORT = Symbol.for('gelungene-beispiele:teilung')

/** Astro lädt dieses Modul zweimal, mit seinen Einstellungen und im Bündel der Seiten: Gemeinsam ist beiden nur `globalThis`. */
export const getTeilung = (): Teilung => {
  const ort = globalThis as { [ORT]?: Teilung }
  ort[ORT] ??= { wege: new Map(), auftrag: undefined }
  return ort[ORT]
}
