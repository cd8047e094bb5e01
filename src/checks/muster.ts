import type { Jobcenter } from '../model/jobcenter.ts'
import type { Stueck, Umfeld } from './rule.ts'

/** Das erfundene Jobcenter der Belege. */
export const musterkreis: Jobcenter = {
  traeger_nummer: '99999',
  slug: 'musterkreis',
  name: 'Jobcenter Musterkreis',
  listenname: 'Musterkreis',
  land: 'hessen',
  form: 'zkT',
  kreistyp: 4,
}

/** Das Umfeld der Belege, mit festem Tag und erfundenen alten Namen. */
export const musterUmfeld: Umfeld = {
  heute: '2026-11-23',
  jobcenter: new Map([[musterkreis.traeger_nummer, musterkreis]]),
  umbenennungen: [
    { art: 'begriff', pfad: ['zielgruppen', '*'], alt: 'alleinstehende-eltern', neu: 'alleinerziehende' },
    { art: 'feld', pfad: [], alt: 'umstaende', neu: 'rahmenbedingungen' },
  ],
}

/** Eine gültige Einreichung eines erfundenen Jobcenters. Regeln setzen ihre Belege hier ein. */
const KOPF = {
  kennung: 'kennung: m4st3r',
  titel: 'titel: Sprechstunde im Bus fährt in die Dörfer',
  kurzfassung:
    'kurzfassung: Das Jobcenter Musterkreis berät an vier Tagen in der Woche in einem umgebauten Bus, weil der Weg in die Kreisstadt weit ist.',
  jobcenter: 'jobcenter:\n  - "99999"',
  handlungsfelder: 'handlungsfelder:\n  - aufsuchende-arbeit',
  zielgruppen: 'zielgruppen:\n  - leistungsberechtigte',
  einfluss: 'einfluss:\n  - text: Zwei Fachkräfte beraten im Bus statt im Büro.\n    art: direkt',
  veroeffentlicht: 'veroeffentlicht: 2025-03-04',
  lizenz: 'lizenz: CC-BY-4.0',
}

const UMSETZUNG = 'Der Bus hält an acht Orten. Wer möchte, kommt ohne Termin.'

const koerperMit = (umsetzung: string): string =>
  `\n## Ausgangslage\n\nViele Dörfer im Musterkreis haben keine Busverbindung am Vormittag.\n\n## Umsetzung\n\n${umsetzung}\n`

const kopfMit = (felder: string | undefined): string => {
  const eigene = new Set([...(felder ?? '').matchAll(/^([^\s:#-][^:]*):/gm)].map((match) => match[1]))
  const rest = Object.entries(KOPF).filter(([feld]) => !eigene.has(feld))
  return `---\n${[...(felder === undefined ? [] : [felder]), ...rest.map(([, zeilen]) => zeilen)].join('\n')}\n---\n`
}

/** Ein Stück im Muster: die ganze Datei und die Zeile (ab 1), in der das Stück beginnt. */
export const einsetzen = (stueck: Stueck): { datei: string; zeile: number } => {
  if ('datei' in stueck) return { datei: stueck.datei, zeile: 1 }
  const kopf = kopfMit('kopf' in stueck ? stueck.kopf : undefined)
  if (!('text' in stueck || 'koerper' in stueck)) return { datei: kopf + koerperMit(UMSETZUNG), zeile: 2 }
  const koerper = 'koerper' in stueck ? stueck.koerper : koerperMit(stueck.text)
  const davor = 'koerper' in stueck ? kopf : kopf + koerper.slice(0, koerper.indexOf('## Umsetzung\n\n') + '## Umsetzung\n\n'.length)
  return { datei: kopf + koerper, zeile: davor.split('\n').length }
}

/** Die Angaben zum Bild der Belege, wie sie im Kopf stehen. */
export const BILDANGABE =
  'bilder:\n  - datei: bus.jpg\n    urheber: Jobcenter Musterkreis\n    lizenz: wie-beispiel\n    personen_erkennbar: nein'
