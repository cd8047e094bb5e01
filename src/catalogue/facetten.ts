import { kreistypen, laender, traegerformen } from '../model/jobcenter.ts'
import { beginnOf, beginnzeiten } from '../model/vokabular/beginn.ts'
import type { Begriff } from '../model/vokabular/begriff.ts'
import { evidenzstufen } from '../model/vokabular/evidenz.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { wirkungen } from '../model/vokabular/wirkung.ts'
import { zielgruppen } from '../model/vokabular/zielgruppen.ts'
import { herkuenfte, umfaenge } from '../texte/angaben.ts'
import type { Fall } from './katalog.ts'

/** Eine Art, den Bestand zu teilen: Name in der Adresse, Beschriftung, Werte in ihrer Reihenfolge. */
export interface Facette {
  id: string
  label: string
  werte: ReadonlyMap<string, string>
  /** Die Werte eines Falls; leer, wenn dazu nichts bekannt ist. */
  of(fall: Fall): readonly string[]
}

const labels = (vokabular: Readonly<Record<string, Begriff>>): Map<string, string> =>
  new Map(Object.entries(vokabular).map(([id, { label }]) => [id, label]))

const unique = (werte: readonly string[]): string[] => [...new Set(werte)]

/** Alle Facetten der Übersicht, die wichtigsten zuerst. */
export const facetten: readonly Facette[] = [
  { id: 'feld', label: 'Handlungsfeld', werte: labels(handlungsfelder), of: ({ beispiel }) => beispiel.handlungsfelder },
  { id: 'gruppe', label: 'Zielgruppe', werte: labels(zielgruppen), of: ({ beispiel }) => beispiel.zielgruppen },
  { id: 'land', label: 'Land', werte: new Map(Object.entries(laender)), of: ({ jobcenter }) => unique(jobcenter.map(({ land }) => land)) },
  {
    id: 'region',
    label: 'Art der Region',
    werte: labels(kreistypen),
    of: ({ jobcenter }) => unique(jobcenter.flatMap(({ kreistyp }) => (kreistyp === null ? [] : [String(kreistyp)]))),
  },
  {
    id: 'form',
    label: 'Form des Jobcenters',
    werte: new Map(Object.entries(traegerformen).map(([id, { label }]) => [id, `${label} (${id})`])),
    of: ({ jobcenter }) => unique(jobcenter.map(({ form }) => form)),
  },
  {
    id: 'einfluss',
    label: 'Einfluss',
    werte: new Map([['direkt', 'Haben wir selbst in der Hand']]),
    of: ({ beispiel }) => (beispiel.einfluss.some(({ art }) => art === 'direkt') ? ['direkt'] : []),
  },
  { id: 'beginn', label: 'Beginn', werte: new Map(Object.entries(beginnzeiten)), of: ({ beispiel }) => [beginnOf(beispiel)] },
  {
    id: 'beleg',
    label: 'Beleg',
    werte: labels(evidenzstufen),
    of: ({ beispiel }) => (beispiel.evidenz ? [beispiel.evidenz.stufe] : []),
  },
  {
    id: 'andere',
    label: 'Wirkung auf andere',
    werte: labels(wirkungen),
    of: ({ beispiel }) => [beispiel.andere_kunden?.wirkung ?? 'nicht-genannt'],
  },
  { id: 'umfang', label: 'Umfang', werte: new Map(Object.entries(umfaenge)), of: ({ beispiel }) => [beispiel.umfang] },
  { id: 'herkunft', label: 'Herkunft', werte: new Map(Object.entries(herkuenfte)), of: ({ beispiel }) => [beispiel.herkunft] },
]

/** Die Facette mit dieser Id. @throws wenn es sie nicht gibt */
export const facetteOf = (id: string): Facette => {
  const facette = facetten.find((kandidat) => kandidat.id === id)
  if (!facette) throw new Error(`Unbekannte Facette: ${id}`)
  return facette
}

/** Wie viele Fälle zu jedem Wert gehören, in der Reihenfolge des Vokabulars; Werte ohne Fall fehlen. */
export const countWerte = (facette: Facette, faelle: readonly Fall[]): { id: string; label: string; anzahl: number }[] => {
  const counts = new Map<string, number>()
  for (const fall of faelle) for (const wert of facette.of(fall)) counts.set(wert, (counts.get(wert) ?? 0) + 1)
  return [...facette.werte].flatMap(([id, label]) => (counts.has(id) ? [{ id, label, anzahl: counts.get(id) ?? 0 }] : []))
}
