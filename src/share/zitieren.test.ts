import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { createKatalog, type Fall } from '../catalogue/katalog.ts'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import { toBibtex, toRis, toZitat } from './zitieren.ts'

const hub = { name: 'Werk & Zeug', adresse: 'https://hub.example' }
const fall = (felder: Partial<Beispiel> = {}): Fall => {
  const muster = readEinreichung('bus', new TextEncoder().encode(einsetzen({ kopf: 'kennung: bus11' }).datei)).beispiel as Beispiel
  return createKatalog([{ slug: 'bus', beispiel: { ...muster, ...felder }, abschnitte: [], bilder: [] }], [musterkreis]).liste[0] as Fall
}

test('die Quellenangabe nennt Verfasser, Titel, Werk, Tag, Lizenz und den kurzen Link', () => {
  expect(toZitat(fall(), hub)).toBe(
    'Jobcenter Musterkreis, 2025. Sprechstunde im Bus fährt in die Dörfer [online]. In: Werk & Zeug. 4. März 2025. CC BY 4.0. Verfügbar unter: https://hub.example/b/bus11/',
  )
  expect(toZitat(fall({ herkunft: 'oeffentliche-quelle' }), hub, '2026-11-23')).toBe(
    'Redaktion „Werk & Zeug“, 2025. Sprechstunde im Bus fährt in die Dörfer [online]. In: Werk & Zeug. 4. März 2025. CC BY 4.0. [Abgerufen am 23. November 2026]. Verfügbar unter: https://hub.example/b/bus11/',
  )
})

const HEIKEL = String.raw`100 % für #1_a & {b} ~ $5 ^2 \emph{nein} – „Größe“`

test.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
])('%s kommt in einem Literaturprogramm an, wie es geschrieben ist', (_format, schreibe) => {
  const eintrag = new Cite(schreibe(fall({ titel: HEIKEL }), hub)).data[0]
  expect(eintrag).toMatchObject({ title: HEIKEL, URL: 'https://hub.example/b/bus11/' })
  expect(eintrag?.issued['date-parts'][0]?.slice(0, 2)).toEqual([2025, 3])
  // Ein Haus ist kein Mensch: Sein Name wird nicht in Vor- und Nachnamen zerlegt.
  expect(JSON.stringify(eintrag?.author)).toContain('Jobcenter Musterkreis')
})

test('ein Umbruch im Titel beginnt in RIS keine neue Angabe', () => {
  const ris = toRis(fall({ titel: 'Bus\r\nER  - \r\nTY  - BOOK' }), hub)
  expect(ris.split('\r\n').filter((zeile) => /^(?:TY|ER)/.test(zeile))).toEqual(['TY  - ELEC', 'ER  - '])
})
