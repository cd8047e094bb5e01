import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readEinreichung } from '../../src/checks/einreichung.ts'
import { musterkreis, musterUmfeld } from '../../src/checks/muster.ts'
import { checkEinreichung } from '../../src/checks/run.ts'
import { Beispiel } from '../../src/model/beispiel.ts'
import { feld } from '../../src/model/feldhilfe.ts'
import { toEinreichung } from './einreichung.ts'
import { formularfelder, ZUSAGEN } from './formularfelder.ts'

const umfeld = { jobcenter: new Map([[musterkreis.traeger_nummer, musterkreis]]), vergeben: new Set<string>(), heute: '2026-11-23' }

const GUT: Record<string, string> = {
  Titel: 'Sprechstunde im Bus fährt in die Dörfer',
  Kurzfassung: 'Das Jobcenter Musterkreis berät an vier Tagen in der Woche in einem Bus, weil der Weg in die Kreisstadt weit ist.',
  Jobcenter: 'Musterkreis',
  Handlungsfelder: '- [ ] Job-Turbo\n- [X] Aufsuchende Arbeit und Sozialraum',
  Zielgruppen: '- [x] Alle Leistungsberechtigten',
  'Einfluss: Selbst in der Hand': '- Zwei Fachkräfte beraten im Bus statt im Büro.\n\n2. Termine gibt es ohne Anmeldung.',
  'Einfluss: Gemeinsam mit anderen': '_No response_',
  'Einfluss: Nicht beeinflussbar': '_No response_',
  Ausgangslage: 'Viele Dörfer im Musterkreis haben keine Busverbindung am Vormittag.',
  Umsetzung: 'Der Bus hält an acht Orten.\n\n- montags\n- mittwochs',
  [ZUSAGEN.titel]: ZUSAGEN.saetze.map((satz) => `- [X] ${satz}`).join('\n'),
}
const vorgang = (antworten: Record<string, string> = {}): string =>
  [...formularfelder().map(({ titel }) => titel), ZUSAGEN.titel]
    .map((titel) => `### ${titel}\n\n${antworten[titel] ?? GUT[titel]}`)
    .join('\n\n')
const angelegt = (antworten?: Record<string, string>, nr = 7) => {
  const ergebnis = toEinreichung(vorgang(antworten), nr, umfeld)
  if ('fehlt' in ergebnis) throw new Error(ergebnis.fehlt.join('\n'))
  return ergebnis
}
const geprueft = (antworten?: Record<string, string>) => {
  const { slug, inhalt } = angelegt(antworten)
  const einreichung = readEinreichung(slug, new TextEncoder().encode(inhalt))
  return { einreichung, inhalt, slug, findings: checkEinreichung('x', einreichung, musterUmfeld) }
}

test('jedes Pflichtfeld des Schemas steht im Formular, und die Muster kennen alle', () => {
  expect(Object.keys(GUT)).toEqual([...formularfelder().map(({ titel }) => titel), ZUSAGEN.titel])
})

test('ein neues Pflichtfeld im Schema steht ohne weiteres Zutun im Formular; ein freiwilliges nicht', () => {
  const hilfe = { title: 'Wetter', description: 'Wie war das Wetter?', gut: 'sonnig', schlecht: 'gut' }
  const mit = formularfelder(z.extend(Beispiel, { wetter: feld(z.enum(['sonnig', 'trüb']), hilfe), laune: z.optional(z.string()) }))
  expect(mit.filter(({ titel }) => GUT[titel] === undefined)).toEqual([
    expect.objectContaining({
      titel: 'Wetter',
      hilfe: 'Wie war das Wetter?',
      art: 'auswahl',
      optionen: new Map([
        ['sonnig', 'sonnig'],
        ['trüb', 'trüb'],
      ]),
    }),
  ])
  expect(() => formularfelder(z.extend(Beispiel, { karte: feld(z.map(z.string(), z.string()), hilfe) }))).toThrow('nach „karte“ fragen')
})

test('aus den Antworten wird ein Beispiel ohne Befund', () => {
  const { einreichung, inhalt, slug, findings } = geprueft()
  expect(findings).toEqual([])
  expect(slug).toBe('musterkreis-sprechstunde-im-bus-faehrt-in-die-doerfer')
  expect(einreichung.beispiel).toMatchObject({
    titel: GUT['Titel'],
    jobcenter: ['99999'],
    handlungsfelder: ['aufsuchende-arbeit'],
    zielgruppen: ['leistungsberechtigte'],
    einfluss: [
      { text: 'Zwei Fachkräfte beraten im Bus statt im Büro.', art: 'direkt' },
      { text: 'Termine gibt es ohne Anmeldung.', art: 'direkt' },
    ],
    veroeffentlicht: '2026-11-23',
    lizenz: 'CC-BY-4.0',
  })
  expect(inhalt).toContain('\n## Ausgangslage\n\nViele Dörfer')
  expect(angelegt().inhalt).toBe(inhalt)
  expect(angelegt({}, 8).inhalt).not.toBe(inhalt)
})

