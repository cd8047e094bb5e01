import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AbschnittId, abschnittIds } from '../model/abschnitte.ts'
import { toBauplan, toDaten, toEingaben } from '../model/bauplan.ts'
import { Beispiel } from '../model/beispiel.ts'
import { type Einzelfeld, type Formularfeld, toFormular } from '../model/formular.ts'
import { readKopf } from './kopf.ts'
import { readMit } from './lesung.ts'
import { parseImBrowser } from './micromark.ts'
import { parseNativ } from './satteri.ts'
import { writeMdx } from './schreiben.ts'
import { splitKopf } from './trennen.ts'
import { splitAbschnitte } from './zerlegen.ts'

const { felder } = toFormular()
const bauplan = toBauplan(felder)
const auswahlfelder = new Set<string>()

const STUECK = fc.constantFrom(
  ...'Bus Straße Größe ÄÖÜ „so“ "so" \'so\' a: b: :c # #x - -- --- ... ? ! & &x * *x | > % @ ` {a} [b] , ; \\ \\n no yes null ~ 007 03002 1e3 0x1F 12:30 🙋🏽 é – … § 16i <3 !!x =>'.split(
    ' ',
  ),
)

/** Ein Text in den Grenzen des Feldes: Zeichen, die in YAML etwas bedeuten, Umlaute, Bildzeichen, Zeilenumbrüche. */
const textIn = ({ min = 1, max = 300 }: Einzelfeld): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(STUECK, fc.constantFrom(' ', '  ', '\n')), { minLength: 1, maxLength: Math.max(1, Math.floor(max / 4)) })
    .map((teile) => teile.map(([wort, leer]) => wort + leer).join(''))
    .map((text) =>
      [...text.replace(/\s+/gu, ' ').trim()]
        .slice(0, Math.floor(max / 2))
        .join('')
        .trim(),
    )
    .map((text) => text + 'x'.repeat(Math.max(0, min - [...text].length)))

const TAGE = ['2026-11-23', '2024-02-29']

/** Werte, die keine freie Eingabe sind: nach dem Muster des Feldes. */
const FEST: Record<string, readonly string[]> = {
  kennung: ['k7m3q', 'a000', 'null1'],
  'jobcenter.#': ['03002', '25704', '99999'],
  'zeitraum.beginn': ['2015', '2015-03', '2015-03-20'],
  'zeitraum.ende': ['laufend', '2017'],
  'quellen.#.adresse': ['https://www.example.org/a?b=c#d'],
  'quellen.#.datum': ['2017', '2017-08-15'],
  'bilder.#.datei': ['bus.jpg', '1.png'],
  'basiert_auf.#': ['k7m3q'],
  'kontakt.email': ['projekte@jobcenter-musterkreis.de'],
  'ausnahmen.#.regel': ['telefonnummer'],
  'ausnahmen.#.fund': ['3fa2', '0000', '1234', '12e4'],
  'alias.#': ['alter-name', 'null', '007'],
  veroeffentlicht: TAGE,
  zuletzt_bestaetigt: TAGE,
  'pruefung.formal': TAGE,
  'pruefung.fachlich': TAGE,
  'nachgemacht.#.jobcenter': ['03002', '25704'],
  'nachgemacht.#.datum': ['2017', '2017-08', '2017-08-15'],
  'einwilligungen.#.erteilt_am': TAGE,
  'einwilligungen.#.widerrufen_am': TAGE,
}
const ZAHLEN = ['0,5', '17', '1.5', '120', '3,25', '99', '007']

const wertOf = (feld: Einzelfeld): fc.Arbitrary<string> => {
  const fest = FEST[feld.name]
  if (fest) return fc.constantFrom(...fest)
  if (feld.art === 'auswahl') return fc.constantFrom(...feld.werte.map(({ id }) => id))
  if (feld.art === 'zahl') return fc.constantFrom(...ZAHLEN)
  return textIn(feld)
}

