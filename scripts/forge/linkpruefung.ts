import type { Bericht } from '../../src/model/bericht.ts'

/** Eine Quelle, die nicht mehr antwortet, und wo sie steht. */
export interface ToterLink {
  adresse: string
  grund: string
  slugs: readonly string[]
}

const FRIST_MS = 20_000
const GLEICHZEITIG = 6
/** Pause zwischen zwei Anfragen an denselben Server. */
const PAUSE_MS = 500
const KENNUNG = 'GelungeneBeispiele-Linkpruefung/1.0'

/** Diese Antworten sagen nur, dass ein Programm nicht erwünscht ist; die Seite gibt es. */
const GESPERRT: ReadonlySet<number> = new Set([401, 403, 405, 406, 408, 425, 429, 451, 999])

/** Adressen der Quellen veröffentlichter Beispiele und wo sie stehen; nur verschlüsselte. */
export const sammleAdressen = (berichte: readonly Bericht[]): Map<string, string[]> => {
  const slugsByAdresse = new Map<string, string[]>()
  for (const { slug, beispiel } of berichte) {
    if (beispiel.status === 'archiviert') continue
    for (const adresse of new Set(beispiel.quellen.map(({ adresse }) => adresse)))
      if (adresse.startsWith('https://')) slugsByAdresse.set(adresse, [...(slugsByAdresse.get(adresse) ?? []), slug])
  }
  return slugsByAdresse
}

/**
 * Findet die Adressen, die nicht mehr antworten. Je Server immer nur eine Anfrage, mit Pause; ein Fehlschlag wird einmal wiederholt.
 * @param wartezeit Pause zwischen zwei Anfragen an denselben Server
 */
export const findToteLinks = async (
  slugsByAdresse: ReadonlyMap<string, readonly string[]>,
  { frist = FRIST_MS, wartezeit = PAUSE_MS }: { frist?: number; wartezeit?: number } = {},
): Promise<ToterLink[]> => {
  const gruppen = [...Map.groupBy(slugsByAdresse.keys(), (adresse) => new URL(adresse).host).values()]
  const tote: ToterLink[] = []
  const arbeiten = async (): Promise<void> => {
    for (let gruppe = gruppen.pop(); gruppe; gruppe = gruppen.pop())
      for (const adresse of gruppe) {
        const grund = (await frage(adresse, frist)) && (await nachfrage(adresse, frist, wartezeit))
        if (grund) tote.push({ adresse, grund, slugs: slugsByAdresse.get(adresse) ?? [] })
        await warte(wartezeit)
      }
  }
  await Promise.all(Array.from({ length: GLEICHZEITIG }, arbeiten))
  return tote.sort((a, b) => (a.adresse < b.adresse ? -1 : 1))
}

const warte = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Ein zweiter Versuch: Ein Server, der nur kurz stolpert, gilt nicht als tot. */
const nachfrage = async (adresse: string, frist: number, wartezeit: number): Promise<string | undefined> => {
  await warte(wartezeit)
  return frage(adresse, frist)
}

/** Fragt erst nach dem Kopf; manche Server kennen nur die ganze Seite. @returns der Grund, warum die Adresse als tot gilt */
const frage = async (adresse: string, frist: number): Promise<string | undefined> => {
  const status = await statusOf(adresse, 'HEAD', frist)
  const antwort = typeof status === 'number' && status < 400 ? status : await statusOf(adresse, 'GET', frist)
  if (typeof antwort === 'string') return antwort
  if (antwort < 400 || GESPERRT.has(antwort)) return undefined
  if (antwort === 404 || antwort === 410) return 'Die Seite gibt es nicht mehr.'
  return `Der Server antwortet mit dem Fehler ${antwort}.`
}

const statusOf = async (adresse: string, methode: 'HEAD' | 'GET', frist: number): Promise<number | string> => {
  try {
    const antwort = await fetch(adresse, {
      method: methode,
      headers: { 'User-Agent': KENNUNG, Accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(frist),
    })
    // Der Inhalt interessiert nicht; niemand soll ihn ganz herunterladen.
    await antwort.body?.cancel()
    return antwort.status
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? 'Der Server antwortet nicht rechtzeitig.'
      : 'Der Server ist nicht zu erreichen.'
  }
}
