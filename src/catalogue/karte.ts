import { NICHT_GENANNT } from '../model/felder.ts'
import { kreistypen, laender } from '../model/jobcenter.ts'
import { aufzaehlung, formatVze, formatWert, formatZeitraum, hasOffeneStellen, sumVze } from '../model/sprache.ts'
import { evidenzstufen } from '../model/vokabular/evidenz.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { kostenbaender } from '../model/vokabular/kosten.ts'
import { karte as texte } from '../texte/karte.ts'
import type { Fall } from './katalog.ts'

/** Was auf der Karte eines Beispiels steht: nur Text, im HTML der Seite und im Suchindex derselbe. */
export interface Karte {
  slug: string
  kennung: string
  titel: string
  kurzfassung: string
  jobcenter: string
  land: string
  /** Art der Region nach dem Register; leer, wenn sie dort nicht steht. */
  region: string
  zeitraum: string
  feld: string
  /** Kennung des ersten Handlungsfelds, für die Farbe. */
  farbe: string
  ressourcen: string
  beleg: string
  reichweite: string
}

/** Dieselbe Karte steht in vielen Listen: Sie entsteht einmal. */
const fertige = new WeakMap<Fall, Karte>()

/** Die Karte zu einem Fall. */
export const toKarte = (fall: Fall): Karte => {
  const karte = fertige.get(fall) ?? createKarte(fall)
  fertige.set(fall, karte)
  return karte
}

const createKarte = ({ slug, beispiel, jobcenter }: Fall): Karte => {
  const [feld] = beispiel.handlungsfelder
  return {
    slug,
    kennung: beispiel.kennung,
    titel: beispiel.titel,
    kurzfassung: beispiel.kurzfassung,
    jobcenter: jobcenterNames(jobcenter.map(({ name }) => name)),
    land: aufzaehlung([...new Set(jobcenter.map(({ land }) => laender[land]))]),
    region: aufzaehlung([...new Set(jobcenter.flatMap(({ kreistyp }) => (kreistyp === null ? [] : [kreistypen[kreistyp].label])))]),
    zeitraum: formatZeitraum(beispiel.zeitraum) ?? '',
    feld: feld ? handlungsfelder[feld].label : '',
    farbe: feld ?? '',
    ressourcen: describeRessourcen(beispiel.ressourcen),
    beleg: beispiel.evidenz ? evidenzstufen[beispiel.evidenz.stufe].label : texte.nichtGenannt,
    reichweite: beispiel.ergebnisse[0] ? formatWert(beispiel.ergebnisse[0]) : texte.nichtGenannt,
  }
}

const MAX_NAMES = 2

const jobcenterNames = (names: readonly string[]): string =>
  names.length > MAX_NAMES ? `${names[0]} ${texte.undWeitere(names.length - 1)}` : aufzaehlung(names)

const describeRessourcen = (ressourcen: Fall['beispiel']['ressourcen']): string => {
  const vze = sumVze(ressourcen)
  const stellen = vze === undefined ? [] : [hasOffeneStellen(ressourcen) ? texte.weitereStellen(formatVze(vze)) : formatVze(vze)]
  const teile = [...stellen, ...describeKosten(ressourcen)]
  if (teile.length > 0) return teile.join(', ')
  return ressourcen.erlaeuterung === NICHT_GENANNT && ressourcen.personal === NICHT_GENANNT ? texte.nichtGenannt : texte.inWorten
}

const describeKosten = ({ einmalig, laufend }: Fall['beispiel']['ressourcen']): string[] => {
  if (einmalig === 'keine' && laufend === 'keine') return [kostenbaender.keine.label]
  return [
    ...(einmalig === NICHT_GENANNT
      ? []
      : [einmalig === 'keine' ? texte.ohneEinmalige : `${kostenbaender[einmalig].label} ${texte.einmalig}`]),
    ...(laufend === NICHT_GENANNT ? [] : [laufend === 'keine' ? texte.ohneLaufende : `${kostenbaender[laufend].label} ${texte.imJahr}`]),
  ]
}
