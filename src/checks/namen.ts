import type { Dokument } from '../mdx/dokument.ts'
import type { Beispiel } from '../model/beispiel.ts'
import { createZustimmung, type Zustimmung } from './einwilligung-in-namen.ts'
import { type Fundstelle, findStellen, type Treffer } from './fundstellen.ts'
import type { Lesart } from './lesarten.ts'
import { isAllgemein, isEinrichtung } from './listen/allgemeine-woerter.ts'
import { firmenMitTitel } from './listen/firmen-mit-titel.ts'
import { vornamen } from './listen/vornamen.ts'
import { countMerkmale } from './merkmale.ts'
import { TITEL } from './titel.ts'

/**
 * Wie sicher ein Wort einen Menschen nennt:
 * `sicher` – Anrede, Titel, Vorname mit Nachname oder Anfangsbuchstabe;
 * `merkmal` – ein Vorname, und im selben Satz Alter, Herkunft, Gesundheit oder Familie;
 * `moeglich` – ein Vorname allein, oder ein Wort, das ein Name sein könnte.
 */
export interface Name extends Treffer {
  art: 'sicher' | 'merkmal' | 'moeglich'
  /** Davor steht ein öffentliches Amt. */
  amt: boolean
}

const bekannt = new WeakMap<Lesart, readonly Name[]>()

/** Alle Namen von Menschen in einer Lesart, jede Stelle einmal, nach der Stelle geordnet. */
export const namenIn = (lesart: Lesart): readonly Name[] => {
  const fertig = bekannt.get(lesart)
  if (fertig) return fertig
  const namen: Name[] = []
  const belegt = new Set<number>()
  for (const name of SUCHEN.flatMap((finde) => finde(lesart.text))) {
    const orte = Array.from({ length: name.wert.length }, (_, n) => name.index + n)
    if (orte.some((ort) => belegt.has(ort))) continue
    for (const ort of orte) belegt.add(ort)
    namen.push(name)
  }
  namen.sort((a, b) => a.index - b.index)
  bekannt.set(lesart, namen)
  return namen
}

const RANG = { sicher: 2, merkmal: 1, moeglich: 0 } as const

/** Ein Name an seiner Stelle, und ob der Mensch zugestimmt hat. */
export type Namensfund = Fundstelle & { treffer: Name & { zustimmung: Zustimmung | undefined } }

const stellen = new WeakMap<Dokument, readonly Namensfund[]>()

/** Alle Namen einer Einreichung, jede Stelle einmal und so sicher, wie Datei oder Seite es zeigen. */
export const findNamen = (einreichung: Dokument & { teil: Partial<Beispiel> }): readonly Namensfund[] => {
  const fertig = stellen.get(einreichung)
  if (fertig) return fertig
  const zustimmungZu = createZustimmung(einreichung.teil.einwilligungen ?? [])
  const namen = findStellen(einreichung, (lesart) =>
    namenIn(lesart).map((name) => ({ ...name, rang: RANG[name.art], zustimmung: zustimmungZu(lesart.text, name) })),
  )
  stellen.set(einreichung, namen)
  return namen
}

const PARTIKEL =
  '(?:(?:von der|van der|von den|van den|von|van|de la|de|del|di|da|al|el|bin|ibn|abu|zu|ten|ter|El|Al|Abu|Ben|Bin)[ -]){0,2}'
const WORT = String.raw`\p{Lu}(?:\.(?!\p{L})|[\p{L}'-]{1,40})`

