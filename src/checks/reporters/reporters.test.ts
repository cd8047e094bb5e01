import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { reportGithub } from './github.ts'
import { reportGitlab } from './gitlab.ts'
import { reportJson } from './json.ts'
import { reportJunit } from './junit.ts'
import { reportMarkdown } from './markdown.ts'
import { reportText } from './text.ts'

const fehler: Finding = {
  rule: 'feldwert',
  severity: 'error',
  file: 'content/beispiele/a/index.mdx',
  line: 3,
  column: 5,
  field: 'Titel',
  message: 'Das Feld „Titel“ ist 100 % leer.',
}
const lauf = { gelesen: 1, adresse: 'https://hub.example' }
const hinweis: Finding = { ...fehler, severity: 'hint', line: 9 }

test('Text: Datei, Stelle, Art, Satz und Regel; dazu die Summe', () => {
  expect(reportText([fehler, hinweis], { ...lauf, gelesen: 1_200 })).toBe(
    [
      'content/beispiele/a/index.mdx:3:5 Fehler: Das Feld „Titel“ ist 100 % leer. [feldwert] https://hub.example/regeln/feldwert/',
      'content/beispiele/a/index.mdx:9:5 Hinweis: Das Feld „Titel“ ist 100 % leer. [feldwert] https://hub.example/regeln/feldwert/',
      '',
      '1.200 Beispiele geprüft: 1 Fehler, 1 Hinweis.',
    ].join('\n'),
  )
  expect(reportText([], lauf)).toBe('1 Beispiel geprüft, alles in Ordnung.')
})

test('JSON: die Befunde selbst', () => {
  expect(JSON.parse(reportJson([fehler], lauf))).toEqual([{ ...fehler, help: 'https://hub.example/regeln/feldwert/' }])
})

test('GitHub: niemand schmuggelt einen Befehl in eine Anmerkung', () => {
  expect(reportGithub([{ ...fehler, file: 'a,line=1::b', message: 'x\n::set-env name=A::b' }], lauf)).toBe(
    '::error file=a%2Cline=1%3A%3Ab,line=3,col=5,title=feldwert::x%0A::set-env name=A::b%0Ahttps://hub.example/regeln/feldwert/',
  )
  expect(reportGithub([hinweis], lauf)).toMatch(/^::notice .*100 %25 leer\.%0A/)
})

test('GitLab: gleiche Befunde behalten verschiedene Fingerabdrücke, auch wenn sich Zeilen verschieben', () => {
  const lesen = (findings: Finding[]) =>
    (JSON.parse(reportGitlab(findings, lauf)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint)
  const [a, b] = lesen([fehler, { ...fehler, line: 4 }])
  expect(a).not.toBe(b)
  expect(lesen([{ ...fehler, line: 30 }])).toEqual([a])
})

test('JUnit: Fehler scheitern, Hinweise nicht; Sonderzeichen bleiben Text', () => {
  const xml = reportJunit([{ ...fehler, message: 'a < b & "c"' }, hinweis], lauf)
  expect(xml).toContain('failures="1"')
  expect(xml).toContain('message="a &lt; b &amp; &quot;c&quot;"')
  expect(xml.match(/<failure/g)).toHaveLength(1)
  expect(reportJunit([], { ...lauf, gelesen: 85 })).toContain('85 Beispiele ohne Befund')
})

test('Text: ein Befund, der sich irren kann, nennt den Ausweg', () => {
  expect(reportText([{ ...fehler, rule: 'telefonnummer', fund: '3fa2' }], lauf)).toContain(
    '\n    Falscher Alarm? Dann im Kopf unter „ausnahmen“ eintragen: regel: telefonnummer, fund: "3fa2", grund: … (ein Satz, warum).\n',
  )
})

test('Markdown: Fehler zuerst, und was jemand eingereicht hat, bleibt Text', () => {
  const text = reportMarkdown([hinweis, { ...fehler, message: 'Hier steht „<img src=x> @alle #12 !3 [klick](http://x)“.\n# /close' }], lauf)
  expect(text.indexOf('**Fehler**')).toBeLessThan(text.indexOf('**Hinweis**'))
  expect(text).toContain('„\\<img src=x\\> @\u2060alle \\#\u206012 \\!\u20603 \\[klick\\]\\(http:\u2060//x\\)“. \\# /close')
  expect(text).toContain('([Regel „feldwert“](https://hub.example/regeln/feldwert/))')
  expect(reportMarkdown([fehler], { ...lauf, adresse: 'http://localhost:4321' })).toContain('(Regel „feldwert“)')
})
