import { type AbschnittId, abschnitte } from '../model/abschnitte.ts'
import { Beispiel } from '../model/beispiel.ts'
import { NICHT_GENANNT } from '../model/felder.ts'
import { titleOfPfad } from '../model/feldpfad.ts'
import type { Jobcenter } from '../model/jobcenter.ts'
import type { Vokabular } from '../model/vokabular/begriff.ts'
import { evidenzstufen } from '../model/vokabular/evidenz.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { instrumente } from '../model/vokabular/instrumente.ts'
import { partnerarten } from '../model/vokabular/partner.ts'
import { kriterien } from '../model/vokabular/uebertragbarkeit.ts'
import { wirkungen } from '../model/vokabular/wirkung.ts'
import { zielgruppen } from '../model/vokabular/zielgruppen.ts'
import { facetteOf } from './facetten.ts'
import type { Fall, Katalog } from './katalog.ts'
import { bestaetigtAm, isFaellig } from './leben.ts'

/** Was einem Beispiel fehlt, damit andere es nachmachen können: Titel der Felder und Abschnitte in der Reihenfolge des Berichts. */
export interface Luecken {
  slug: string
  titel: string
  fehlt: readonly string[]
}

const FELDER = [
  'einfache_sprache',
  'zeitraum',
  'zielgruppe_genau',
  'rahmenbedingungen',
  'ergebnisse',
  'andere_kunden',
  'evidenz',
  'uebertragbarkeit',
  'kontakt',
] as const satisfies readonly (keyof Beispiel)[]

/** Alle Beispiele mit Lücken, die mit den meisten zuerst; bei Gleichstand nach Adresse. */
export const findLuecken = (faelle: readonly Fall[]): Luecken[] => {
  const titelOf = createTitel()
  return faelle
    .map(({ slug, beispiel, abschnitte: vorhanden }) => ({
      slug,
      titel: beispiel.titel,
      fehlt: [
        ...FELDER.filter((feld) => isLeer(beispiel[feld])).map((feld) => titelOf(feld)),
        ...Object.entries(beispiel.ressourcen).flatMap(([feld, wert]) => (wert === NICHT_GENANNT ? [titelOf('ressourcen', feld)] : [])),
        ...(Object.keys(abschnitte) as AbschnittId[])
          .filter((id) => !vorhanden.some((abschnitt) => abschnitt.id === id && abschnitt.bloecke.length > 0))
          .map((id) => `Abschnitt „${abschnitte[id]}“`),
      ],
    }))
    .filter(({ fehlt }) => fehlt.length > 0)
    .sort((a, b) => b.fehlt.length - a.fehlt.length || a.slug.localeCompare(b.slug))
}

/** Sucht jeden Titel nur einmal im Schema: Von vielen Beispielen fehlt vielen dasselbe. */
const createTitel = (): ((...pfad: string[]) => string) => {
  const titel = new Map<string, string>()
  return (...pfad) => {
    const schluessel = pfad.join('.')
    const gefunden = titel.get(schluessel) ?? titleOfPfad(Beispiel, pfad)
    titel.set(schluessel, gefunden)
    return gefunden
  }
}

/** Wie vielen Beispielen eine Angabe fehlt: die häufigsten Lücken zuerst, bei Gleichstand in der Reihenfolge ihres Auftretens. */
export const countFehlendes = (luecken: readonly Luecken[]): { angabe: string; beispiele: number }[] => {
  const counts = new Map<string, number>()
  for (const angabe of luecken.flatMap(({ fehlt }) => fehlt)) counts.set(angabe, (counts.get(angabe) ?? 0) + 1)
  return [...counts].map(([angabe, beispiele]) => ({ angabe, beispiele })).sort((a, b) => b.beispiele - a.beispiele)
}

const isLeer = (wert: unknown): boolean => wert === undefined || (Array.isArray(wert) && wert.length === 0)

/** Ein Begriff und wie viele Beispiele ihn benutzen. */
export interface Verwendung {
  vokabular: string
  id: string
  label: string
  anzahl: number
}

const listOf = <T>(wert: typeof NICHT_GENANNT | readonly T[]): readonly T[] => (wert === NICHT_GENANNT ? [] : wert)

