import { expect, test } from 'vitest'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import type { Bericht } from '../model/bericht.ts'
import { createKatalog } from './katalog.ts'
import { toPaketKarten } from './pakete.ts'

const bericht = (slug: string, kopf = ''): Bericht => ({
  slug,
  beispiel: readEinreichung(slug, new TextEncoder().encode(einsetzen({ kopf: `kennung: ${slug}\n${kopf}` }).datei)).beispiel as Beispiel,
  abschnitte: [],
  bilder: [],
})

test('ein Themenpaket behält seine Reihenfolge und lässt archivierte und zurückgezogene Beispiele weg', () => {
  const katalog = createKatalog([bericht('bus11'), bericht('rad11', 'status: archiviert'), bericht('auto1')], [musterkreis])
  const karten = toPaketKarten(katalog, {
    titel: 'Wege zur Arbeit',
    beschreibung: '',
    stand: '2026-11-24',
    beispiele: [{ slug: 'auto1', warum: 'Zeigt den Weg mit dem Auto.' }, { slug: 'weg11' }, { slug: 'rad11' }, { slug: 'bus11' }],
  })
  expect(karten.map(({ slug, warum }) => [slug, warum])).toEqual([
    ['auto1', 'Zeigt den Weg mit dem Auto.'],
    ['bus11', undefined],
  ])
})
