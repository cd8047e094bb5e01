/**
 * Wörter, wie die Suche sie sieht. Bau und Browser benutzen dieselben Funktionen: Was hier gleich wird, findet sich.
 */

/** Ein Wort und seine Stelle im Text. */
export interface Wort {
  text: string
  stelle: number
}

/**
 * Was ein Wort ist: „16i“ und „16 i“, „U25“ und „U 25“, ein Wort mit Genderzeichen („Bewerber:innen“), sonst Buchstaben und Ziffern am Stück.
 * Ein Bindestrich trennt; der Bau nimmt die verbundene Form dazu.
 */
const WORT = /\d+ ?[a-z](?![\p{L}\p{N}])|[uü] ?\d{2}(?!\d)|[\p{L}\p{N}\u00AD]+(?:[:*_·]in(?:nen)?(?!\p{L}))?/giu

/** Die Wörter eines Textes in ihrer Reihenfolge. */
export const findWoerter = (text: string): Wort[] => Array.from(text.matchAll(WORT), (match) => ({ text: match[0], stelle: match.index }))

const UMSCHRIFT: Record<string, string> = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l' }

/**
 * Ein Wort ohne alles, worin sich Schreibweisen unterscheiden: klein, Umlaute und Akzente auf ihrem Grundbuchstaben.
 * „Förderung“, „Foerderung“ und „FÖRDERUNG“ werden gleich; „ue“ hinter a, e und q bleibt, weil es dort kein Umlaut ist („Betreuung“, „Quelle“).
 */
export const fold = (wort: string): string =>
  wort
    .toLowerCase()
    .replace(/[ß-ł]/g, (zeichen) => UMSCHRIFT[zeichen] ?? zeichen)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([ao])e/g, '$1')
    .replace(/(?<![aeq])ue/g, 'u')

/** Orte, die aussehen wie gebeugte Wörter: „Sachsen“ ist nicht „Sache“, „Siegen“ nicht „Sieg“. */
const ORTE: ReadonlySet<string> = new Set(
  'sachsen hessen bremen baden franken schwaben giessen siegen verden minden weiden regen bogen hagen'.split(' '),
)

/** Kürzer wird ein Wort durch das Abtrennen von Endungen nicht. */
const MIN_STAMM = 4
/** Beugung: darf sich wiederholen („-er-n“, „-end-en“). Ein -s nur nach Lauten, nach denen es eine Endung ist; -um und -a wie in „Praktikum, Praktika“. */
const BEUGUNG = /(?:innen|erinnen|ern|em|er|en|es|e|(?<=[lr])n|(?<=[aioubdfghklmnrt])s|end|(?<=\p{L}{3}[^aeiou])(?:um|a))$/u
/** Ableitung: einmal, nach der Beugung. Was dabei übrig bleibt, muss länger sein, damit „ländlich“ nicht „Land“ wird. */
const ABLEITUNG = /(?:(?:lich|ig|isch)?keit|heit|ungs?|lich|isch|in|(?<!l)ings?)$/
const MIN_ABLEITUNG = 5

/**
 * Der Stamm eines gefalteten Worts: ohne Beugung und die häufigsten Ableitungen. Bewusst einfach; die Regeln folgen der Idee des
 * deutschen Snowball-Stemmers (Caumanns 1999, Porter 2001). Kurze Wörter und alles mit Ziffern bleiben, wie sie sind.
 */
export const stem = (gefaltet: string): string => {
  if (gefaltet.length <= MIN_STAMM || /\d/.test(gefaltet) || ORTE.has(gefaltet)) return gefaltet
  const gebeugt = strip(gefaltet, BEUGUNG, MIN_STAMM)
  const abgeleitet = strip(gebeugt, ABLEITUNG, MIN_ABLEITUNG)
  return abgeleitet === gebeugt ? gebeugt : strip(abgeleitet, BEUGUNG, MIN_STAMM)
}

const strip = (wort: string, endung: RegExp, rest: number): string => {
  for (;;) {
    const laenge = endung.exec(wort)?.[0].length ?? 0
    if (laenge === 0 || wort.length - laenge < rest) return wort
    wort = wort.slice(0, -laenge)
  }
}

/** Der Stamm eines Worts, wie es im Text steht. */
export const stammOf = (wort: string): string => stem(fold(wort))
