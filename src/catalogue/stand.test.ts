import { expect, test } from 'vitest'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import { createKatalog, type Fall } from './katalog.ts'
import { countFehlendes, countVerteilungen, findFaellige, findLuecken, findSeltene } from './stand.ts'

const fall = (slug: string, kopf: string): Fall => {
  const beispiel = readEinreichung(slug, new TextEncoder().encode(einsetzen({ kopf: `kennung: ${slug}\n${kopf}` }).datei))
    .beispiel as Beispiel
  return createKatalog([{ slug, beispiel, abschnitte: [], bilder: [] }], [musterkreis]).liste[0] as Fall
}

test('Lücken: die meisten zuerst, mit den Titeln der Felder', () => {
  const luecken = findLuecken([
    fall('wenig', 'zielgruppe_genau: Alle, die im Landkreis ohne Auto leben.\nressourcen:\n  einmalig: keine'),
    fall('viel1', 'status: aktiv'),
  ])
  expect(luecken.map(({ slug }) => slug)).toEqual(['viel1', 'wenig'])
  expect(luecken[0]?.fehlt).toEqual(expect.arrayContaining(['Zielgruppe genau', 'Ressourcen › Einmalige Kosten', 'Abschnitt „Ergebnisse“']))
  expect(luecken[1]?.fehlt).not.toContain('Zielgruppe genau')
  expect(luecken[0]?.fehlt.length).toBe((luecken[1]?.fehlt.length ?? 0) + 2)
})

test('was am häufigsten fehlt, steht zuerst', () => {
  const luecken = findLuecken([fall('mit11', 'zielgruppe_genau: Alle, die im Landkreis ohne Auto leben.'), fall('ohne1', 'status: aktiv')])
  const fehlendes = countFehlendes(luecken)
  expect(fehlendes[0]?.beispiele).toBe(2)
  expect(fehlendes.at(-1)).toEqual({ angabe: 'Zielgruppe genau', beispiele: 1 })
})

test('seltene Begriffe zählen Beispiele, nicht Nennungen', () => {
  const partner = 'ressourcen:\n  partner:\n    - name: Kammer A\n      art: kammern\n    - name: Kammer B\n      art: kammern'
  const anzahlOf = (faelle: Fall[]) => findSeltene(faelle, 3).find(({ id }) => id === 'kammern')?.anzahl
  expect(anzahlOf([fall('eins1', partner)])).toBe(1)
  expect(anzahlOf([fall('eins1', partner), fall('zwei1', partner), fall('drei1', partner)])).toBeUndefined()
})

test('fällig ist, was läuft und seit 24 Monaten niemand bestätigt hat', () => {
  const faelle = [
    fall('neu11', 'veroeffentlicht: 2024-11-24'),
    fall('alt11', 'veroeffentlicht: 2020-01-01\nzuletzt_bestaetigt: 2024-11-22'),
    fall('aus11', 'veroeffentlicht: 2020-01-01\nstatus: ausgelaufen'),
  ]
  expect(findFaellige(faelle, '2026-11-24').map(({ slug, bestaetigt }) => [slug, bestaetigt])).toEqual([['alt11', '2024-11-22']])
})

test('das Gleichgewicht zählt jedes Beispiel je Wert einmal und zeigt auch, was fehlt', () => {
  const anderswo = { ...musterkreis, traeger_nummer: '99998', land: 'saarland', kreistyp: null } as const
  const faelle = createKatalog(
    [
      fall('eins1', 'zielgruppen:\n  - familien\n  - alleinerziehende'),
      fall('zwei1', 'zielgruppen:\n  - familien'),
      fall('drei1', `jobcenter:\n  - "99998"\nherkunft: oeffentliche-quelle`),
    ],
    [musterkreis, anderswo],
  )
  const verteilungen = countVerteilungen(faelle)
  const anteilOf = (facette: string, wert: string) => verteilungen.find(({ id }) => id === facette)?.anteile.find(({ id }) => id === wert)
  expect(anteilOf('gruppe', 'familien')?.beispiele).toBe(2)
  expect(anteilOf('gruppe', 'alleinerziehende')).toEqual({
    id: 'alleinerziehende',
    label: 'Alleinerziehende',
    beispiele: 1,
    jobcenter: undefined,
  })
  expect(anteilOf('gruppe', 'arbeitgeber')?.beispiele).toBe(0)
  expect(anteilOf('land', 'saarland')).toMatchObject({ beispiele: 1, jobcenter: 1 })
  expect(anteilOf('land', 'bremen')).toMatchObject({ beispiele: 0, jobcenter: 0 })
  expect(anteilOf('herkunft', 'oeffentliche-quelle')?.beispiele).toBe(1)
  expect(verteilungen.find(({ id }) => id === 'region')?.ohne).toBe(1)
  expect(verteilungen.map(({ id }) => id)).not.toContain('jobcenter')
})
