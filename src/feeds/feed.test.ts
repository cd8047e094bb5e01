import { expect, test } from 'vitest'
import type { Fall } from '../catalogue/katalog.ts'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import { toMeldungen } from './feed.ts'
import { toRss } from './rss.ts'

const hub = { name: 'Werkzeugkasten', adresse: 'https://werkzeugkasten.example' }
const muster = readEinreichung('muster', new TextEncoder().encode(einsetzen({ kopf: '' }).datei)).beispiel as Beispiel
const fall = (slug: string, felder: Partial<Beispiel> = {}): Fall => ({
  slug,
  beispiel: { ...muster, titel: slug, ...felder },
  abschnitte: [],
  bilder: [],
  jobcenter: [],
})

test('Meldungen stehen nach dem Tag, neueste zuerst; am selben Tag bleibt die Folge der Liste', () => {
  const meldungen = toMeldungen(
    [
      { fall: fall('alt', { veroeffentlicht: '2024-01-02' }) },
      { fall: fall('neu', { veroeffentlicht: '2026-01-02', kennung: 'neu11' }), warum: 'Zeigt den Weg.' },
      { fall: fall('auch-neu', { veroeffentlicht: '2026-01-02' }) },
    ],
    hub,
  )
  expect(meldungen.map(({ pfad }) => pfad)).toEqual(['/beispiele/neu/', '/beispiele/auch-neu/', '/beispiele/alt/'])
  expect(meldungen[0]).toMatchObject({ id: '/b/neu11/', anriss: muster.kurzfassung, themen: ['Aufsuchende Arbeit und Sozialraum'] })
  expect(meldungen[0]?.html).toMatch(/^<p>Warum es hier steht: Zeigt den Weg\.<\/p>/)
})

test('ein Feed ändert sich nur mit seinen Beispielen; sein Stand ist der jüngste Tag darin', () => {
  const feed = {
    titel: 'Wege',
    beschreibung: 'Wege zur Arbeit.',
    pfad: '/themen/wege/',
    stand: '2026-11-24',
    meldungen: toMeldungen([{ fall: fall('bus', { veroeffentlicht: '2026-12-01' }) }], hub),
  }
  const xml = toRss(feed, hub)
  expect(toRss(feed, hub)).toBe(xml)
  expect(xml).toContain('<lastBuildDate>Tue, 01 Dec 2026 00:00:00 GMT</lastBuildDate>')
  expect(toRss({ ...feed, meldungen: [] }, hub)).toContain('<lastBuildDate>Tue, 24 Nov 2026 00:00:00 GMT</lastBuildDate>')
  expect(toRss({ titel: 'Leer', beschreibung: 'Noch nichts.', pfad: '/', meldungen: [] }, hub)).not.toContain('lastBuildDate')
})
