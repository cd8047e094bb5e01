import type { Karte } from '../../catalogue/karte.ts'
import type { Partner } from '../../model/partner.ts'
import { KARTEN_JE_BLATT, type Suchstand } from '../../search/ablageform.ts'
import { parseFremdes } from '../../search/fremdform.ts'
import { createLeser } from '../../search/leser.ts'
import type { Merkmale } from '../../search/merkmale.ts'
import type { Suchindex } from '../suchindex.ts'

/** So viel darf eine Datei wiegen, und alle zusammen, solange die Seite offen ist (Byte, ausgepackt). */
const MAX_DATEI = 4_000_000
const MAX_GESAMT = 24_000_000
/** Länger wartet niemand auf eine Datei (Millisekunden). */
const GEDULD = 5_000

/**
 * Öffnet den Index eines anderen Portals. Jede Datei wird begrenzt gelesen und geprüft, ehe sie jemand benutzt; was nicht passt, gilt als
 * nicht zu haben.
 * @throws wenn er nicht zu erreichen oder nicht zu gebrauchen ist
 */
export const openFremdenIndex = async ({ adresse }: Partner): Promise<Suchindex> => {
  let gelesen = 0
  const fetchGeprueft = async (datei: string, pfad: string, cache: RequestCache): Promise<unknown> => {
    const antwort = await fetch(`${adresse}/suche/${pfad}`, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Eine Weiterleitung führte vielleicht zu jemandem, den niemand eingetragen hat.
      redirect: 'error',
      signal: AbortSignal.timeout(GEDULD),
    })
    if (!antwort.ok) throw new Error(`${datei}: ${antwort.status}`)
    const bytes = await readBegrenzt(antwort, Math.min(MAX_DATEI, MAX_GESAMT - gelesen))
    gelesen += bytes.size
    return parseFremdes(datei, JSON.parse(await bytes.text()))
  }
  const stand = (await fetchGeprueft('stand.json', 'stand.json', 'no-cache')) as Suchstand
  const geholt = new Map<string, Promise<unknown>>()
  const lade = <T>(datei: string): Promise<T> => {
    const schon = geholt.get(datei) ?? fetchGeprueft(datei, `${stand.ordner}/${datei}`, 'default')
    geholt.set(datei, schon)
    return schon as Promise<T>
  }
  const loadKarte = async (nummer: number): Promise<Karte> => {
    const karte = (await lade<Karte[]>(`k/${Math.floor(nummer / KARTEN_JE_BLATT)}.json`))[nummer % KARTEN_JE_BLATT]
    if (!karte) throw new Error(`Karte ${nummer} fehlt.`)
    return karte
  }
  return { leser: createLeser(stand, lade), lade, loadKarte, loadMerkmale: () => lade<Merkmale>('merkmale.json') }
}

/** Liest eine Antwort höchstens bis `max`; ihre eigene Angabe zur Länge zählt nicht. @throws wenn mehr kommt */
const readBegrenzt = async (antwort: Response, max: number): Promise<Blob> => {
  const teile: Uint8Array<ArrayBuffer>[] = []
  let laenge = 0
  const strom = antwort.body?.getReader()
  for (let teil = await strom?.read(); teil?.value; teil = await strom?.read()) {
    laenge += teil.value.length
    if (laenge > max) {
      await strom?.cancel()
      throw new Error('zu groß')
    }
    teile.push(teil.value)
  }
  return new Blob(teile)
}
