import { NICHT_GENANNT } from '../../model/felder.ts'
import { kreistypen, laender, traegerformen } from '../../model/jobcenter.ts'
import { handlungsfelder } from '../../model/vokabular/handlungsfelder.ts'
import { instrumente } from '../../model/vokabular/instrumente.ts'
import { zielgruppen } from '../../model/vokabular/zielgruppen.ts'
import type { Fall } from '../katalog.ts'

/** Worin sich zwei Beispiele gleichen können, in der Reihenfolge, in der ein Grund es nennt. */
export const ARTEN = ['gruppe', 'feld', 'recht', 'stichwort', 'hebel', 'jobcenter', 'region', 'land', 'form'] as const
export type Art = (typeof ARTEN)[number]

/** Wörter aus den Texten; alles andere kommt aus Vokabularen und Register. */
export const isWort = (art: Art): boolean => art === 'stichwort' || art === 'hebel'
/** Erst ein gemeinsamer Inhalt macht zwei Beispiele vergleichbar, nicht schon dieselbe Region. */
export const isInhalt = (art: Art): boolean => isWort(art) || art === 'gruppe' || art === 'feld' || art === 'recht'

/** Etwas, das ein Beispiel mit anderen gemeinsam haben kann. Gleich sind zwei Merkmale mit gleicher Art und gleichem Wert. */
export interface Merkmal {
  art: Art
  wert: string
  /** Wie es auf der Seite heißt. */
  label: string
}

/** Alle Merkmale eines Beispiels, jedes einmal. */
export const merkmaleOf = ({ beispiel, jobcenter }: Fall): Merkmal[] => {
  const { titel, kurzfassung, einfluss, ressourcen } = beispiel
  // „Greifswald“ im Titel sagt nichts über das Thema.
  const namen = jobcenter.map(({ name, land }) => `${name} ${laender[land]}`).join(' ')
  const orte = new Set(stichwoerterOf(`${namen} ${namen.replaceAll('-', ' ')}`).map(({ wert }) => wert))
  const ohneOrte = (text: string) => stichwoerterOf(text).filter(({ wert }) => !orte.has(wert))
  const stichwoerter = ohneOrte(`${titel}. ${kurzfassung}`)
  const schon = new Set(stichwoerter.map(({ wert }) => wert))
  return [
    ...unique(beispiel.zielgruppen).map((id) => ({ art: 'gruppe' as const, wert: id, label: zielgruppen[id].label })),
    ...unique(beispiel.handlungsfelder).map((id) => ({ art: 'feld' as const, wert: id, label: handlungsfelder[id].label })),
    ...(ressourcen.rechtsgrundlage === NICHT_GENANNT ? [] : unique(ressourcen.rechtsgrundlage)).map((id) => ({
      art: 'recht' as const,
      wert: id,
      label: instrumente[id].label,
    })),
    ...stichwoerter.map((wort) => ({ art: 'stichwort' as const, ...wort })),
    ...ohneOrte(einfluss.map(({ text }) => text).join(' ')).flatMap((wort) =>
      schon.has(wort.wert) ? [] : [{ art: 'hebel' as const, ...wort }],
    ),
    ...unique(jobcenter.map(({ traeger_nummer }) => traeger_nummer)).map((nummer) => ({
      art: 'jobcenter' as const,
      wert: nummer,
      label: nummer,
    })),
    ...unique(jobcenter.flatMap(({ kreistyp }) => kreistyp ?? [])).map((typ) => ({
      art: 'region' as const,
      wert: String(typ),
      label: kreistypen[typ].label,
    })),
    ...unique(jobcenter.map(({ land }) => land)).map((land) => ({ art: 'land' as const, wert: land, label: laender[land] })),
    ...unique(jobcenter.map(({ form }) => form)).map((form) => ({ art: 'form' as const, wert: form, label: traegerformen[form].label })),
  ]
}

const unique = <T>(werte: readonly T[]): T[] => [...new Set(werte)]

/** Im Deutschen sind das die Hauptwörter, dazu einige Satzanfänge; die sind häufig und zählen deshalb kaum. */
const HAUPTWORT = /(?<![\p{L}\d])\p{Lu}[\p{L}\d-]{4,}/gu

/** Die Hauptwörter eines Textes, ohne Endung verglichen: „Jobmesse“ und „Jobmessen“ sind ein Wort. */
const stichwoerterOf = (text: string): { wert: string; label: string }[] => {
  const woerter = new Map<string, string>()
  for (const [wort] of text.matchAll(HAUPTWORT)) {
    const stamm = wort
      .toLowerCase()
      .replaceAll('-', '')
      .replace(/(?<=.{4})(?:ern|e[nrsm]?|n|s)$/, '')
    if (!woerter.has(stamm)) woerter.set(stamm, wort)
  }
  return [...woerter].map(([wert, label]) => ({ wert, label }))
}