const VERWENDUNGEN: readonly { vokabular: string; begriffe: Vokabular; of: (beispiel: Beispiel) => readonly string[] }[] = [
  { vokabular: 'Handlungsfelder', begriffe: handlungsfelder, of: (beispiel) => beispiel.handlungsfelder },
  { vokabular: 'Zielgruppen', begriffe: zielgruppen, of: (beispiel) => beispiel.zielgruppen },
  { vokabular: 'Instrumente', begriffe: instrumente, of: ({ ressourcen }) => listOf(ressourcen.rechtsgrundlage) },
  { vokabular: 'Partner', begriffe: partnerarten, of: ({ ressourcen }) => listOf(ressourcen.partner).map(({ art }) => art) },
  { vokabular: 'Wirkung auf andere', begriffe: wirkungen, of: ({ andere_kunden }) => (andere_kunden ? [andere_kunden.wirkung] : []) },
  { vokabular: 'Belegstufen', begriffe: evidenzstufen, of: ({ evidenz }) => (evidenz ? [evidenz.stufe] : []) },
  { vokabular: 'Übertragbarkeit', begriffe: kriterien, of: ({ uebertragbarkeit }) => uebertragbarkeit.map(({ kriterium }) => kriterium) },
]

/** Begriffe, die seltener als `min`-mal vorkommen: Für sie lohnt kein eigener Filter, oder es fehlen Beispiele. */
export const findSeltene = (faelle: readonly Fall[], min: number): Verwendung[] =>
  VERWENDUNGEN.flatMap(({ vokabular, begriffe, of }) => {
    const counts = new Map<string, number>()
    for (const { beispiel } of faelle) for (const id of new Set(of(beispiel))) counts.set(id, (counts.get(id) ?? 0) + 1)
    return Object.entries(begriffe)
      .map(([id, { label }]) => ({ vokabular, id, label, anzahl: counts.get(id) ?? 0 }))
      .filter(({ anzahl }) => anzahl < min)
  })

/** Laufende Beispiele, deren letzte Bestätigung oder Veröffentlichung zu lange her ist; die ältesten zuerst. */
export const findFaellige = (faelle: readonly Fall[], heute: string): { slug: string; titel: string; bestaetigt: string }[] =>
  faelle
    .filter(({ beispiel }) => isFaellig(beispiel, heute))
    .map(({ slug, beispiel }) => ({ slug, titel: beispiel.titel, bestaetigt: bestaetigtAm(beispiel) }))
    .sort((a, b) => a.bestaetigt.localeCompare(b.bestaetigt) || a.slug.localeCompare(b.slug))

/** Wie viele Beispiele auf einen Wert entfallen und, wo das Register es weiß, auf wie viele Jobcenter er zutrifft. */
export interface Anteil {
  id: string
  label: string
  beispiele: number
  jobcenter: number | undefined
}

/** Der Bestand nach einer Facette geteilt: alle Werte, auch die ohne Beispiel, in der Reihenfolge des Vokabulars. */
export interface Verteilung {
  id: string
  label: string
  anteile: readonly Anteil[]
  /** Beispiele, zu denen diese Angabe fehlt. */
  ohne: number
}

/** Wonach die Redaktion das Gleichgewicht prüft. Einzelne Jobcenter gehören nie dazu: Daraus würde eine Rangliste. */
const GLEICHGEWICHT: readonly { facette: string; ofJobcenter?: (jobcenter: Jobcenter) => string | undefined }[] = [
  { facette: 'land', ofJobcenter: ({ land }) => land },
  { facette: 'feld' },
  { facette: 'gruppe' },
  { facette: 'region', ofJobcenter: ({ kreistyp }) => (kreistyp === null ? undefined : String(kreistyp)) },
  { facette: 'form', ofJobcenter: ({ form }) => form },
  { facette: 'herkunft' },
]

/** Wie sich die Beispiele der Übersicht verteilen, als Anzahl. Ein Beispiel kann mehrere Werte haben und zählt dann bei jedem. */
export const countVerteilungen = ({ liste, register }: Pick<Katalog, 'liste' | 'register'>): Verteilung[] =>
  GLEICHGEWICHT.map(({ facette: name, ofJobcenter }) => {
    const { id, label, werte, of } = facetteOf(name)
    const proFall = liste.map((fall) => new Set(of(fall)))
    return {
      id,
      label,
      anteile: [...werte].map(([wert, beschriftung]) => ({
        id: wert,
        label: beschriftung,
        beispiele: proFall.filter((menge) => menge.has(wert)).length,
        jobcenter: ofJobcenter && [...register.values()].filter((eintrag) => ofJobcenter(eintrag) === wert).length,
      })),
      ohne: proFall.filter((menge) => menge.size === 0).length,
    }
  })
