import { KARTE as UMRISSKARTE, umrisse } from '../bilder/laenderumrisse.ts'
import { zeichnungen } from '../bilder/zeichnungen.ts'
import type { LandId } from '../model/jobcenter.ts'
import { KARTE } from '../model/weitergabe.ts'
import type { Form, Satz } from './satz.ts'

export type Feld = keyof typeof zeichnungen

/** Was auf einer Karte steht. */
export interface Karteninhalt {
  /** Über dem Titel: das Handlungsfeld, oder was für eine Sammlung es ist. */
  ueber: string
  titel: string
  /** Unter dem Titel, etwa das Jobcenter; über einem Streifen aus mehreren Bildern ist dafür kein Platz. */
  unter: string
  hub: string
  /** Ein Handlungsfeld gibt der Karte Bild und Farbe; mehrere stehen nebeneinander. Ein Land zeigt seinen Umriss. */
  bild: { felder: readonly Feld[] } | { land: LandId; vermerk: string }
}

const RAND = 60
const FENSTER = { x: 736, y: 340, breite: 464, hoehe: 290 } as const
const STREIFEN = { y: 372, breite: 400, hoehe: 258 } as const
/** Der Titel steht zwischen Schild und Bild, so groß es geht. */
const TITEL = { y: 138, hoehe: 196, hoeheUeberStreifen: 162, groessen: [96, 86, 76, 70, 64, 60, 56, 52, 48, 44, 40, 34, 28] } as const
const ZEILENHOEHE = 1.14

/**
 * Zeichnet eine Karte als SVG. Schrift sind Umrisse, Farben stehen darin: Sie braucht nichts von außen.
 * @param farben die Stilvorlage mit den Farbfamilien (`farben.css`); gezeichnet wird mit den hellen Farben
 */
export const kartenbild = (inhalt: Karteninhalt, satz: Satz, farben: string): string => {
  const felder = 'felder' in inhalt.bild ? inhalt.bild.felder : []
  const farbe = hellOf(farben, felder.length === 1 ? felder[0] : undefined)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${KARTE.breite} ${KARTE.hoehe}" width="${KARTE.breite}" height="${KARTE.hoehe}">`,
    `<rect width="${KARTE.breite}" height="${KARTE.hoehe}" fill="${farbe('feld')}"/>`,
    zeichneSchild(inhalt.ueber, satz, farbe),
    zeichneTitel(inhalt.titel, satz, felder.length > 1 ? TITEL.hoeheUeberStreifen : TITEL.hoehe),
    'land' in inhalt.bild
      ? zeichneLand(inhalt.bild, satz, farbe)
      : felder.length === 1
        ? felder.map((feld) => zeichneFeld(feld, FENSTER, farben, 28)).join('')
        : felder.map((feld, index) => zeichneFeld(feld, { ...STREIFEN, x: index * STREIFEN.breite }, farben)).join(''),
    zeichneFuss(inhalt, satz, farbe, felder.length > 1),
    '</svg>',
  ].join('\n')
}

type Farbe = (name: string) => string

/** Der helle Wert einer Farbe: der Familie des Handlungsfelds, sonst der ersten. */
const hellOf = (css: string, feld: string | undefined): Farbe => {
  const familie = (feld && new RegExp(`\\[data-farbe="${feld}"\\][^{]*\\{([^}]*)\\}`).exec(css)?.[1]) ?? ''
  const find = (name: string): string | undefined => new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(familie + css)?.[1]
  return (name) => find(name) ?? find('feld-grund') ?? '#ffffff'
}

const HELL = '#ffffff'

const gruppe = (farbe: string, umrisse: string): string => `<g fill="${farbe}">${umrisse}</g>`

const zeichneSchild = (text: string, satz: Satz, farbe: Farbe): string => {
  const form = { groesse: 28, staerke: 'fett' } as const
  const zeile = satz.teile(text, { ...form, breite: KARTE.breite - 2 * RAND })[0] ?? ''
  return `<rect x="${RAND}" y="54" width="${Math.ceil(satz.miss(zeile, form)) + 44}" height="52" rx="26" fill="${farbe('feld-grund')}"/>${gruppe(farbe('feld'), satz.zeichne(zeile, RAND + 22, 90, form))}`
}

/** Der größte Titel, der passt; lieber kleiner als mit getrennten Wörtern, und getrennt nur, wenn es auch klein nicht anders geht. */
const zeichneTitel = (titel: string, satz: Satz, hoehe: number): string => {
  let gefunden = false
  let form: Form = { groesse: 0, staerke: 'fett', breite: KARTE.breite - 2 * RAND }
  for (const groesse of TITEL.groessen) {
    const versuch = satz.fuelle(titel, { ...form, groesse })
    const passt = versuch.zeilen.length * groesse * ZEILENHOEHE <= hoehe
    if (!passt || (gefunden && versuch.getrennt)) continue
    gefunden = true
    form = { ...form, groesse }
    if (!versuch.getrennt) break
  }
  if (!gefunden) throw new Error(`Der Titel „${titel}“ passt auch in der kleinsten Schrift nicht darauf.`)
  return gruppe(
    HELL,
    satz
      .teile(titel, form)
      .map((zeile, index) => satz.zeichne(zeile, RAND, Math.round(TITEL.y + form.groesse * (0.9 + index * ZEILENHOEHE)), form))
      .join(''),
  )
}

