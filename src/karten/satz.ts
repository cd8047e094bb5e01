import { create, type Font, type Glyph } from 'fontkit'
import { schuetzen } from '../lesetext/schuetzen.ts'
import { trennen } from '../lesetext/trennen.ts'

/** Die Schriftdateien einer Stärke: zuerst die für Deutsch, dahinter, was einspringt, wenn dort ein Zeichen fehlt. */
export type Schriftdateien = Readonly<Record<Staerke, readonly Uint8Array[]>>
export type Staerke = 'normal' | 'fett'

/** Wie ein Text gesetzt wird: Schriftgröße und Breite einer Zeile in Pixeln. */
export interface Form {
  groesse: number
  breite: number
  staerke: Staerke
}

/** Setzt Text ohne Schriften des Systems: auf jeder Maschine dieselben Zeilen und dieselben Umrisse. */
export interface Satz {
  /**
   * Füllt Zeilen, so weit es geht. Getrennt wird nur, was allein in keine Zeile passt.
   * @returns die Zeilen, und ob ein Wort getrennt werden musste
   */
  fuelle(text: string, form: Form): { zeilen: string[]; getrennt: boolean }
  /** Dasselbe in möglichst gleich langen Zeilen. */
  teile(text: string, form: Form): string[]
  /** Die Umrisse einer Zeile als SVG; `x`, `y` ist der Anfang der Grundlinie. */
  zeichne(zeile: string, x: number, y: number, form: Omit<Form, 'breite'>): string
  /** Breite einer Zeile in Pixeln. */
  miss(zeile: string, form: Omit<Form, 'breite'>): number
}

interface Lauf {
  umrisse: string
  /** Breite in Einheiten der Schrift, bezogen auf ein Geviert von 1. */
  breite: number
}

const WEICH = '\u00ad'
/** Schmaler werden die Zeilen beim Ausgleichen nicht, in Anteilen der Breite. */
const SCHMAL = 0.4

/** Liest die Schriften einmal; der Satz merkt sich jedes Wort. */
export const createSatz = (dateien: Schriftdateien): Satz => {
  const schriften: Record<Staerke, Font[]> = { normal: dateien.normal.map(open), fett: dateien.fett.map(open) }
  const gemerkt = { normal: new Map<string, Lauf>(), fett: new Map<string, Lauf>() }

  const setze = (text: string, staerke: Staerke): Lauf => {
    const schon = gemerkt[staerke].get(text)
    if (schon) return schon
    const lauf = toLauf(text, schriften[staerke])
    gemerkt[staerke].set(text, lauf)
    return lauf
  }
  const miss = (zeile: string, { groesse, staerke }: Omit<Form, 'breite'>): number =>
    zeile.split(' ').reduce((summe, wort) => summe + setze(wort, staerke).breite, 0) * groesse +
    (zeile.split(' ').length - 1) * setze(' ', staerke).breite * groesse

  const toWoerter = (text: string, staerke: Staerke): string[] => trennen(schuetzen(toDruckbar(text, schriften[staerke]))).split(' ')

  /** Ein Wort, das in keine Zeile passt, wird an Silben getrennt, zur Not irgendwo. */
  const fuelle = (woerter: readonly string[], form: Form): { zeilen: string[]; getrennt: boolean } => {
    const zeilen: string[] = []
    let getrennt = false
    const passt = (zeile: string): boolean => miss(zeile, form) <= form.breite
    for (const wort of woerter) {
      const ganz = wort.replaceAll(WEICH, '')
      const letzte = zeilen.at(-1)
      if (letzte !== undefined && passt(`${letzte} ${ganz}`)) zeilen[zeilen.length - 1] = `${letzte} ${ganz}`
      else if (passt(ganz)) zeilen.push(ganz)
      else {
        getrennt = true
        zeilen.push(...trenne(wort, passt))
      }
    }
    return { zeilen, getrennt }
  }

  return {
    miss,
    fuelle: (text, form) => fuelle(toWoerter(text, form.staerke), form),
    teile(text, form) {
      const woerter = toWoerter(text, form.staerke)
      const weit = fuelle(woerter, form)
      // Gleich lange Zeilen: die kleinste Breite, bei der nichts dazukommt und nichts getrennt wird.
      let [von, bis] = [form.breite * SCHMAL, form.breite]
      while (bis - von > form.groesse / 4) {
        const mitte = (von + bis) / 2
        const eng = fuelle(woerter, { ...form, breite: mitte })
        if (eng.zeilen.length > weit.zeilen.length || (eng.getrennt && !weit.getrennt)) von = mitte
        else bis = mitte
      }
      return fuelle(woerter, { ...form, breite: bis }).zeilen
    },
    zeichne(zeile, x, y, { groesse, staerke }) {
      let ort = 0
      const woerter = zeile.split(' ').map((wort) => {
        const { umrisse, breite } = setze(wort, staerke)
        const stueck = `<g transform="translate(${runde(x + ort * groesse)} ${y}) scale(${groesse})">${umrisse}</g>`
        ort += breite + setze(' ', staerke).breite
        return stueck
      })
      return woerter.join('')
    },
  }
}

