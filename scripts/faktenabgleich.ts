import type { Root } from 'mdast'
import { isVollstaendig } from '../src/checks/einordnen.ts'
import { readEinreichung } from '../src/checks/einreichung.ts'
import { textOf } from '../src/mdx/klartext.ts'
import type { Beispiel } from '../src/model/beispiel.ts'

/** Ein Text mit Namen: ein Beispiel oder ein Fakt. Kein Wortlauf reicht über ein Stück hinaus. */
export interface Textquelle {
  name: string
  stuecke: readonly string[]
}

/** Ein Text mit dem Ort, an dem er steht: Feld im Kopf oder im Fakt, Überschrift im Bericht. */
export interface Stueck {
  ort: string
  text: string
}

/** Was ein Beispiel behauptet: alle Stücke mit Zahlen, und davon die selbst geschriebenen Sätze. */
export interface Gelesenes {
  slug: string
  beispiel: Beispiel
  angaben: readonly Stueck[]
  saetze: readonly string[]
}

/** Felder ohne Aussage über das Vorhaben: Kennungen, Adressen, Angaben zur Veröffentlichung. */
const KEINE_AUSSAGE: ReadonlySet<string> = new Set(
  'kennung jobcenter adresse veroeffentlicht zuletzt_bestaetigt lizenz kontakt basiert_auf einwilligungen ausnahmen rechtsgrundlage einmalig laufend'.split(
    ' ',
  ),
)
/** Titel von Quellen und Namen von Partnern müssen mit dem Fakt übereinstimmen. */
const FREMDE_NAMEN: ReadonlySet<string> = new Set(['quellen', 'partner'])
/** Ein Titel wird zitiert, wie er lautet; seine Zahlen behauptet nicht das Beispiel. */
const ZITIERT = /^quellen\[\d+\]\.titel$/

/** Liest eine `index.mdx`; `undefined`, wenn sie Fehler hat und deshalb nirgends erscheint. */
export const readGelesenes = (slug: string, bytes: Uint8Array): Gelesenes | undefined => {
  const einreichung = readEinreichung(slug, bytes)
  if (!isVollstaendig(einreichung)) return undefined
  const { beispiel, baum } = einreichung
  const text = stueckeVonText(baum)
  return {
    slug,
    beispiel,
    angaben: [...stuecke(beispiel, KEINE_AUSSAGE).filter(({ ort }) => !ZITIERT.test(ort)), ...text],
    saetze: [...stuecke(beispiel, new Set([...KEINE_AUSSAGE, ...FREMDE_NAMEN])), ...text].map(({ text }) => text),
  }
}

const stueckeVonText = ({ children }: Root): Stueck[] => {
  let ort = 'Text'
  return children.map((node) => {
    const text = textOf(node)
    if (node.type === 'heading') ort = text
    return { ort, text }
  })
}

/** Alle Texte und Zahlen eines Fakts, ohne Schlüssel, Adressen und Registernummern. */
export const stueckeVonFakt = (fakt: Record<string, unknown>): Stueck[] =>
  stuecke(fakt, new Set(['key', 'url', 'more_sources', 'traeger_amtlich']))

const stuecke = (wert: unknown, ohne: ReadonlySet<string>, ort = ''): Stueck[] => {
  if (typeof wert === 'string') return [{ ort, text: wert }]
  if (typeof wert === 'number') return [{ ort, text: String(Math.abs(wert)).replace('.', ',') }]
  if (Array.isArray(wert)) return wert.flatMap((teil, index) => stuecke(teil, ohne, `${ort}[${index}]`))
  if (typeof wert !== 'object' || wert === null) return []
  return Object.entries(wert).flatMap(([feld, teil]) => (ohne.has(feld) ? [] : stuecke(teil, ohne, ort ? `${ort}.${feld}` : feld)))
}

const EINER = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
const ZAHLWOERTER: Record<string, number> = {
  ...Object.fromEntries(EINER.map((wort, wert) => [wort, wert])),
  ...{ dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 },
  ...{
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    dutzend: 12,
    tausend: 1000,
  },
}
const MONATE = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')

/** Paragraf, Sprachniveau, Zahl in Ziffern (mit Tausenderpunkt und Dezimalkomma) oder Wort; was davon gilt, entscheidet `normiere`. */
const FUND =
  /§+\s?(\d+[a-z]?)|(?<![\p{L}\d])([A-C][12])(?![\p{L}\d])|(?<![\p{L}\d,.])(\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?)|(\p{L}+)/gu
