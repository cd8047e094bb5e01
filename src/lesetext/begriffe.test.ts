import { expect, test } from 'vitest'
import type { Block } from '../model/bericht.ts'
import { glossar } from '../model/vokabular/glossar.ts'
import { erklaereBegriffe, erklaerungId } from './begriffe.ts'

const erklaere = (...html: string[]) => {
  const { abschnitte, begriffe } = erklaereBegriffe([{ id: 'umsetzung', bloecke: html.map((stueck) => ({ art: 'html', html: stueck })) }])
  return { html: abschnitte.flatMap(({ bloecke }) => bloecke).map((block) => (block.art === 'html' ? block.html : '')), begriffe }
}
const knopf = (wort: string, anker: string) =>
  `<span class="begriff">${wort}<button type="button" popovertarget="erklaert-${anker}" aria-label="${wort} erklären"></button></span>`

test('das erste Vorkommen bekommt einen Knopf, alle weiteren bleiben Text', () => {
  const { html, begriffe } = erklaere('<p>Mit AVGS und <em>AVGS</em>.</p>', '<p>Noch ein AVGS.</p>')
  expect(html).toEqual([`<p>Mit ${knopf('AVGS', 'abkuerzung-avgs')} und <em>AVGS</em>.</p>`, '<p>Noch ein AVGS.</p>'])
  expect(begriffe.map(erklaerungId)).toEqual(['erklaert-abkuerzung-avgs'])
})

test('Mehrzahl, Beugung und die Zahl des Gesetzbuchs gehören zum Wort', () => {
  expect(erklaere('<p>Die BGs nach § 7 SGB II und zwei Bedarfsgemeinschaften.</p>').html[0]).toBe(
    `<p>Die ${knopf('BGs', 'abkuerzung-bg')} nach § 7 ${knopf('SGB II', 'abkuerzung-sgb')} und zwei ${knopf('Bedarfsgemeinschaften', 'grundbegriff-bedarfsgemeinschaft')}.</p>`,
  )
})

test('eine Fundstelle führt zu ihrer Rechtsgrundlage', () => {
  expect(erklaere('<p>Gefördert nach § 16i SGB II, später nach § 99 SGB II.</p>').html[0]).toBe(
    `<p>Gefördert nach ${knopf('§ 16i SGB II', 'instrument-sgb2-16i')}, später nach § 99 ${knopf('SGB II', 'abkuerzung-sgb')}.</p>`,
  )
})

test.each([
  '<p><a href="/x">AVGS</a></p>',
  '<h3>AVGS</h3>',
  '<p><code>AVGS</code></p>',
  '<blockquote><p>AVGS</p></blockquote>',
  '<p>Das Projekt „AVGS für alle“ läuft.</p>',
  '<p>Der Aktivierungs- und Vermittlungsgutschein (AVGS) hilft.</p>',
  '<p>Ein AVGS (Aktivierungs- und Vermittlungsgutschein) hilft.</p>',
  '<p>Der AVGS-Kurs, die Pavgs, die GmbH und die IT.</p>',
  '<p><img src="a.png" alt="AVGS"></p>',
])('unberührt: %s', (html) => {
  expect(erklaere(html)).toEqual({ html: [html], begriffe: [] })
})

test('in Bausteinen wird erklärt, in Zitaten nicht', () => {
  const text: Block = { art: 'html', html: '<p>AVGS</p>' }
  const block = (name: 'Hinweis' | 'Zitat'): Block => ({ art: 'baustein', name, props: {}, inhalt: [text] })
  const { abschnitte } = erklaereBegriffe([{ id: 'umsetzung', bloecke: [block('Zitat'), block('Hinweis')] }])
  expect(abschnitte[0]?.bloecke).toEqual([
    block('Zitat'),
    { ...block('Hinweis'), inhalt: [{ art: 'html', html: `<p>${knopf('AVGS', 'abkuerzung-avgs')}</p>` }] },
  ])
})

test('höchstens zwölf Erklärungen auf einer Seite', () => {
  const alle = glossar.filter(({ art }) => art === 'abkuerzung').map(({ begriff }) => begriff.label)
  expect(erklaere(`<p>${alle.join(', ')}</p>`).begriffe).toHaveLength(12)
})

test('ohne die Knöpfe steht der Text da wie vorher, und kein Wort bricht aus dem HTML aus', () => {
  const namen = glossar.map(({ begriff }) => begriff.name ?? begriff.label)
  for (const name of namen) expect(name).not.toMatch(/[<>&"]/)
  for (let from = 0; from < namen.length; from += 10) {
    const vorher = `<p>${namen.slice(from, from + 10).join('; ')}</p>`
    const nachher = erklaere(vorher).html[0] ?? ''
    expect(nachher.replace(/<span class="begriff">(.*?)<button [^>]*><\/button><\/span>/g, '$1')).toBe(vorher)
  }
})
