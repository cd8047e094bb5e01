import type { Abschnitt, Block } from '../model/bericht.ts'
import { type Glossarart, type Glossareintrag, glossar } from '../model/vokabular/glossar.ts'
import { glossarseite } from '../texte/glossar.ts'
import { mapText } from './text-in-html.ts'

/** Mehr Erklärungen auf einer Seite stören, statt zu helfen. */
const MAX_ERKLAERT = 12

/** Nur Fachwörter, die mit Absicht so gewählt sind; Themen und Gruppen erklären sich auf der Seite selbst. */
const ARTEN: ReadonlySet<Glossarart> = new Set(['abkuerzung', 'grundbegriff', 'instrument'])

/** Abkürzungen, die außerhalb des Jobcenters ebenso geläufig sind. Erklärt wären sie nur Unruhe. */
const ALLTAEGLICH: ReadonlySet<string> = new Set(
  ['din', 'drk', 'edv', 'eu', 'ev', 'ggmbh', 'gmbh', 'it', 'lkw', 'nrw', 'pc', 'pdf', 'pkw', 'qr', 'sms', 'spd', 'vhs', 'wlan'].map(
    (id) => `abkuerzung-${id}`,
  ),
)

/** Hier gehört der Text anderen oder hat schon ein Ziel. */
const UNBERUEHRT: ReadonlySet<string> = new Set(['a', 'blockquote', 'button', 'code', 'del', 'h3', 'h4', 'pre', 'sup', 'th'])

/** Die Kennung, unter der die Erklärung eines Begriffs auf der Seite steht. */
export const erklaerungId = ({ anker }: Glossareintrag): string => `erklaert-${anker}`

/** Der Text eines Beispiels mit erklärten Begriffen, dazu die Einträge, deren Erklärung die Seite mitbringen muss. */
export interface Erklaert {
  abschnitte: Abschnitt[]
  begriffe: Glossareintrag[]
}

/**
 * Setzt an das erste Vorkommen jedes Fachworts einen Knopf, der seine Erklärung öffnet; das Wort selbst bleibt Text. Gearbeitet wird am
 * schon gesäuberten HTML und nur mit eigenen Wörtern: Was eine Einreichung mitbringt, kommt hier nicht mehr hinzu.
 */
export const erklaereBegriffe = (abschnitte: readonly Abschnitt[]): Erklaert => {
  const gesehen = new Set<string>()
  const begriffe: Glossareintrag[] = []

  const markieren = (text: string, offen: readonly string[]): string => {
    if (offen.some((name) => UNBERUEHRT.has(name))) return text
    return text.replace(WOERTER, (wort, stelle: number) => {
      const eintrag = eintragOf(wort)
      if (!eintrag || begriffe.length === MAX_ERKLAERT || gesehen.has(eintrag.anker) || isAngefuehrt(text, stelle)) return wort
      gesehen.add(eintrag.anker)
      if (isErklaert(text, stelle, stelle + wort.length)) return wort
      begriffe.push(eintrag)
      return `<span class="begriff">${wort}<button type="button" popovertarget="${erklaerungId(eintrag)}" aria-label="${glossarseite.erklaeren(wort)}"></button></span>`
    })
  }

  const imBlock = (block: Block): Block => {
    if (block.art === 'html') return { ...block, html: mapText(block.html, markieren) }
    return block.name === 'Zitat' ? block : { ...block, inhalt: block.inhalt.map(imBlock) }
  }

  return { abschnitte: abschnitte.map(({ id, bloecke }) => ({ id, bloecke: bloecke.map(imBlock) })), begriffe }
}

/** Jedes Wort, das einen Eintrag hat. Wer im Glossar zuerst steht, behält ein Wort, das mehrere tragen. */
const nachWort: ReadonlyMap<string, Glossareintrag> = new Map(
  glossar
    .filter(({ art, anker }) => ARTEN.has(art) && !ALLTAEGLICH.has(anker))
    .toReversed()
    .flatMap((eintrag) => woerterOf(eintrag).map((wort) => [wort, eintrag] as const)),
)

/** Eine Rechtsgrundlage erkennt man auch an ihrer Fundstelle: „§ 16i SGB II“. */
function woerterOf({ art, begriff }: Glossareintrag): string[] {
  if (art === 'abkuerzung') return [begriff.label, ...begriff.synonyme]
  return [begriff.name ?? begriff.label, ...(art === 'instrument' ? (begriff.paragrafen ?? []) : [])]
}

/** Beugungen, die ein deutsches Hauptwort am Ende annimmt; Kurzformen nehmen nur das „s“ der Mehrzahl. */
const ENDUNG = '(?:en|es|n|s|e)?'

/** Teile längerer Wörter zählen nicht: „BAMF-Kurs“ ist ein anderes Wort. Zu „SGB“ gehört die Zahl des Buches. */
const WOERTER = new RegExp(
  `(?<![\\p{L}\\d-])(?:SGB[ \\u00a0][IVX]+|(?:${[...nachWort.keys()]
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join('|')})${ENDUNG})(?![\\p{L}\\d-])`,
  'gu',
)

const eintragOf = (wort: string): Glossareintrag | undefined => {
  const grundform = wort.replace(/^SGB[ \u00a0][IVX]+$/, 'SGB')
  return [grundform, ...['s', 'n', 'e', 'en', 'es'].map((endung) => (grundform.endsWith(endung) ? grundform.slice(0, -endung.length) : ''))]
    .flatMap((form) => nachWort.get(form) ?? [])
    .at(0)
}

/** In Anführungszeichen stehen Namen und fremde Rede. */
const isAngefuehrt = (text: string, stelle: number): boolean => text.lastIndexOf('„', stelle) > text.lastIndexOf('“', stelle)

/** „… (AVGS)“ und „AVGS (Aktivierungs…“ erklärt der Text selbst. */
const isErklaert = (text: string, von: number, bis: number): boolean =>
  (text[von - 1] === '(' && /^[),;]/.test(text.slice(bis))) || /^\s\(\p{L}/u.test(text.slice(bis))