const ANREDE = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:Herrn?|HERRN?|herrn?)\/(?:in )?)?(?:Herrn?|HERRN?|herrn?|Frau|FRAU|frau|Fräulein|Familie|Fam\.|Hr[n]?\.|Fr\.|Eheleute|Eheleuten|Ehepaar|Geschwister|Mrs?\.?|Ms\.?|Monsieur|Madame) (?<titel>${TITEL})(?<rest>${PARTIKEL}${WORT}(?: ${PARTIKEL}${WORT}){0,2})`,
  'gu',
)
/** „eine Frau Arbeit findet“: Nach einem Begleiter kann ein gewöhnliches Wort folgen. */
const BEGLEITER =
  /(?<!\p{L})(?:eine[rnms]?|ein|keine[rnms]?|kein|jede[rnms]?|diese[rnms]?|jene[rnms]?|manche|welche|die|der|dem|den|als|pro|je|zur|(?:jung|älter|schwanger|alleinerziehend|geflüchtet|betroffen|arbeitslos|\p{Ll}+isch)e[nrms]?) $/iu
const WOCHENTAG = /(?:Mo|Di|Mi|Do|Montag|Donnerstag|Mittwoch)\.?[ ,/-]*(?:und|bis)?[ ]?$/u
/** Wendungen und Figuren, die niemanden nennen. */
const REDEWENDUNG = /^(?:(?:von )?(?:Welt|Format)|Holle|zu (?:Frau|Mann)|Mustermann-)/u

/** „Familie Muster GmbH“ ist ein Betrieb. */
const FIRMA = / (?:GmbH|AG|KG|OHG|e\. ?V\.|Stiftung|Holding)(?!\p{L})/u

const findMitAnrede = (text: string): Name[] =>
  [...text.matchAll(ANREDE)].flatMap(({ 0: wert, index, groups }) => {
    const davor = text.slice(Math.max(0, index - 40), index)
    const woerter = (groups?.['rest'] ?? '').split(' ')
    // „Frau Ministerin Muster“: Das Amt ist kein Name, was danach kommt, schon.
    const namen = woerter.filter((wort) => !isAllgemein(wort))
    const erster = namen.find((wort) => /^\p{Lu}/u.test(wort))
    if (!erster || REDEWENDUNG.test(groups?.['rest'] ?? '') || (wert.startsWith('Fr. ') && WOCHENTAG.test(davor))) return []
    // Ein gewöhnliches Wort zuerst, ein Name nur nach einem Amt: „Frau Arbeit Muster“ gibt es nicht.
    if (isAllgemein(woerter[0] ?? '') && !AMT.test(`${woerter[0]} `)) return []
    if (FIRMA.test(text.slice(Math.max(index, index + wert.length - 20), index + wert.length + 20))) return []
    const zweifel = /^Frau /iu.test(wert) && BEGLEITER.test(davor) && !groups?.['titel'] && !/\.$/.test(erster) && !isVorname(erster)
    const danach = isVorname(erster) || woerter[0] !== erster ? woerter.length : woerter.indexOf(erster) + 1
    const laenge = wert.length - (groups?.['rest'] ?? '').length + woerter.slice(0, danach).join(' ').length
    return [
      { index, wert: wert.slice(0, laenge), art: zweifel ? 'moeglich' : 'sicher', amt: AMT.test(davor) || AMT.test(`${woerter[0]} `) },
    ]
  })

const MIT_TITEL = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:Dr|Prof|Dipl\.-\p{L}{2,8})\. ${TITEL}(?<rest>${PARTIKEL}${WORT})(?! \p{Lu}?[\p{L}]*-?(?:Stiftung|Schule|Straße|Haus|Klinik|Institut|Gymnasium|GmbH|Platz|Ring|Weg))`,
  'gu',
)

