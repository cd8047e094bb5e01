import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import type { Fall } from '../catalogue/katalog.ts'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import { bildnamenIn } from '../mdx/bilder.ts'
import { toAbschnitte } from '../mdx/bloecke.ts'
import { toDateien } from './dateien.ts'
import { packSaetze } from './kuerzen.ts'
import { toMarkdown } from './markdown.ts'
import { toWeitergabe } from './weitergabe.ts'
import { zitateOf } from './zitate.ts'

const hub = { name: 'Werkzeugkasten', adresse: 'https://hub.example' }

const fallMit = (kopf: string, text = 'Der Bus hält.'): Fall => {
  const { beispiel, baum } = readEinreichung('bus', new TextEncoder().encode(einsetzen({ kopf, text }).datei))
  if (!beispiel || !baum) throw new Error('Das Muster ist nicht gültig.')
  return { slug: 'bus', beispiel, abschnitte: toAbschnitte(baum), bilder: bildnamenIn(baum), jobcenter: [musterkreis] }
}
const teileMit = (kopf: string, text?: string) => toWeitergabe(fallMit(kopf, text), hub)

const bild = (datei: string, erkennbar: 'ja' | 'nein') =>
  `  - datei: ${datei}\n    urheber: Team Öffentlichkeitsarbeit\n    lizenz: wie-beispiel\n    personen_erkennbar: ${erkennbar}`

test('ein Beispiel bringt alles mit, was es zum Weitergeben braucht', () => {
  expect(teileMit('herkunft: jobcenter')).toEqual({
    kennung: 'm4st3r',
    slug: 'bus',
    titel: 'Sprechstunde im Bus fährt in die Dörfer',
    jobcenter: 'Jobcenter Musterkreis',
    land: 'Hessen',
    handlungsfeld: 'Aufsuchende Arbeit und Sozialraum',
    betreff: 'Sprechstunde im Bus fährt in die Dörfer (Jobcenter Musterkreis)',
    text150: 'Das Jobcenter Musterkreis berät an vier Tagen in der Woche in einem umgebauten Bus, weil der Weg in die Kreisstadt weit ist.',
    text400:
      'Das Jobcenter Musterkreis berät an vier Tagen in der Woche in einem umgebauten Bus, weil der Weg in die Kreisstadt weit ist. Was das Jobcenter selbst in der Hand hatte: Zwei Fachkräfte beraten im Bus statt im Büro.',
    adresse: 'https://hub.example/b/m4st3r/',
    lizenz: 'CC BY 4.0',
    quelle: 'Text: Werkzeugkasten, CC BY 4.0',
  })
})

test('was nicht bestätigt oder ausgelaufen ist, sagt es; was archiviert ist, gibt es nicht', () => {
  expect(teileMit('herkunft: oeffentliche-quelle\nstatus: ausgelaufen')?.vermerk).toBe(
    'Das Vorhaben ist ausgelaufen. Zusammengestellt aus veröffentlichten Quellen, vom Jobcenter nicht bestätigt.',
  )
  expect(teileMit('status: archiviert')).toBeUndefined()
})

test('was die Redaktion einem Jobcenter zuschreibt, steht nicht als dessen Werk im Text', () => {
  expect(
    teileMit('einfluss:\n  - text: Eine feste Ansprechperson begleitet alle.\n    art: direkt\n    einschaetzung: redaktion')?.text400,
  ).not.toContain('selbst in der Hand')
})

test('das Bild ist das erste, das Outlook zeigt und auf dem niemand zu erkennen ist', () => {
  const kopf = `bilder:\n${[bild('halt.webp', 'nein'), bild('team.jpg', 'ja'), bild('bus.jpg', 'nein')].join('\n')}`
  const text = '![Haltestelle](halt.webp)\n\n![Zwei Fachkräfte](team.jpg)\n\n![Der "Bus" & sein Halt](./bus.jpg)'
  expect(teileMit(kopf, text)?.bild).toEqual({
    adresse: 'https://hub.example/beispiele/bus/bus.jpg',
    alt: 'Der "Bus" & sein Halt',
    nachweis: 'Bild: Team Öffentlichkeitsarbeit, CC BY 4.0',
  })
  expect(teileMit(`bilder:\n${bild('team.jpg', 'ja')}`, '![Zwei Fachkräfte](team.jpg)')?.bild).toBeUndefined()
})