/** Eingaben in ein Feld und alles darunter; was freiwillig ist, fehlt manchmal. */
const eingabenOf = (feld: Formularfeld, nummern: readonly number[]): fc.Arbitrary<Record<string, string>> => {
  let stelle = 0
  const name = feld.name.replaceAll('#', () => String(nummern[stelle++]))
  if (feld.art === 'gruppe')
    return fc.tuple(...feld.felder.map((kind) => vielleicht(kind, nummern))).map((teile) => Object.assign({}, ...teile))
  if (feld.art === 'liste')
    return fc
      .integer({ min: Math.max(1, feld.min), max: Math.min(3, feld.max) })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, nummer) => eingabenOf(feld.eintrag, [...nummern, nummer]))))
      .map((teile) => Object.assign({}, ...teile))
  if (feld.art === 'auswahl') auswahlfelder.add(name)
  return wertOf(feld).map((wert) => ({ [name]: wert }))
}

const vielleicht = (feld: Formularfeld, nummern: readonly number[]): fc.Arbitrary<Record<string, string>> =>
  feld.pflicht ? eingabenOf(feld, nummern) : fc.oneof(fc.constant({}), eingabenOf(feld, nummern))

const absatz = fc.array(
  fc.constantFrom(
    'Ein Satz über die Größe.',
    '- eins\n- zwei',
    '1. a\n   b',
    '**fett** und _schräg_',
    '### Zwischen',
    '> Zitat\n> weiter',
    '---',
    '```\n## Umsetzung\n```',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<Hinweis art="tipp" titel="Vorher">\n\nText\n\n</Hinweis>',
    '🙋🏽 „so“: \'x\' & "y"',
    'titel: x',
    'a  \nb',
    '[Link](https://example.org)',
  ),
  { minLength: 1, maxLength: 5 },
)
const texte = fc.record(
  Object.fromEntries(abschnittIds.map((id) => [id, absatz.map((teile) => teile.join('\n\n'))])) as Record<
    AbschnittId,
    fc.Arbitrary<string>
  >,
  {
    requiredKeys: ['ausgangslage', 'umsetzung'],
  },
)

/** Alle Pfade, an denen etwas steht, und neben jedem einer, an dem nichts steht. */
const pfadeIn = (wert: unknown, pfad: readonly PropertyKey[] = []): (readonly PropertyKey[])[] => [
  pfad,
  [...pfad, 'fehlt'],
  ...(Array.isArray(wert) ? [...wert.entries()] : typeof wert === 'object' ? Object.entries(wert ?? {}) : []).flatMap(([key, teil]) =>
    pfadeIn(teil, [...pfad, key]),
  ),
]

const beispiel = fc.record({
  eingaben: fc.tuple(...felder.map((feld) => vielleicht(feld, []))).map((teile): Record<string, string> => Object.assign({}, ...teile)),
  texte,
})

test('300 erzeugte Beispiele: Formular → Datei → beide Leser → dieselben Angaben und dasselbe Formular', () => {
  fc.assert(
    fc.property(beispiel, ({ eingaben, texte }) => {
      const daten = toDaten(eingaben, bauplan)
      const gemeint = Beispiel.parse(daten)
      const { text: datei, kopf: geschrieben } = writeMdx(daten, texte)
      for (const parse of [parseNativ, parseImBrowser]) {
        const { kopf, baum, hindernisse } = readMit(new TextEncoder().encode(datei), parse, readKopf)
        expect(hindernisse).toEqual([])
        expect(baum).toBeDefined()
        expect(Beispiel.parse(kopf?.daten)).toEqual(gemeint)
        // Das Formular prüft, was es selbst geschrieben hat, ohne den Leser: Daten und Stellen sind die, die er läse.
        expect(geschrieben?.daten).toEqual(kopf?.daten)
        for (const pfad of pfadeIn(daten))
          for (const teil of ['schluessel', 'wert'] as const) expect(geschrieben?.stelleOf(pfad, teil)).toEqual(kopf?.stelleOf(pfad, teil))
        const wieder = toEingaben(kopf?.daten, (name) => auswahlfelder.has(name))
        expect(toDaten(wieder, bauplan)).toEqual(daten)
      }
      expect(splitAbschnitte(splitKopf(datei)?.koerper ?? '')).toEqual(texte)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('was vor der ersten Überschrift oder unter einer fremden steht, geht nicht verloren', () => {
  expect(splitAbschnitte('Vorweg.\n\n## Umsetzung\n\nTat.\n\n## Fremd\n\nMehr.\n\n## Umsetzung\n\nNoch mehr.')).toEqual({
    ausgangslage: 'Vorweg.',
    umsetzung: 'Tat.\n\n## Fremd\n\nMehr.\n\n## Umsetzung\n\nNoch mehr.',
  })
})
