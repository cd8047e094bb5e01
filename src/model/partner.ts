/** Ein anderes Portal mit derselben Software, in dem die Suche mit nachsieht. */
export interface Partner {
  /** Wie es auf der Karte und im Filter heißt. */
  name: string
  /** Öffentliche Adresse ohne Pfad und ohne Schrägstrich am Ende. */
  adresse: string
  /** Wie viel seine Treffer neben den eigenen zählen: 1 gleich viel, 0.5 halb so viel. */
  gewicht: number
  /** Ob seine neuesten Beispiele hier auf einer eigenen Seite stehen; `npm run partner` holt sie. */
  auflisten: boolean
}

/** Mehr Portale zugleich zu fragen, lohnt in einem Browser nicht. */
export const MAX_PARTNER = 5

/**
 * Die Partner: die aus der Einstellung, oder was als JSON kommt, etwa aus einer Umgebungsvariable; leerer Text bringt nichts mit.
 * Ob die Angaben taugen, sagt `findPartnermaengel`.
 * @throws wenn es keine Liste von Angaben ist
 */
export const parsePartner = (vorgaben: readonly Partial<Partner>[], json: string): Partner[] => {
  const daten: unknown = json.trim() === '' ? vorgaben : JSON.parse(json)
  if (!Array.isArray(daten)) throw new Error('Die Partner sind keine Liste. Erwartet wird [{ "name": "…", "adresse": "https://…" }].')
  return daten.map((eintrag: Partial<Record<keyof Partner, unknown>> | null) => ({
    name: String(eintrag?.name ?? '').trim(),
    adresse: String(eintrag?.adresse ?? ''),
    gewicht: Number(eintrag?.gewicht ?? 1),
    auflisten: eintrag?.auflisten === true,
  }))
}

/** Was an den Partnern nicht stimmt, je Mangel ein Satz. @param eigene Adresse dieses Portals */
export const findPartnermaengel = (partner: readonly Partner[], eigene: string): string[] => {
  const wo = 'Bitte ändern Sie es in „hub.config.ts“ unter „partner“ oder in HUB_PARTNER.'
  const maengel = partner.flatMap(({ name, adresse, gewicht }, index) => {
    const wer = `Partner ${index + 1}`
    return [
      ...(name === '' || name.length > 60 ? [`${wer} braucht einen Namen von höchstens 60 Zeichen. ${wo}`] : []),
      ...(isAdresse(adresse)
        ? []
        : [
            `${wer} braucht eine Adresse mit https, ohne Pfad und ohne Schrägstrich am Ende, zum Beispiel https://beispiele.musterland.de. Ohne https geht nur localhost. ${wo}`,
          ]),
      ...(gewicht >= 0.1 && gewicht <= 2 ? [] : [`Das Gewicht von ${wer} liegt nicht zwischen 0.1 und 2. ${wo}`]),
      ...(adresse === eigene ? [`${wer} ist dieses Portal selbst. ${wo}`] : []),
      ...(partner.findIndex((anderer) => anderer.adresse === adresse) < index ? [`${wer} steht zweimal da. ${wo}`] : []),
    ]
  })
  return partner.length > MAX_PARTNER ? [...maengel, `Es sind mehr als ${MAX_PARTNER} Partner. ${wo}`] : maengel
}

/** Wie ein Partner in der Adresse einer Suche heißt: der Name seines Rechners. */
export const partnerkennung = ({ adresse }: Pick<Partner, 'adresse'>): string => new URL(adresse).host

const isAdresse = (adresse: string): boolean => {
  const url = URL.canParse(adresse) ? new URL(adresse) : undefined
  if (url === undefined || url.origin !== adresse) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost')
}
