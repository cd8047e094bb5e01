import { EINHEIT_PROZENT, type Ergebnis } from './angaben/ergebnis.ts'
import type { Beispiel } from './beispiel.ts'
import { NICHT_GENANNT } from './felder.ts'
import { formatZahl } from './zahl.ts'

const MONATE = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
/** Geschütztes Leerzeichen: hält Zahl und Einheit zusammen. */
const NBSP = '\u00a0'

/** `2015` → „2015“, `2015-03` → „März 2015“, `2015-03-20` → „20. März 2015“. */
export const formatDatum = (iso: string): string => {
  const [jahr, monat, tag] = iso.split('-')
  if (!monat) return jahr ?? iso
  const name = `${MONATE[Number(monat) - 1]}${NBSP}${jahr}`
  return tag ? `${Number(tag)}.${NBSP}${name}` : name
}

/** Zeitraum in Worten: „seit März 2015“, „2015 bis 2017“; ohne bekanntes Ende „ab 2015“. */
export const formatZeitraum = (zeitraum: Beispiel['zeitraum']): string | undefined => {
  if (!zeitraum) return undefined
  const beginn = formatDatum(zeitraum.beginn)
  if (zeitraum.ende === undefined) return `ab ${beginn}`
  if (zeitraum.ende === 'laufend') return `seit ${beginn}`
  return zeitraum.beginn === zeitraum.ende ? beginn : `${beginn} bis ${formatDatum(zeitraum.ende)}`
}

const GENAUIGKEIT: Record<Ergebnis['genauigkeit'], string> = {
  genau: '',
  rund: `rund${NBSP}`,
  'mehr-als': `mehr als${NBSP}`,
  'weniger-als': `weniger als${NBSP}`,
}

/** Der Wert eines Ergebnisses mit seiner Basis: „17 von 42 Personen“, „rund 500 Frauen“, „40 Prozent von 120“. */
export const formatWert = ({ wert, basis, einheit, genauigkeit }: Ergebnis): string => {
  const zahl = `${GENAUIGKEIT[genauigkeit]}${formatZahl(wert)}`
  if (basis === undefined) return `${zahl}${NBSP}${einheit}`
  return einheit === EINHEIT_PROZENT
    ? `${zahl}${NBSP}${einheit} von ${formatZahl(basis)}`
    : `${zahl} von ${formatZahl(basis)}${NBSP}${einheit}`
}

/** Summe der genannten Stellenanteile in VZÄ; `undefined`, wenn keiner genannt ist. */
export const sumVze = ({ personal }: Beispiel['ressourcen']): number | undefined => {
  if (personal === NICHT_GENANNT) return undefined
  const genannt = personal.flatMap(({ vze }) => (vze === NICHT_GENANNT ? [] : [vze]))
  return genannt.length > 0 ? Math.round(genannt.reduce((sum, vze) => sum + vze, 0) * 1000) / 1000 : undefined
}

/** Ob zum Personal etwas fehlt: alles, oder der Anteil einzelner Stellen. Die Summe der genannten ist dann nur ein Teil. */
export const hasOffeneStellen = ({ personal }: Beispiel['ressourcen']): boolean =>
  personal === NICHT_GENANNT || personal.some(({ vze }) => vze === NICHT_GENANNT)

/** „1,5 VZÄ“ mit geschütztem Leerzeichen. */
export const formatVze = (vze: number): string => `${formatZahl(vze)}${NBSP}VZÄ`

/** Aufzählung mit „und“: „A, B und C“. */
export const aufzaehlung = (teile: readonly string[]): string =>
  teile.length < 2 ? (teile[0] ?? '') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1)}`
