import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen } from '../checks/muster.ts'
import { toAbschnitte } from '../mdx/bloecke.ts'
import { Beispiel } from './beispiel.ts'
import type { Bericht } from './bericht.ts'
import { feld } from './feldhilfe.ts'
import { toFormular } from './formular.ts'
import { prueflisteFor, toPruefliste } from './pruefliste.ts'

const bericht = (kopf: string): Bericht => {
  const { beispiel, baum } = readEinreichung('bus', new TextEncoder().encode(einsetzen({ kopf }).datei))
  if (!beispiel || !baum) throw new Error('Das Muster ist nicht gültig.')
  return { slug: 'bus', beispiel, abschnitte: toAbschnitte(baum), bilder: [] }
}
const titelFor = (kopf: string): string[] => prueflisteFor(bericht(kopf)).map(({ titel }) => titel)

test('jedes Feld des Formulars, das ein Mensch schreibt, hat genau eine Frage', () => {
  const fragen = Object.values(toPruefliste()).flat()
  for (const { id, felder } of toFormular().bereiche)
    if (id !== 'automatisch')
      for (const { art, name } of felder) {
        const eigene = fragen.filter((punkt) => punkt.name === name && (punkt.art === 'abschnitt') === (art === 'abschnitt'))
        expect(eigene, name).toHaveLength(1)
      }
})

test('ein neues Feld im Schema ist ohne weiteres Zutun in Prüfliste und Formular, also auch im Leitfaden', () => {
  const hilfe = { title: 'Wetter', description: 'Wie war das Wetter?', gut: 'sonnig', schlecht: 'egal' }
  const schema = z.extend(Beispiel, { wetter: feld(z.optional(z.string()), hilfe), klima: feld(z.string(), { ...hilfe, title: 'Klima' }) })
  const liste = toPruefliste(schema)
  expect(liste.vorhanden).toContainEqual({
    art: 'feld',
    name: 'wetter',
    titel: 'Wetter',
    frage: 'Passt die Angabe dazu: Wie war das Wetter?',
    schlecht: 'egal',
  })
  expect(liste.immer.map(({ titel }) => titel)).toContain('Klima')
  expect(toFormular(schema).bereiche.flatMap(({ felder }) => felder.map(({ titel }) => titel))).toContain('Wetter')
})

test('die Liste passt zur Art des Beispiels', () => {
  const eigenes = titelFor('umfang: kurz')
  expect(eigenes).toEqual(expect.arrayContaining(['Niemand ist zu erkennen', 'Titel', 'Abschnitt „Umsetzung“', 'Abgestimmt']))
  for (const fehlt of ['Nichts dazuerfunden', 'Quellen', 'Beleg', 'Ergebnisse', 'Bilder', 'Ressourcen'])
    expect(eigenes).not.toContain(fehlt)

  const ausQuelle = titelFor(
    'herkunft: oeffentliche-quelle\nquellen:\n  - titel: Jahresbericht 2024\n    herausgeber: Kreis\n    adresse: https://www.musterkreis.de/bericht',
  )
  expect(ausQuelle).toEqual(expect.arrayContaining(['Nichts dazuerfunden', 'Quellen']))
  expect(ausQuelle).not.toContain('Abgestimmt')

  expect(titelFor('umfang: voll')).toEqual(
    expect.arrayContaining(['Beleg', 'Wirkung auf andere Leistungsberechtigte', 'Abschnitt „Was nicht geklappt hat“']),
  )
})

test('was ein Beispiel nennt, wird auch gefragt', () => {
  const titel = titelFor(
    'ressourcen:\n  einmalig: keine\nausnahmen:\n  - regel: telefonnummer\n    fund: 3fa2\n    grund: Das ist die Bestellnummer einer Broschüre.',
  )
  expect(titel).toEqual(expect.arrayContaining(['Ressourcen', 'Ausnahmen']))
})