test.each([
  ['Eins. Zwei. Drei.', 11, 'Eins. Zwei.'],
  ['Das dauert z. B. drei Tage. Dann nicht mehr.', 30, 'Das dauert z. B. drei Tage.'],
  ['Am Ende waren 40 % in Arbeit. Das freut alle.', 100, ''],
  ['Es kamen 17 von 42 Menschen, also 40 %. Schön.', 100, 'Es kamen 17 von 42 Menschen, also 40 %. Schön.'],
  ['Dieser Satz ist zu lang.', 10, ''],
])('„%s“ in %i Zeichen', (text, max, erwartet) => {
  expect(packSaetze(text, max)).toBe(erwartet)
})

test('eine Zugabe kommt ganz dazu oder gar nicht, und nur hinter dem ganzen Text', () => {
  expect(packSaetze('Eins. Zwei.', 20, ['Viel zu lang für hier.', 'Drei.'])).toBe('Eins. Zwei. Drei.')
  expect(packSaetze('Eins. Zwei ist lang.', 12, ['Drei.'])).toBe('Eins.')
  expect(packSaetze('Eins.', 60, ['Davon 40 % in Arbeit.'])).toBe('Eins.')
})

test('passt kein Satz, steht der Titel da', () => {
  expect(teileMit(`kurzfassung: Das Jobcenter Musterkreis ${'berät und '.repeat(20)}hilft.`)?.text150).toBe(
    'Sprechstunde im Bus fährt in die Dörfer',
  )
})

test('Zitate kommen mit Rolle und Quelle, auch aus anderen Bausteinen', () => {
  const text = `<Zitat rolle="Landrat" quelle="Pressemitteilung vom 4. März 2025">

Der Bus *bleibt* & fährt.

</Zitat>

<Hinweis art="tipp">

<Zitat rolle="Fallmanagerin">

Endlich Zeit.

</Zitat>

</Hinweis>`
  expect(zitateOf(fallMit('status: aktiv', text).abschnitte)).toEqual([
    { text: 'Der Bus bleibt & fährt.', rolle: 'Landrat', quelle: 'Pressemitteilung vom 4. März 2025' },
    { text: 'Endlich Zeit.', rolle: 'Fallmanagerin' },
  ])
})

test('Markdown bleibt Text, was immer im Titel steht', () => {
  const markdown = toMarkdown({
    ...(teileMit('status: aktiv') as NonNullable<ReturnType<typeof teileMit>>),
    titel: '1. [Größe] *M&M* <b>_x_</b> `y`',
    text400: '# Kein Titel. - Keine Liste.',
  })
  const baum = JSON.stringify(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  expect(baum).not.toMatch(/"type":"(?:emphasis|inlineCode|html|list|mdx[a-zA-Z]*)"/)
  expect(baum.match(/"type":"heading"/g)).toHaveLength(1)
  expect(baum).toContain('1. [Größe] *M&M* <b>_x_</b> `y`')
})

test('die Vorschau lädt nichts von anderswo, und ihre Links verlassen den Rahmen', () => {
  const teile = teileMit(`bilder:\n${bild('bus.jpg', 'nein')}`, '![Der Bus](bus.jpg)')
  const [daten, vorschau] = teile ? toDateien(teile, hub) : []
  expect(JSON.parse(daten?.inhalt ?? '')).toEqual(teile)
  expect(vorschau?.pfad).toBe('/b/m4st3r/mail.html')
  expect(vorschau?.inhalt).toContain(' src="/beispiele/bus/bus.jpg"')
  expect(vorschau?.inhalt).toContain('<a tabindex="-1" target="_top" href="/b/m4st3r/"')
  expect(vorschau?.inhalt).not.toMatch(/(?:href|src)="https?:/)
})
