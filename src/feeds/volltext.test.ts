import { expect, test } from 'vitest'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import { toAbschnitte } from '../mdx/bloecke.ts'
import { toVolltext } from './volltext.ts'

const volltext = (text: string, kopf?: string): string => {
  const { beispiel, baum } = readEinreichung('bus', new TextEncoder().encode(einsetzen({ text, ...(kopf && { kopf }) }).datei))
  if (!beispiel || !baum) throw new Error('Das Muster ist nicht gültig.')
  return toVolltext({ slug: 'bus', beispiel, abschnitte: toAbschnitte(baum), bilder: [], jobcenter: [musterkreis] }, 'https://hub.example')
}

test('alles Wichtige steht darin: Anriss, Hebel mit Einfluss, Abschnitte, Zahlen mit Basis, Weg zur Seite', () => {
  const html = volltext(
    'Der Bus hält.',
    'ergebnisse:\n  - text: Menschen kamen.\n    wert: 17\n    basis: 42\n    einheit: Personen\n    zeitraum: im Jahr 2024\n    angabe_von: Jobcenter Musterkreis',
  )
  for (const stueck of [
    '<p>Jobcenter Musterkreis · Aufwand: nicht genannt</p>',
    '<li>Zwei Fachkräfte beraten im Bus statt im Büro. (Selbst in der Hand)</li>',
    '<h2>Umsetzung</h2><p>Der Bus hält.</p>',
    '<h2>Ergebnisse</h2><ul><li>Menschen kamen. 17 von 42\u00a0Personen (im Jahr 2024; Angabe von: Jobcenter Musterkreis)</li></ul>',
    '<a href="https://hub.example/beispiele/bus/">',
  ])
    expect(html).toContain(stueck)
})

test.each([
  ['[oben](#ausgangslage)', 'href="https://hub.example/beispiele/bus/#ausgangslage"'],
  ['[Rad](/beispiele/rad/?a=1&b=2)', 'href="https://hub.example/beispiele/rad/?a=1&#x26;b=2"'],
  ['[fremd](https://example.org/a)', 'href="https://example.org/a"'],
  ['![Der Bus](bus.jpg "Größer > kleiner")', 'src="https://hub.example/beispiele/bus/bus.jpg"'],
  ['Im Text steht href="/x" als Wort.', 'Im Text steht href="/x" als Wort.'],
])('%s nennt sein ganzes Ziel', (text, erwartet) => {
  expect(volltext(text)).toContain(erwartet)
})

test('Bausteine werden zu einfachem HTML', () => {
  const html = volltext(`<Zitat rolle="Fallmanagerin" quelle="Bericht & Bilanz">

Niemand fragt.

</Zitat>

<Kennzahl wert="17 von 42" text="in Arbeit" zeitraum="2024" />

<Schritte titel="So geht es">

1. Der Bus hält.

</Schritte>

<Hinweis art="tipp" titel="Vorher">

Klären.

</Hinweis>

<Material titel="Fahrplan" adresse="https://www.example.org/plan.pdf" art="PDF" />`)
  for (const stueck of [
    '<blockquote><p>Niemand fragt.</p><p>– Fallmanagerin · Quelle: Bericht &amp; Bilanz</p></blockquote>',
    '<p><strong>17 von 42</strong> in Arbeit (2024)</p>',
    '<p><strong>So geht es</strong></p><ol>',
    '<p><strong>Tipp: Vorher</strong></p><p>Klären.</p>',
    '<p><a href="https://www.example.org/plan.pdf">Fahrplan</a> (PDF)</p>',
  ])
    expect(html).toContain(stueck)
})