interface Kasten {
  x: number
  y: number
  breite: number
  hoehe: number
}

/** Ein Fenster auf die Zeichnung eines Handlungsfelds, in dessen eigenen Farben. */
const zeichneFeld = (feld: Feld, { x, y, breite, hoehe }: Kasten, farben: string, rundung = 0): string => {
  const farbe = hellOf(farben, feld)
  // Das Fenster reicht über den Rand der Karte hinaus, wo es nicht gerundet sein soll.
  return [
    `<clipPath id="fenster-${x}"><rect x="${x}" y="${y}" width="${breite + rundung}" height="${hoehe + rundung}" rx="${rundung}"/></clipPath>`,
    `<g clip-path="url(#fenster-${x})"><rect x="${x}" y="${y}" width="${breite}" height="${hoehe}" fill="${farbe('feld-grund')}"/>`,
    `<svg x="${x}" y="${y}" width="${breite}" height="${hoehe}" viewBox="0 0 160 100" preserveAspectRatio="xMidYMid slice">`,
    zeichnungen[feld].replace(/var\(--(bild-[a-z]+)\)/g, (_, name: string) => farbe(name)),
    '</svg></g>',
  ].join('')
}

const zeichneLand = ({ land, vermerk }: { land: LandId; vermerk: string }, satz: Satz, farbe: Farbe): string => {
  const { x, y, breite, hoehe } = kastenOf(umrisse[land])
  const rand = Math.max(breite, hoehe) * 0.06
  const form = { groesse: 15, staerke: 'normal' } as const
  const hell = { x: FENSTER.x, y: 250, breite: FENSTER.breite, hoehe: 380 }
  return [
    `<rect x="${hell.x}" y="${hell.y}" width="${hell.breite + 28}" height="${hell.hoehe + 28}" rx="28" fill="${farbe('feld-grund')}"/>`,
    `<svg x="${hell.x}" y="${hell.y + 14}" width="${hell.breite}" height="${hell.hoehe - 56}" viewBox="${x - rand} ${y - rand} ${breite + 2 * rand} ${hoehe + 2 * rand}"><path d="${umrisse[land]}" fill="${farbe('bild-kraft')}"/></svg>`,
    gruppe(farbe('feld'), satz.zeichne(vermerk, KARTE.breite - 24 - satz.miss(vermerk, form), KARTE.hoehe - 16, form)),
  ].join('')
}

/** Der Kasten um einen Umriss. Die Pfade des Bundesamts kennen nur Sprünge und Linien von Punkt zu Punkt. */
const kastenOf = (d: string): Kasten => {
  let [x, y] = [0, 0]
  const [alleX, alleY]: [number[], number[]] = [[], []]
  for (const [, befehl = '', zahlen = ''] of d.matchAll(/([MmLlZz])([^A-Za-z]*)/g)) {
    const werte = (zahlen.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    for (let index = 0; index + 1 < werte.length; index += 2) {
      const [a = 0, b = 0] = [werte[index], werte[index + 1]]
      ;[x, y] = befehl === befehl.toUpperCase() ? [a, b] : [x + a, y + b]
      alleX.push(x)
      alleY.push(y)
    }
  }
  if (alleX.length === 0) return { x: 0, y: 0, breite: UMRISSKARTE.breite, hoehe: UMRISSKARTE.hoehe }
  const [links, oben] = [Math.min(...alleX), Math.min(...alleY)]
  return { x: links, y: oben, breite: Math.max(...alleX) - links, hoehe: Math.max(...alleY) - oben }
}

/** Das Häkchen des Portals, wie im Kopf jeder Seite, auf 38 × 38. */
const zeichen = (farbe: Farbe): string =>
  `<rect x="1" y="1" width="36" height="36" rx="11" fill="${farbe('feld-grund')}"/><path d="M10 19.5l5.5 5.5L29 12" fill="none" stroke="${farbe('feld')}" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round"/>`

const MAX_UNTER = 3

/** Unten links das Jobcenter und der Name des Portals; über einem Streifen von Bildern nur der Name. */
const zeichneFuss = ({ unter, hub }: Karteninhalt, satz: Satz, farbe: Farbe, streifen: boolean): string => {
  const breite = FENSTER.x - RAND - 40
  const form = { groesse: 34, staerke: 'normal', breite } as const
  const name = { groesse: 28, staerke: 'fett' } as const
  const y = streifen ? STREIFEN.y - 62 : 540
  const zeilen = unter && !streifen ? satz.teile(unter, form) : []
  const gezeigt = zeilen.length > MAX_UNTER ? [...zeilen.slice(0, MAX_UNTER - 1), `${zeilen[MAX_UNTER - 1]} …`] : zeilen
  return [
    gruppe(HELL, gezeigt.map((zeile, index) => satz.zeichne(zeile, RAND, y - 30 - (gezeigt.length - 1 - index) * 44, form)).join('')),
    `<svg x="${RAND}" y="${y}" width="38" height="38" viewBox="0 0 38 38">${zeichen(farbe)}</svg>`,
    gruppe(HELL, satz.zeichne(hub, RAND + 52, y + 29, name)),
  ].join('')
}