const open = (datei: Uint8Array): Font => {
  const schrift = create(Buffer.from(datei))
  if (!('layout' in schrift)) throw new Error('Eine Schriftdatei enthält mehr als eine Schrift.')
  return schrift
}

const hasZeichen = (schrift: Font, zeichen: string): boolean => schrift.hasGlyphForCodePoint(zeichen.codePointAt(0) ?? 0)

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** Lässt weg, wofür keine Schrift ein Zeichen hat, etwa Bildzeichen (Emoji), und schließt die Lücke. */
const toDruckbar = (text: string, schriften: readonly Font[]): string =>
  [...segmenter.segment(text.normalize('NFC'))]
    .map(({ segment }) => ([...segment].every((zeichen) => schriften.some((schrift) => hasZeichen(schrift, zeichen))) ? segment : ' '))
    .join('')
    .replace(/[\s]+/g, (luecke) => (luecke === '\u00a0' ? luecke : ' '))
    .replace(/ ([,.;:!?…)“])/g, '$1')
    .trim()

/** Trennt ein Wort an seinen weichen Trennstellen; wo es keine gibt, wo die Zeile voll ist. */
const trenne = (wort: string, passt: (zeile: string) => boolean): string[] => {
  const zeilen: string[] = []
  let zeile = ''
  for (const silbe of wort.split(WEICH)) {
    if (passt(`${zeile}${silbe}-`)) {
      zeile += silbe
      continue
    }
    if (zeile) zeilen.push(zeile.endsWith('-') ? zeile : `${zeile}-`)
    zeile = ''
    for (const zeichen of silbe) {
      if (!passt(`${zeile}${zeichen}-`)) {
        zeilen.push(zeile)
        zeile = ''
      }
      zeile += zeichen
    }
  }
  return [...zeilen, zeile]
}

/** Ein Wort als Umrisse, mit den Abständen, die die Schrift für jedes Paar von Buchstaben vorsieht. */
const toLauf = (text: string, schriften: readonly Font[]): Lauf => {
  let breite = 0
  let umrisse = ''
  for (const { stueck, schrift } of toStuecke(text, schriften)) {
    const { glyphs, positions } = schrift.layout(stueck)
    const mass = 1 / schrift.unitsPerEm
    glyphs.forEach((glyph: Glyph, index) => {
      const { xOffset = 0, xAdvance = 0 } = positions[index] ?? {}
      const d = glyph.path.toSVG()
      if (d) umrisse += `<path transform="translate(${fein(breite + xOffset * mass)} 0) scale(${mass} ${-mass})" d="${d}"/>`
      breite += xAdvance * mass
    })
  }
  return { umrisse, breite }
}

/** Zerlegt einen Text in Stücke, die eine Schrift ganz setzen kann. */
const toStuecke = (text: string, schriften: readonly Font[]): { stueck: string; schrift: Font }[] => {
  const stuecke: { stueck: string; schrift: Font }[] = []
  for (const zeichen of text) {
    const schrift = schriften.find((kandidat) => hasZeichen(kandidat, zeichen)) ?? schriften[0]
    const letztes = stuecke.at(-1)
    if (schrift && letztes?.schrift === schrift) letztes.stueck += zeichen
    else if (schrift) stuecke.push({ stueck: zeichen, schrift })
  }
  return stuecke
}

const runde = (zahl: number): number => Math.round(zahl * 10) / 10
const fein = (zahl: number): number => Math.round(zahl * 10_000) / 10_000
