import type { Katalog } from '../catalogue/katalog.ts'
import { getKatalog } from '../pages/_katalog.ts'
import { toSuchdateien } from '../search/ablage.ts'
import { toJobcenterliste } from '../search/jobcenterliste.ts'

let built: { stand: string; dateien: ReadonlyMap<string, string> } | undefined

/** Die Dateien der Suche zum jetzigen Bestand, Pfad → Inhalt; neu gerechnet wird nur, wenn sich ein Beispiel geändert hat. */
export const getSuchdateien = async (): Promise<ReadonlyMap<string, string>> => {
  const katalog = await getKatalog()
  const stand = JSON.stringify([katalog.liste, [...katalog.register.values()]])
  if (built?.stand !== stand) built = { stand, dateien: toDateien(katalog) }
  return built.dateien
}

const toDateien = ({ liste, register }: Katalog): Map<string, string> =>
  new Map([
    ...toSuchdateien(liste).dateien.map(({ pfad, inhalt }): [string, string] => [pfad, inhalt()]),
    ['jobcenter.json', JSON.stringify(toJobcenterliste(register.values()))],
  ])
