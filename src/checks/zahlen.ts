/** Eine Zahl im Text: ihr Wert und wo sie steht, gezählt in UTF-16-Einheiten ab 0. */
export interface Zahlfund {
  wert: number
  start: number
  ende: number
  /** „rund 40“, „mehr als 40“: Mit ihr lässt sich nicht genau rechnen. */
  ungefaehr: boolean
}

const ZAHL = /(?<![\p{L}\d.,/-])\d{1,9}(?:\.\d{3}){0,3}(?:,\d{1,3})?(?![\p{L}\d/-]|[.,:]\d)/gu
const UNGEFAEHR =
  /(?<!\p{L})(?:annähernd|beinahe|bis zu|ca\.|circa|etwa|fast|gut|höchstens|knapp|mehr als|mindestens|rund|über|ungefähr|weniger als)\s$/iu
/** Was keine Menge ist: Anteile, Alter, Dauer, Ordnungszahlen, Paragrafen, Uhrzeiten. */
const KEINE_MENGE_DANACH =
  /^(?:\.\s?(?:\p{Lu}\p{L}+|\d)|\s?%|\s(?:Prozent|Jahre|Monate|Wochen|Tage|Stunden|Minuten|Uhr|Euro|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/u
const KEINE_MENGE_DAVOR = /(?:§+\s?|(?<!\p{L})(?:Absatz|Art\.|Artikel|Kapitel|Nr\.|Nummer|Paragraf|Seite|unter|ab|SGB)\s)$/u

/** Die Mengen in einem Satz: Jahre, Daten, Anteile, Dauern und Paragrafen fehlen. „1.450“ ist tausendvierhundertfünfzig. */
export const mengenIn = (satz: string): Zahlfund[] =>
  [...satz.matchAll(ZAHL)].flatMap((match) => {
    const ende = match.index + match[0].length
    const davor = satz.slice(Math.max(0, match.index - 20), match.index)
    if (/^(?:19|20)\d{2}$/.test(match[0]) || KEINE_MENGE_DANACH.test(satz.slice(ende, ende + 16)) || KEINE_MENGE_DAVOR.test(davor))
      return []
    return [{ wert: Number(match[0].replaceAll('.', '').replace(',', '.')), start: match.index, ende, ungefaehr: UNGEFAEHR.test(davor) }]
  })
