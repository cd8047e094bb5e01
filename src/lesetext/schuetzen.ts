const NBSP = '\u00a0'

const MONATE = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
/** Was hinter einer Zahl nicht allein in die nächste Zeile rutschen soll. */
const EINHEITEN =
  'Prozent|%|‰|Euro|€|EUR|Cent|Mio\\.|Mrd\\.|Tsd\\.|Millionen?|Milliarden?|VZÄ|Stellen?|Stunden?|Minuten?|Uhr|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Kilometern?|km|Metern?|m²|MB|kB|GB'
/** Wozu die Zahl dahinter gehört: „Abs. 4“, „Nr. 3“. */
const ZAEHLWOERTER = 'Abs\\.|Absatz|Satz|Nr\\.|Nummer|Art\\.|Artikel|Buchst\\.|Anlage|Kapitel|BITV|WCAG'

/** Jede Regel beginnt mit demselben Leerzeichen: So sieht die Suche nur Stellen an, an denen eines steht. */
const GESCHUETZT = new RegExp(
  ` (?:${[
    '(?<=§ )(?=\\d)',
    '(?<=(?<!\\p{L})SGB )(?=[IVX]+(?![\\p{L}\\d]))',
    // „z. B.“, „i. V. m.“
    '(?<=(?<![\\p{L}\\d])\\p{L}\\. )(?=\\p{L}\\.)',
    `(?<=\\d )(?=(?:${EINHEITEN})(?![\\p{L}\\d]))`,
    '(?<=(?:Mio|Mrd|Tsd)\\. )(?=(?:Euro|€|EUR)(?!\\p{L}))',
    `(?<=(?<![\\p{L}\\d])(?:${ZAEHLWOERTER}) )(?=\\d)`,
    '(?<=Buchst\\. )(?=\\p{L}(?!\\p{L}))',
    `(?<=(?<!\\d)\\d{1,2}\\. )(?=(?:${MONATE})(?!\\p{L}))`,
    `(?<=(?<!\\p{L})(?:${MONATE}) )(?=\\d{4}(?!\\d))`,
  ].join('|')})`,
  'gu',
)

/**
 * Hält zusammen, was in einer Zeile gelesen wird: „§ 16i“, „SGB II“, „z. B.“, Zahl und Einheit, Tag und Monat. Nur Leerzeichen
 * werden zu geschützten; aus dem Ergebnis lässt sich der Text wiederherstellen.
 */
export const schuetzen = (text: string): string => text.replace(GESCHUETZT, NBSP)