/** „01.10.2019“: drei Zahlen, keine Tausenderpunkte. */
const DATUM = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g
/** „zehnminütig“, „zweimal“, „vierjährig“: ein Zahlwort mit Endung. Ordnungszahlen zählen nicht, sie ordnen nur. */
const ENDUNG = /(?:mal|fach|jährig|monatig|wöchig|tägig|stündig|minütig|sprachig|köpfig)\p{L}*$/u

/** „Hunderte“, „Dutzenden“ */
const MEHRZAHL = /^(dutzend|hundert|tausend)en?$/

/** Die Zahlen eines Textes in einheitlicher Form: „1.450“ und „1450“ sind gleich, „zwölf“ ist 12, „Mai“ ist 5, „§ 16i“ bleibt „§16i“. */
export const zahlenIn = (text: string): { zahl: string; wortlaut: string }[] =>
  [...text.replace(DATUM, '$1. $2. $3').matchAll(FUND)].flatMap(([wortlaut, paragraf, niveau, ziffern, wort]) => {
    const zahl = paragraf ? `§${paragraf}` : (niveau ?? (ziffern ? normiere(ziffern) : zahlVon(wort ?? '')))
    return zahl === undefined ? [] : [{ zahl, wortlaut }]
  })

const normiere = (ziffern: string): string => String(Number(ziffern.replace(/[.\u00a0\u202f]/gu, '').replace(',', '.')))

const zahlVon = (wort: string): string | undefined => {
  const klein = wort.toLowerCase().replace(MEHRZAHL, '$1')
  const monat = MONATE.indexOf(klein)
  if (monat >= 0) return String(monat + 1)
  const wert = ZAHLWOERTER[klein] ?? ZAHLWOERTER[klein.replace(ENDUNG, '')] ?? zusammengesetzt(klein)
  return wert === undefined ? undefined : String(wert)
}

/** „fünfundzwanzig“ */
const zusammengesetzt = (klein: string): number | undefined => {
  const [, einer = '', zehner = ''] = /^(\p{L}+)und(\p{L}+zig|dreißig)$/u.exec(klein) ?? []
  const [eins, zehn] = [einer === 'ein' ? 1 : ZAHLWOERTER[einer], ZAHLWOERTER[zehner]]
  return eins === undefined || zehn === undefined || eins > 9 ? undefined : eins + zehn
}

/** Eine Zahl eines Beispiels: ihr Wortlaut, wo sie zuerst steht und wo im Fakt sie vorkommt. */
export interface Zahlfund {
  wortlaut: string
  ort: string
  fundorte: readonly string[]
}

/** Eine Zahl aus Ziffern muss im Fakt stehen; ein Zahlwort zählt oft nur auf („drei Wege“) und ist ohne Beleg zu prüfen. */
export interface Zahlenabgleich {
  belegt: Zahlfund[]
  unbelegt: Zahlfund[]
  zuPruefen: Zahlfund[]
}

/** Hier steht im Fakt, was eine Zahl am ehesten trägt; ein Treffer allein in Jahr oder Datum trägt wenig. */
const VORRANG = ['results', 'resources', 'starting_point', 'approach']
/** Tage und Monate: „05“ belegt keine „fünf Fachkräfte“, „fünfjährig“ schon. */
const ZEITANGABE = /^years$|\.(?:date|period)$/

/** Hält die Zahlen der Angaben gegen die Zahlen eines Fakts; jede Zahl kommt einmal vor, in ihrem ersten Wortlaut. */
export const vergleicheZahlen = (angaben: readonly Stueck[], fakt: readonly Stueck[]): Zahlenabgleich => {
  const fundorteOf = createSuche(fakt)
  const gesehen = new Set<string>()
  const abgleich: Zahlenabgleich = { belegt: [], unbelegt: [], zuPruefen: [] }
  for (const { ort, text } of angaben)
    for (const { zahl, wortlaut } of zahlenIn(text)) {
      const [inZiffern, alsWort] = [/\d/.test(wortlaut), isZahlwort(wortlaut)]
      // „4“, „vier“ und „April“ sind dieselbe Zahl und drei Behauptungen.
      const behauptung = `${zahl} ${inZiffern} ${alsWort}`
      if (gesehen.has(behauptung)) continue
      gesehen.add(behauptung)
      const fundorte = fundorteOf(zahl, alsWort)
      abgleich[fundorte.length > 0 ? 'belegt' : inZiffern ? 'unbelegt' : 'zuPruefen'].push({ wortlaut, ort, fundorte })
    }
  return abgleich
}

