import type { Node } from 'mdast'
import type { Dokument } from '../mdx/dokument.ts'
import { splitKopf } from '../mdx/trennen.ts'
import { visitAll } from './baum.ts'

/**
 * Ein Text, in dem nach Schützenswertem gesucht wird: die Datei, wie sie im Projekt liegt, oder ein Stück der Seite, wie es Menschen lesen.
 * Sonderzeichen sind vereinheitlicht, damit Regeln nur gewöhnliche Leerzeichen und Bindestriche kennen müssen.
 */
export interface Lesart {
  art: 'datei' | 'seite'
  /** Ohne Internetadressen: Sie enthalten lange Ziffernfolgen, die keine Nummern von Menschen sind. */
  text: string
  mitAdressen: string
  /** Davor steht Zusammenhang, etwa der Kopf einer Tabellenspalte; ein Treffer muss darüber hinausreichen. */
  ab: number
  /** Versatz eines Zeichens in der Datei, in UTF-16-Einheiten ab 0. */
  quelle: (index: number) => number
}

const ADRESSEN = /https?:\/\/\S+/gu

const bekannt = new WeakMap<Dokument, readonly Lesart[]>()

/**
 * Alle Lesarten einer Einreichung: zuerst die Datei selbst, dann jedes Stück, das auf der Seite anders aussieht als in der Datei –
 * durch Auszeichnung, Umbruch, Zeichenverweise oder gefaltete Werte im Kopf.
 */
export const lesartenOf = (dokument: Dokument): readonly Lesart[] => {
  const fertig = bekannt.get(dokument)
  if (fertig) return fertig
  const lesarten = [lesartOfDatei(dokument.text), ...findStuecke(dokument).map(lesartOfStueck)]
  bekannt.set(dokument, lesarten)
  return lesarten
}

/** Sichtbarer Text und zu jedem Zeichen der Versatz in der Datei. */
interface Stueck {
  text: string
  quelle: readonly number[]
  ab: number
}

const lesartOfDatei = (text: string): Lesart => {
  const { text: mitAdressen, quelle } = norme(text)
  return { art: 'datei', text: ohneAdressen(mitAdressen), mitAdressen, ab: 0, quelle: (index) => quelle?.[index] ?? index }
}

const lesartOfStueck = (stueck: Stueck): Lesart => {
  const genormt = norme(stueck.text)
  let text = ''
  const quelle: number[] = []
  let ab = 0
  for (let index = 0; index < genormt.text.length; index++) {
    const zeichen = genormt.text.charAt(index)
    const leer = /\s/.test(zeichen)
    if (leer && text.endsWith(' ')) continue
    const woher = genormt.quelle?.[index] ?? index
    if (woher < stueck.ab) ab = text.length + 1
    text += leer ? ' ' : zeichen
    quelle.push(stueck.quelle[woher] ?? 0)
  }
  return { art: 'seite', text: ohneAdressen(text), mitAdressen: text, ab, quelle: (index) => quelle[index] ?? quelle.at(-1) ?? 0 }
}

const ohneAdressen = (text: string): string => text.replace(ADRESSEN, (adresse) => ' '.repeat(adresse.length))

/** Leerzeichen und Striche aller Art, geschwungene Apostrophe, breite Zeichen (U+FF01 bis U+FF5E). */
const GLEICH_LANG = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u2010-\u2015\u2212\ufe58\ufe63]|[\u2018\u2019\u02bc]|[\uff01-\uff5e]/gu
/** Zeichen, nach denen sich die Länge ändert: lose Akzente, unsichtbare Trennstellen, Ziffern und Buchstaben aus dem Formelsatz. */
const UNGLEICH_LANG = /[\p{M}\p{Cf}\u{1D400}-\u{1D7FF}]/u

const vereinheitliche = (zeichen: string): string => {
  const code = zeichen.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (/[\u2010-\u2015\u2212\ufe58\ufe63]/.test(zeichen)) return '-'
  return /[\u2018\u2019\u02bc]/.test(zeichen) ? "'" : ' '
}

/** Ein Text in der einheitlichen Form der Lesarten. */
export const normiere = (text: string): string => norme(text).text

const norme = (text: string): { text: string; quelle?: readonly number[] } => {
  const gleich = text.replace(GLEICH_LANG, vereinheitliche)
  if (!UNGLEICH_LANG.test(gleich)) return { text: gleich }
  let ergebnis = ''
  const quelle: number[] = []
  for (const match of gleich.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const neu = match[0].normalize(/[\u{1D400}-\u{1D7FF}]/u.test(match[0]) ? 'NFKC' : 'NFC').replace(/\p{Cf}/gu, '')
    ergebnis += neu
    for (let index = 0; index < neu.length; index++) quelle.push(match.index + Math.min(index, match[0].length - 1))
  }
  return { text: ergebnis, quelle }
}

const findStuecke = (dokument: Dokument): Stueck[] => [...findImKopf(dokument), ...findImText(dokument)]

/** Werte des Kopfes, die so nicht in der Datei stehen. Ein Stern kann dort Auszeichnung sein, im Wert ist er es nie. */
const findImKopf = ({ text, kopf }: Dokument): Stueck[] => {
  if (!kopf) return []
  const ende = text.length - (splitKopf(text)?.koerper.trimStart().length ?? 0)
  const zeilen = text.split('\n')
  return werteIn(kopf.daten, []).flatMap(({ pfad, wert }) => {
    if (text.includes(wert) && !wert.includes('*')) return []
    const { line, column } = kopf.stelleOf(pfad)
    const von = zeilen.slice(0, line - 1).reduce((sum, zeile) => sum + zeile.length + 1, column - 1)
    return [{ text: wert, quelle: ausrichten(wert, text, von, ende), ab: 0 }]
  })
}

