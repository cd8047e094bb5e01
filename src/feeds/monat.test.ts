import { expect, test } from 'vitest'
import type { Fall } from '../catalogue/katalog.ts'
import { toMonatsmeldung, toNewslettertext } from './monat.ts'

const hub = { name: 'Werkzeugkasten', adresse: 'https://hub.example' }
const fall = (n: number): Fall =>
  ({
    slug: `fall-${n}`,
    beispiel: {
      handlungsfelder: ['mobilitaet'],
      veroeffentlicht: '2026-11-02',
      titel: `Bus & Bahn ${n}`,
      kurzfassung: `Kurz ${n}.`,
      kennung: `fall${n}`,
    },
  }) as unknown as Fall
const monat = (anzahl: number) => ({ monat: '2026-11', faelle: Array.from({ length: anzahl }, (_, n) => fall(n)) })

test('die Meldung eines Monats behält ihre Kennung und führt zu jedem Beispiel', () => {
  const meldung = toMonatsmeldung(monat(2), hub)
  expect(meldung).toMatchObject({ id: '/neu/2026-11/', titel: 'Neu im November\u00a02026', tag: '2026-11-02' })
  expect(meldung.html).toContain('<li><a href="https://hub.example/beispiele/fall-1/">Bus &amp; Bahn 1</a></li>')
})

test('der Newslettertext ist fertig: Betreff, Beispiele mit kurzem Link, Weg zum Rest', () => {
  expect(toNewslettertext(monat(1), hub)).toBe(`Betreff: Werkzeugkasten: Neu im November\u00a02026

Ein Beispiel ist in diesem Monat dazugekommen.

Bus & Bahn 0
Kurz 0.
https://hub.example/b/fall0/

Alle aus diesem Monat: https://hub.example/neu/2026-11/

Die Texte stehen unter CC BY 4.0, wenn beim Beispiel nichts anderes steht. Bitte nennen Sie beim Weitergeben den Link.
`)
  const lang = toNewslettertext(monat(12), hub)
  expect(lang).toContain('12 Beispiele sind in diesem Monat dazugekommen. Eine Auswahl:')
  expect(lang.match(/\/b\//g)).toHaveLength(10)
})
