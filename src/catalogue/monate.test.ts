import { expect, test } from 'vitest'
import type { Fall } from './katalog.ts'
import { groupFelder, groupMonate, pickReihum } from './monate.ts'

const fall = (slug: string, feld: string, veroeffentlicht = '2026-11-02'): Fall =>
  ({ slug, beispiel: { handlungsfelder: [feld], veroeffentlicht } }) as unknown as Fall
const slugs = (faelle: readonly Fall[]): string[] => faelle.map(({ slug }) => slug)

test('Monate stehen mit dem jüngsten zuerst; in jedem bleibt die Folge der Liste', () => {
  const monate = groupMonate([fall('c', 'mobilitaet'), fall('a', 'mobilitaet', '2025-12-31'), fall('b', 'mobilitaet', '2026-11-01')])
  expect(monate.map(({ monat, faelle }) => [monat, slugs(faelle)])).toEqual([
    ['2026-11', ['c', 'b']],
    ['2025-12', ['a']],
  ])
  expect(groupMonate([])).toEqual([])
})

test('die Auswahl nimmt reihum aus jedem Handlungsfeld', () => {
  const faelle = [fall('m1', 'mobilitaet'), fall('m2', 'mobilitaet'), fall('m3', 'mobilitaet'), fall('f1', 'familien')]
  const felder = groupFelder(faelle).map(({ id }) => id)
  expect(felder).toEqual(expect.arrayContaining(['mobilitaet', 'familien']))
  expect(slugs(pickReihum(faelle, 3)).sort()).toEqual(['f1', 'm1', 'm2'])
  expect(pickReihum([], 3)).toEqual([])
})