/** Monatsnamen sind Zeitangaben, keine Zahlwörter. */
const isZahlwort = (wortlaut: string): boolean => !/\d/.test(wortlaut) && !MONATE.includes(wortlaut.toLowerCase())

const createSuche = (fakt: readonly Stueck[]): ((zahl: string, alsWort: boolean) => string[]) => {
  const orte = new Map<string, { ort: string; nurZeit: boolean }[]>()
  for (const { ort, text } of [...fakt].sort((a, b) => rangOf(a.ort) - rangOf(b.ort)))
    for (const { zahl, wortlaut } of zahlenIn(text))
      orte.set(zahl, [...(orte.get(zahl) ?? []), { ort, nurZeit: ZEITANGABE.test(ort) && !isZahlwort(wortlaut) }])
  return (zahl, alsWort) => [...new Set((orte.get(zahl) ?? []).flatMap(({ ort, nurZeit }) => (alsWort && nurZeit ? [] : [ort])))]
}

const rangOf = (ort: string): number => {
  const rang = VORRANG.indexOf(ort.split(/[[.]/)[0] ?? '')
  return rang < 0 ? VORRANG.length : rang
}

/** So viele gleiche Wörter in Folge gelten als abgeschrieben (Vorgabe der Redaktion). */
export const GLEICHE_WOERTER = 12

/**
 * Wortläufe, die zwei Quellen gemeinsam haben. Jedes Fenster aus zwölf Wörtern wird einmal in einer Tabelle nachgeschlagen; der Aufwand wächst
 * mit der Länge der Texte, nicht mit der Zahl der Paare.
 * @param eigene gesucht wird in ihnen, auch untereinander
 * @param fremde wird nur nachgeschlagen
 */
export const findGemeinsames = (
  eigene: readonly Textquelle[],
  fremde: readonly Textquelle[],
): { name: string; mit: string; wortlaut: string }[] => {
  const wo = new Map<string, string>()
  for (const { name, stuecke } of fremde) for (const fenster of stuecke.flatMap(fensterIn)) wo.set(fenster, name)
  return eigene.flatMap(({ name, stuecke }) =>
    stuecke.flatMap((stueck) => {
      const laeufe: { name: string; mit: string; wortlaut: string; ende: number }[] = []
      for (const [index, fenster] of fensterIn(stueck).entries()) {
        const mit = wo.get(fenster)
        if (mit === undefined) wo.set(fenster, name)
        if (mit === undefined || mit === name) continue
        const letzter = laeufe.at(-1)
        if (letzter?.mit === mit && letzter.ende === index) {
          letzter.wortlaut += ` ${fenster.split(' ').at(-1)}`
          letzter.ende++
        } else laeufe.push({ name, mit, wortlaut: fenster, ende: index + 1 })
      }
      return laeufe.map(({ name, mit, wortlaut }) => ({ name, mit, wortlaut }))
    }),
  )
}

const fensterIn = (text: string): string[] => {
  const woerter = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return woerter
    .slice(0, Math.max(0, woerter.length - GLEICHE_WOERTER + 1))
    .map((_, index) => woerter.slice(index, index + GLEICHE_WOERTER).join(' '))
}

/** Zieht `anzahl` Stücke ohne Wiederholung; derselbe Startwert zieht dieselben (Mulberry32, gemeinfrei). */
export const ziehe = <T>(liste: readonly T[], anzahl: number, startwert: number): T[] => {
  let zustand = startwert >>> 0
  const zufall = (): number => {
    zustand = (zustand + 0x6d2b79f5) >>> 0
    let t = Math.imul(zustand ^ (zustand >>> 15), zustand | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return liste
    .map((stueck) => ({ stueck, los: zufall() }))
    .sort((a, b) => a.los - b.los)
    .slice(0, anzahl)
    .map(({ stueck }) => stueck)
}

/** Der mittlere Wert; `undefined` für eine leere Liste. */
export const median = (werte: readonly number[]): number | undefined => {
  const sortiert = [...werte].sort((a, b) => a - b)
  const mitte = sortiert.length >> 1
  const [unten, oben] = [sortiert[sortiert.length % 2 ? mitte : mitte - 1], sortiert[mitte]]
  return unten === undefined || oben === undefined ? undefined : (unten + oben) / 2
}