const werteIn = (daten: unknown, pfad: readonly PropertyKey[]): { pfad: readonly PropertyKey[]; wert: string }[] => {
  if (typeof daten === 'string') return [{ pfad, wert: daten }]
  if (Array.isArray(daten)) return daten.flatMap((wert, index) => werteIn(wert, [...pfad, index]))
  if (typeof daten === 'object' && daten !== null) return Object.entries(daten).flatMap(([name, wert]) => werteIn(wert, [...pfad, name]))
  return []
}

/** Zeichen, durch die ein Absatz auf der Seite anders aussieht als in der Datei. */
const AUSZEICHNUNG = /[*_`~\\&[\]<>\n]/

const findImText = ({ text, baum }: Dokument): Stueck[] => {
  const stuecke: Stueck[] = []
  // Der Baum zählt im Text ohne Kopf; dort stehen statt des Kopfes Leerzeilen.
  const versatz = text.length - (splitKopf(text)?.koerper ?? text).length
  const bereich = (node: Node): [von: number, bis: number] => [
    (node.position?.start.offset ?? 0) + versatz,
    (node.position?.end.offset ?? 0) + versatz,
  ]
  const inline = (node: Node): Stueck => {
    const [von, bis] = bereich(node)
    if (node.type === 'break') return { text: ' ', quelle: [von], ab: 0 }
    const wert = 'value' in node ? node.value : 'alt' in node ? node.alt : undefined
    if (typeof wert === 'string') return { text: wert, quelle: ausrichten(wert, text, von, bis), ab: 0 }
    return 'children' in node ? verbinde((node.children as Node[]).map(inline), '') : { text: '', quelle: [], ab: 0 }
  }
  visitAll(baum, (node) => {
    if ((node.type === 'paragraph' || node.type === 'heading') && AUSZEICHNUNG.test(text.slice(...bereich(node))))
      stuecke.push(inline(node))
    if (node.type === 'table' && 'children' in node)
      stuecke.push(
        ...findInTabelle((node.children as Node[]).map((zeile) => ('children' in zeile ? (zeile.children as Node[]).map(inline) : []))),
      )
    for (const wert of verborgeneWerte(node))
      if (!text.includes(wert)) stuecke.push({ text: wert, quelle: Array(wert.length).fill(bereich(node)[0]), ab: 0 })
  })
  return stuecke
}

/** Jede Zeile als Ganzes, und jede Zelle mit dem Kopf ihrer Spalte und ihrer Zeile: „Geburtsdatum: 3. Mai“. */
const findInTabelle = (zeilen: Stueck[][]): Stueck[] => {
  const [kopf = [], ...rest] = zeilen
  return [
    ...zeilen.map((zellen) => verbinde(zellen, ' | ')),
    ...rest.flatMap((zellen) =>
      zellen.flatMap((zelle, spalte) => [
        ...(kopf[spalte]?.text ? [unter(kopf[spalte], zelle)] : []),
        ...(spalte > 0 && zellen[0] ? [unter(zellen[0], zelle)] : []),
      ]),
    ),
  ]
}

const unter = (kopf: Stueck, zelle: Stueck): Stueck => ({ ...verbinde([kopf, zelle], ': '), ab: kopf.text.length + 2 })

const verbinde = (teile: readonly Stueck[], zwischen: string): Stueck => {
  let text = ''
  const quelle: number[] = []
  for (const [index, teil] of teile.entries()) {
    if (index > 0) {
      text += zwischen
      for (let n = 0; n < zwischen.length; n++) quelle.push(teil.quelle[0] ?? quelle.at(-1) ?? 0)
    }
    text += teil.text
    for (const ort of teil.quelle) quelle.push(ort)
  }
  return { text, quelle, ab: 0 }
}

/** Attribute von Bausteinen, Titel von Links und Bildern, Adressen hinter „mailto:“. */
const verborgeneWerte = (node: Node): string[] => {
  const attribute =
    'attributes' in node && Array.isArray(node.attributes) ? node.attributes.map(({ value }: { value?: unknown }) => value) : []
  const titel = 'title' in node ? [node.title] : []
  const post =
    'url' in node && typeof node.url === 'string' && /^mailto:/i.test(node.url) ? [entziffere(node.url.slice('mailto:'.length))] : []
  return [...attribute, ...titel, ...post].filter((wert): wert is string => typeof wert === 'string' && wert !== '')
}

const entziffere = (adresse: string): string => {
  try {
    return decodeURIComponent(adresse)
  } catch {
    return adresse
  }
}

/** Ein Zeichen, das in der Datei anders geschrieben ist: `&#48;` im Text, `\x30` in Anführungszeichen im Kopf. */
const VERWEIS = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{1,31});|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/y
/** So weit darf Auszeichnung ein Zeichen von seinem Vorgänger trennen. */
const MAX_ABSTAND = 200

/** Sucht zu jedem Zeichen eines Werts seine Stelle zwischen `von` und `bis` in der Datei. */
const ausrichten = (wert: string, text: string, von: number, bis: number): number[] => {
  let ort = von
  return Array.from({ length: wert.length }, (_, index) => {
    const zeichen = wert.charAt(index)
    if (/\s/.test(zeichen) && text[ort] !== zeichen) return ort
    for (let hier = ort; hier < Math.min(bis, ort + MAX_ABSTAND); hier++) {
      VERWEIS.lastIndex = hier
      const laenge = text[hier] === zeichen ? 1 : (VERWEIS.exec(text)?.[0].length ?? 0)
      if (laenge === 0) continue
      ort = hier + laenge
      return hier
    }
    return ort
  })
}
