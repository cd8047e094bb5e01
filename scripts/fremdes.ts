import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Fremdbestand } from '../src/model/fremdes.ts'
import { type Partner, partnerkennung } from '../src/model/partner.ts'

/** In diesem Ordner der Inhalte liegt, was `npm run partner` geholt hat. */
export const PARTNER = 'partner'

/** Datei eines Partners; ein Doppelpunkt wäre unter Windows kein Dateiname. */
export const fremddatei = (contentDir: string, partner: Pick<Partner, 'adresse'>): string =>
  join(contentDir, PARTNER, `${partnerkennung(partner).replace(':', '-')}.json`)

/**
 * Was von den Partnern geholt ist, die aufzulisten sind; wer noch fehlt, fehlt auch hier.
 * @throws mit einem Satz, wenn eine Datei nicht die Form hat, in der sie geschrieben wurde
 */
export const readFremdbestaende = async (contentDir: string, partner: readonly Partner[]): Promise<[Partner, Fremdbestand][]> => {
  const bestaende = await Promise.all(
    partner.map(async (einer): Promise<[Partner, Fremdbestand][]> => {
      const text = einer.auflisten ? await readFile(fremddatei(contentDir, einer), 'utf8').catch(() => undefined) : undefined
      return text === undefined ? [] : [[einer, parseFremdbestand(text, einer)]]
    }),
  )
  return bestaende.flat()
}

const parseFremdbestand = (text: string, { name, adresse }: Partner): Fremdbestand => {
  const { data } = Fremdbestand.safeParse(parseJson(text))
  if (data?.portal === adresse) return data
  throw new Error(`Was von „${name}“ geholt ist, lässt sich nicht lesen. Bitte holen Sie es mit „npm run partner“ noch einmal.`)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
