const NBSP = '\u00a0'

const MONATE = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
/** Was hinter einer Zahl nicht allein in die nächste Zeile rutschen soll. */
const EINHEITEN =
  'Prozent|%|‰|Euro|€|EUR|Cent|Mio\\.|Mrd\\.|Tsd\\.|Millionen?|Milliarden?|VZÄ|Stellen?|Stunden?|Minuten?|Uhr|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Kilometern?|km|Metern?|m²|MB|kB|GB'
/** Wozu die Zahl dahinter gehört: „Abs. 4“, „Nr. 3“. */
const ZAEHLWOERTER = 'Abs\\.|Absatz|Satz|Nr\\.|Nummer|Art\\.|Artikel|Buchst\\.|Anlage|Kapitel|BITV|WCAG'

/** Jede Regel beginnt mit demselben Leerzeichen und einem schnellen Blick auf ein Zeichen daneben: Fast alle Leerzeichen sind damit erledigt. */
const GESCHUETZT = new RegExp(
  ` (?:${[
    String.raw`(?=\d)(?:(?<=§ )|(?<=(?<![\p{L}\d])(?:${ZAEHLWOERTER}) )|(?<=(?<!\p{L})(?:${MONATE}) )(?=\d{4}(?!\d)))`,
    String.raw`(?=[IVX])(?<=(?<!\p{L})SGB )(?=[IVX]+(?![\p{L}\d]))`,
    String.raw`(?<=\d )(?=(?:${EINHEITEN})(?![\p{L}\d]))`,
    // „z. B.“, „i. V. m.“
    String.raw`(?<=\. )(?<=(?<![\p{L}\d])\p{L}\. )(?=\p{L}\.)`,
    String.raw`(?<=\. )(?<=(?:Mio|Mrd|Tsd)\. )(?=(?:Euro|€|EUR)(?!\p{L}))`,
    String.raw`(?<=\. )(?<=Buchst\. )(?=\p{L}(?!\p{L}))`,
    String.raw`(?<=\. )(?<=(?<!\d)\d{1,2}\. )(?=(?:${MONATE})(?!\p{L}))`,
  ].join('|')})`,
  'gu',
)

/**
 * Hält zusammen, was in einer Zeile gelesen wird: „§ 16i“, „SGB II“, „z. B.“, Zahl und Einheit, Tag und Monat. Nur Leerzeichen
 * werden zu geschützten; aus dem Ergebnis lässt sich der Text wiederherstellen.
 */
export const schuetzen = (text: string): string => text.replace(GESCHUETZT, NBSP)