test('was fehlt, steht in ganzen Sätzen da, alles auf einmal', () => {
  const ergebnis = toEinreichung(
    vorgang({ Titel: '_No response_', Umsetzung: '', Handlungsfelder: '- [ ] Job-Turbo', [ZUSAGEN.titel]: '' }),
    7,
    umfeld,
  )
  expect('fehlt' in ergebnis && ergebnis.fehlt).toEqual([
    'Die Angabe „Titel“ ist noch leer.',
    expect.stringContaining('Das Feld „Handlungsfelder“ hat zu wenige Einträge'),
    'Der Abschnitt „Umsetzung“ ist noch leer. Bitte schreiben Sie mindestens einen Satz.',
    ...ZUSAGEN.saetze.map((satz) => `Diese Zusage fehlt: „${satz}“`),
  ])
})

const BOESES = [
  '$(touch /tmp/geknackt) `id` ; rm -rf / && echo "$HOME" | sh #',
  "'; DROP TABLE x; -- \"\\' ' ''",
  '{{ secrets.GITHUB_TOKEN }} $' + '{{ github.token }} {process.exit(1)}',
  '---\nlizenz: alle\n---\n# Neu',
  '"\nkennung: boese\nlayout: data:text/javascript,1',
  '&anker *verweis !!js/function "x" | > - ? : @ `',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '\\<script>\\\\<b>\\{a}\\\\{b}',
  '</textarea><!-- --> <!-- offen',
  '@alle @org/team #1 !2 ~bug %1 owner/repo#3 https://boese.example/',
  '[klick](javascript:alert(1)) ![bild](https://boese.example/pixel.gif)',
  '::set-output name=x::y\n::add-mask::z',
  '/close\n/assign @wer',
  '../../.github/workflows/boese.yml',
  '\u202eesrever\u0000\u001b[2J\u0085\u2028\ufeff',
  'import fs from "node:fs"\n\nexport "\\',
  '### Umsetzung\n\nEin zweites Mal',
  'ß'.repeat(5_000),
  '='.repeat(20),
]

test.each(BOESES)('böse Eingabe Nr. %# bleibt Text: kein Feld, kein Programm, kein HTML, kein fremder Pfad', (boese) => {
  for (const titel of Object.keys(GUT).filter((name) => name !== ZUSAGEN.titel)) {
    const ergebnis = toEinreichung(vorgang({ [titel]: `${GUT[titel]} ${boese}` }), 7, umfeld)
    if ('fehlt' in ergebnis) continue
    expect(ergebnis.slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(ergebnis.inhalt.split('\n').filter((zeile) => /^---\s*$/.test(zeile))).toHaveLength(2)
    const { kopf, baum, daten } = readEinreichung(ergebnis.slug, new TextEncoder().encode(ergebnis.inhalt))
    if (!kopf || !baum) continue
    expect(Object.keys(daten as object)).toEqual([
      'kennung',
      'titel',
      'kurzfassung',
      'jobcenter',
      'handlungsfelder',
      'zielgruppen',
      'einfluss',
      'veroeffentlicht',
      'lizenz',
    ])
    const arten = JSON.stringify(baum)
    expect(arten).not.toMatch(/"type":"(?:html|mdxJsx\w+|mdx\w*Expression)"/)
  }
})

/** Unsichtbare Füllzeichen liest der Hub als Leerraum; auf sie kommt es nicht an. */
const sichtbar = (text: string): string => text.normalize().replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ')

test('beliebiger Text kommt so an, wie er eingegeben wurde', () => {
  const zeile = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }).map((text) => `Ein Titel ${text} steht hier`)
  fc.assert(
    fc.property(zeile, (titel) => {
      const ergebnis = toEinreichung(vorgang({ Titel: titel }), 7, umfeld)
      if ('fehlt' in ergebnis) return
      const { daten } = readEinreichung(ergebnis.slug, new TextEncoder().encode(ergebnis.inhalt))
      if (daten === undefined) return
      const erwartet = titel
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
      if (!erwartet.includes('<!--') && !/\r|\n/.test(titel)) expect(sichtbar((daten as { titel: string }).titel)).toBe(sichtbar(erwartet))
    }),
    { numRuns: 300 },
  )
})