/** „die Firma Dr. Muster“, „Dr. Muster Pharma GmbH“, „Dr. Oetker“; „Dr. Muster Geschäftsführer Beispiel GmbH“ ist ein Mensch. */
const FIRMA_DAVOR = /(?<!\p{L})(?:Firma|Unternehmen|Konzern|Unternehmensgruppe|Hersteller|Marke) [„"'»]?$/u
const FIRMA_DANACH =
  /^(?: (?:&|(?!\p{L}*(?:[Ff]ührer|[Ll]eiter|[Vv]orstand|[Ii]nhaber|[Cc]hef|[Dd]irektor))\p{Lu}[\p{L}.-]*)){0,3} (?:g?GmbH|AG|SE|KG|KGaA|OHG|e\. ?K\.)(?!\p{L})/u

const isFirma = (text: string, { 0: wert, index, groups }: RegExpExecArray): boolean =>
  firmenMitTitel.has((groups?.['rest'] ?? '').toLowerCase()) ||
  FIRMA_DAVOR.test(text.slice(Math.max(0, index - 40), index)) ||
  FIRMA_DANACH.test(text.slice(index + wert.length, index + wert.length + 80))

const findMitTitel = (text: string): Name[] =>
  [...text.matchAll(MIT_TITEL)]
    .filter(({ groups }) => !isAllgemein(groups?.['rest'] ?? '') && !isEinrichtung(groups?.['rest'] ?? ''))
    .filter((treffer) => !isFirma(text, treffer))
    .map(({ 0: wert, index }) => ({ index, wert, art: 'sicher', amt: AMT.test(text.slice(Math.max(0, index - 40), index)) }))

const FELDNAME = new RegExp(
  String.raw`(?<!\p{L})(?:Vorname|Nachname|Familienname|Geburtsname|Rufname|Name (?:des|der) (?:Kindes|Kunden|Kundin|Teilnehmerin|Teilnehmers|Mutter|Vaters|Klientin|Klienten|Antragstellerin|Antragstellers))(?: ist| lautet)? ?[:|] ?(?<rest>${WORT}(?:,? ${WORT})?)|(?<!\p{L})(?:Ansprechpartner(?:in)?|Ansprechperson|Kontakt|Name|Leitung)(?: ist| ?[:|]) ?(?<kurz>\p{Lu}\. ${PARTIKEL}\p{Lu}[\p{L}'-]{2,40})`,
  'gu',
)

const findMitFeldname = (text: string): Name[] =>
  [...text.matchAll(FELDNAME)]
    .filter(({ groups }) => groups?.['kurz'] !== undefined || !isAllgemein((groups?.['rest'] ?? '').split(/[ ,]/)[0] ?? ''))
    .map(({ 0: wert, index }) => ({ index, wert, art: 'sicher', amt: false }))

const AMT =
  /(?:(?:Ober|Landes|Bundes|Staats|Regierungs|Erste[rn]? |Kreis)?(?:bürgermeister|Bürgermeister|kanzler|Kanzler|präsident|Präsident|minister|Minister|landrat|Landrat|landrät|Landrät|dezernent|Dezernent|sekretär|Sekretär|rat|rät|beigeordnete|Beigeordnete)(?:in|er|s)?) (?:(?:Dr|Prof)\.? )*$/u

const isVorname = (wort: string): boolean => {
  const klein = wort.toLowerCase()
  return wort.length > 1 && (klein.includes('-') ? klein.split('-').every((teil) => vornamen.has(teil)) : vornamen.has(klein))
}

const GROSS = /(?<![\p{L}\d@#.-])\p{Lu}[\p{L}'-]*\p{L}(?![\d@])/gu
const NACHNAME = new RegExp(`^ (?<partikel>${PARTIKEL})(?<name>${WORT})`, 'u')
const ALTER_DANACH =
  /^(?: ?\((?:\d{1,2}|\d{1,2} (?:J\.|Jahre)[^)]{0,10})\)|, ?(?:ist )?\d{1,2}(?:,| ?Jahre| ?J\.)| ?\| ?\d{1,2}(?: Jahre)? ?(?:\||$))/u

const findVornamen = (text: string): Name[] => {
  const namen: Name[] = []
  let weiter = 0
  for (const { 0: wort, index } of text.matchAll(GROSS)) {
    if (index < weiter) continue
    const vorname = isVorname(wort)
    const genitiv = !vorname && /[^s]s$/.test(wort) && isVorname(wort.slice(0, -1))
    if (!vorname && !genitiv) continue
    const versal = wort === wort.toUpperCase()
    const davor = text.slice(Math.max(0, index - 60), index)
    const danach = text.slice(index + wort.length, index + wort.length + 80)
    if (isTeilEinesNamensEinerEinrichtung(davor, genitiv ? '' : danach)) continue
    const folge = genitiv ? undefined : NACHNAME.exec(danach)
    const nachname = folge?.groups?.['name'] ?? ''
    const voll = nachname !== '' && !isAllgemein(nachname) && (!versal || nachname === nachname.toUpperCase())
    // Großbuchstaben allein sind meist eine Abkürzung.
    if (versal && !voll) continue
    const wert = voll ? wort + folge?.[0] : wort
    const amt = AMT.test(davor)
    const satz = satzUm(text, index, wort.length)
    const mitMerkmal = ALTER_DANACH.test(danach) || countMerkmale(satz) > 0
    namen.push({ index, wert, art: voll ? 'sicher' : mitMerkmal ? 'merkmal' : 'moeglich', amt })
    weiter = index + wert.length
  }
  return namen
}

const EINRICHTUNG_DAVOR =
  /(?:\p{L}*(?:[Hh]aus|[Ss]chule|[Kk]linik|[Kk]rankenhaus|[Hh]eim|[Ss]tift|[Hh]otel|[Cc]afé|[Pp]rojekt|[Pp]rogramm|[Pp]latz|[Ss]traße|[Vv]erein|[Kk]irche|[Gg]emeinde|[Bb]äckerei|[Ff]irma|[Kk]ita)|St\.|Sankt|App|Tool|Software|Studie|Methode|Modell|Insel|Schiff) [„"'»]?$/u

/** „Haus Elisabeth“, „Sophie Scholl Schule“: Menschen, nach denen etwas heißt, sind keine Leistungsberechtigten. */
const isTeilEinesNamensEinerEinrichtung = (davor: string, danach: string): boolean => {
  if (EINRICHTUNG_DAVOR.test(davor)) return true
  const folgende = danach.match(/^(?:[ -]\p{Lu}[\p{L}.-]*){1,3}/u)?.[0].split(/[ -]/) ?? []
  return folgende.some((wort) => isEinrichtung(wort.replace(/\.$/, '')))
}

/** Der Satz um eine Stelle; höchstens 160 Zeichen nach jeder Seite. */
export const satzUm = (text: string, index: number, laenge: number): string => {
  const davor =
    text
      .slice(Math.max(0, index - 160), index)
      .split(/(?<=[\p{L})]{2}[.!?]) |\n/u)
      .at(-1) ?? ''
  const danach = text.slice(index + laenge, index + laenge + 160).split(/(?<=[\p{L})\d]{2}[.!?])(?: |$)|\n/u)[0] ?? ''
  return davor + text.slice(index, index + laenge) + danach
}

/** „Zahra K. fand“: Nach einem Satzende ginge es groß weiter, also ist der Punkt eine Abkürzung. */
const INITIAL = /(?<![\p{L}\d.-])(?<wort>\p{Lu}\p{Ll}{2,}) \p{Lu}\.(?=,|\)| \(| \p{Ll})/gu

const findMitInitial = (text: string): Name[] =>
  [...text.matchAll(INITIAL)]
    .filter(({ groups }) => !isAllgemein(groups?.['wort'] ?? '') && !isEinrichtung(groups?.['wort'] ?? ''))
    .map(({ 0: wert, index }) => ({ index, wert, art: 'moeglich', amt: false }))

/** „die Kundin Zahra“: Nach der Einzahl folgt selten ein anderes großes Wort als der Name. */
const ROLLE =
  /(?<!\p{L})(?:Kundin|Klientin|Teilnehmerin|Kunde|Klient|Bewerberin|Antragstellerin|Sachbearbeiterin|Fallmanagerin|Kollegin|Schülerin|Praktikantin) (?<name>\p{Lu}[\p{L}'-]{2,})(?=[,.;:) ]|$)/gu

const findNachRolle = (text: string): Name[] =>
  [...text.matchAll(ROLLE)]
    .filter(({ groups }) => !isAllgemein(groups?.['name'] ?? '') && !isEinrichtung(groups?.['name'] ?? ''))
    .map(({ 0: wert, index }) => ({ index, wert, art: 'moeglich', amt: false }))

/** Die sicherste Suche zuerst: Was sie gefunden hat, finden die anderen nicht noch einmal. */
const SUCHEN = [findMitAnrede, findMitTitel, findMitFeldname, findVornamen, findMitInitial, findNachRolle]
