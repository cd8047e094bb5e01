import { describe, expect, test } from 'vitest'
import { readEinreichung } from '../../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../../checks/muster.ts'
import type { Beispiel } from '../../model/beispiel.ts'
import type { Bericht } from '../../model/bericht.ts'
import type { Jobcenter } from '../../model/jobcenter.ts'
import { idsOf } from '../../model/vokabular/begriff.ts'
import { handlungsfelder } from '../../model/vokabular/handlungsfelder.ts'
import { zielgruppen } from '../../model/vokabular/zielgruppen.ts'
import { createKatalog } from '../katalog.ts'
import { HOECHSTENS_GENANNT, JE_BEISPIEL } from './verteilen.ts'
import { findVerwandte } from './verwandte.ts'

const muster = readEinreichung('muster', new TextEncoder().encode(einsetzen({ kopf: '' }).datei)).beispiel as Beispiel

/** Ein Bericht, dessen Titel, Kurzfassung und Hebel nichts gemeinsam haben, was nicht angegeben ist. */
const bericht = (slug: string, felder: Partial<Beispiel> = {}): Bericht => ({
  slug,
  beispiel: { ...muster, kennung: slug, titel: slug, kurzfassung: slug, einfluss: [{ text: slug, art: 'direkt' }], ...felder },
  abschnitte: [],
  bilder: [],
})

const jobcenter = (nummer: string, felder: Partial<Jobcenter> = {}): Jobcenter => ({ ...musterkreis, traeger_nummer: nummer, ...felder })
const register = [
  jobcenter('00001', { land: 'bayern', form: 'gE', kreistyp: 1, name: 'Jobcenter Rotstadt' }),
  jobcenter('00002', { land: 'hessen', form: 'gE', kreistyp: 1, name: 'Jobcenter Blaustadt' }),
  jobcenter('00003', { land: 'sachsen', form: 'zkT', kreistyp: 4, name: 'Jobcenter Grünkreis' }),
]

/** Vier Beispiele ohne jede Gemeinsamkeit mit den übrigen: Ohne sie wäre nichts selten. */
const fuellung = (['mobilitaet', 'gesundheit', 'digitale-dienste', 'job-turbo'] as const).map((feld) =>
  bericht(`rest-${feld}`, { handlungsfelder: [feld], zielgruppen: ['arbeitgeber'], jobcenter: ['00003'] }),
)
const gruende = (slug: string, berichte: readonly Bericht[]): (readonly [string, string])[] =>
  findVerwandte(createKatalog([...berichte, ...fuellung], register), slug).map(({ fall, grund }) => [fall.slug, grund] as const)

describe('der Grund nennt, was beide am stärksten verbindet', () => {
  test('gleiche Zielgruppe, gleiche Art der Region', () => {
    const berichte = [
      bericht('a', { handlungsfelder: ['familien'], zielgruppen: ['alleinerziehende'], jobcenter: ['00001'] }),
      bericht('b', { handlungsfelder: ['sprachmittlung'], zielgruppen: ['alleinerziehende'], jobcenter: ['00002'] }),
    ]
    expect(gruende('a', berichte)).toEqual([['b', 'gleiche Zielgruppe: Alleinerziehende; gleiche Art der Region']])
  })

  test('ein Stichwort gilt in jeder Beugung; Ortsnamen und Wörter, die schon im Begriff stecken, sind keines', () => {
    const berichte = [
      bericht('a', {
        titel: 'Jobmessen für Familien in Rotstadt',
        handlungsfelder: ['familien'],
        zielgruppen: ['familien'],
        jobcenter: ['00001'],
      }),
      bericht('b', {
        titel: 'Eine Jobmesse in Rotstadt, für Familien',
        handlungsfelder: ['sprachmittlung'],
        zielgruppen: ['familien'],
        jobcenter: ['00001'],
      }),
    ]
    expect(gruende('a', berichte)).toEqual([
      ['b', 'gleiche Zielgruppe: Familien; gemeinsames Stichwort: „Jobmesse“; gleiche Art der Region'],
    ])
  })

  test('Rechtsgrundlage und Hebel zählen auch', () => {
    const felder = { jobcenter: ['00001'], ressourcen: { ...muster.ressourcen, rechtsgrundlage: ['sgb2-16i'] } } satisfies Partial<Beispiel>
    const berichte = [
      bericht('a', { ...felder, handlungsfelder: ['familien'], einfluss: [{ text: 'Ein Kleinbus holt alle ab.', art: 'direkt' }] }),
      bericht('b', {
        ...felder,
        handlungsfelder: ['sprachmittlung'],
        zielgruppen: ['familien'],
        einfluss: [{ text: 'Mit Kleinbussen.', art: 'direkt' }],
      }),
      bericht('c', { handlungsfelder: ['steuerung-daten'], zielgruppen: ['junge-menschen'], jobcenter: ['00003'] }),
    ]
    expect(gruende('a', berichte)).toEqual([
      ['b', 'gleiche Rechtsgrundlage: Teilhabe am Arbeitsmarkt (§ 16i SGB II); gleiche Art der Region'],
    ])
  })

  test('dieselbe Region allein macht noch keine Ähnlichkeit', () => {
    const berichte = [
      bericht('a', { handlungsfelder: ['familien'], zielgruppen: ['familien'], jobcenter: ['00001'] }),
      bericht('b', { handlungsfelder: ['sprachmittlung'], zielgruppen: ['alleinerziehende'], jobcenter: ['00001'] }),
    ]
    expect(gruende('a', berichte)).toEqual([])
  })
})

test('das seltenere gemeinsame Merkmal geht vor', () => {
  const viele = Array.from({ length: 6 }, (_, n) =>
    bericht(`viele-${n}`, { handlungsfelder: ['familien'], zielgruppen: ['gefluechtete'], jobcenter: ['00003'] }),
  )
  const selten = bericht('selten', { handlungsfelder: ['sprachmittlung'], zielgruppen: ['menschen-mit-behinderung'], jobcenter: ['00003'] })
  const frage = bericht('frage', {
    handlungsfelder: ['beteiligung-netzwerk'],
    zielgruppen: ['gefluechtete', 'menschen-mit-behinderung'],
    jobcenter: ['00003'],
  })
  expect(gruende('frage', [...viele, selten, frage])[0]?.[0]).toBe('selten')
})

test('nie dabei: das Beispiel selbst, archivierte und solche, die auf der Seite schon als Vorbild stehen', () => {
  const felder = { handlungsfelder: ['familien'], zielgruppen: ['familien'], jobcenter: ['00001'] } satisfies Partial<Beispiel>
  const berichte = [
    bericht('a', { ...felder, basiert_auf: ['vorbild'] }),
    bericht('vorbild', felder),
    bericht('archiviert', { ...felder, status: 'archiviert' }),
    bericht('b', felder),
  ]
  expect(gruende('a', berichte).map(([slug]) => slug)).toEqual(['b'])
  expect(gruende('vorbild', berichte).map(([slug]) => slug)).toEqual(['b'])
  expect(gruende('archiviert', berichte)).toHaveLength(3)
})

/** Zufall mit festem Anfang. */
const createRandom = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0
  return (seed >>> 0) / 4_294_967_296
}

/** So ungleich verteilt wie ein echter Bestand: Das erste Feld und die erste Gruppe kommen am häufigsten vor, Wörter sind mal selten, mal häufig. */
const bestand = (anzahl: number): Bericht[] => {
  const random = createRandom(6)
  const pick = <T>(liste: readonly T[]): T => liste[Math.floor(random() ** 2 * liste.length)] as T
  const wort = () => `Stichwort${Math.floor(random() ** 3 * anzahl)}x`
  return Array.from({ length: anzahl }, (_, n) =>
    bericht(`fall-${n}`, {
      handlungsfelder: [...new Set([pick(idsOf(handlungsfelder)), pick(idsOf(handlungsfelder))])],
      zielgruppen: [...new Set([pick(idsOf(zielgruppen)), pick(idsOf(zielgruppen))])],
      jobcenter: [pick(register).traeger_nummer],
      kurzfassung: Array.from({ length: 12 }, wort).join(' '),
      einfluss: [{ text: Array.from({ length: 8 }, wort).join(' '), art: 'direkt' }],
      status: n % 50 === 0 ? 'archiviert' : 'aktiv',
    }),
  )
}

describe.each([100, 10_000])('bei %i Beispielen', (anzahl) => {
  const katalog = createKatalog(bestand(anzahl), register)
  const empfohlen = [...katalog.bySlug.keys()].map((slug) => findVerwandte(katalog, slug))
  const genannt = new Map<string, number>()
  for (const { fall } of empfohlen.flat()) genannt.set(fall.slug, (genannt.get(fall.slug) ?? 0) + 1)

  test('stehen überall andere: keines bei mehr als sechs, jedes irgendwo, überall drei', () => {
    expect(Math.max(...genannt.values())).toBeLessThanOrEqual(HOECHSTENS_GENANNT)
    expect(katalog.liste.filter(({ slug }) => !genannt.has(slug))).toEqual([])
    expect(empfohlen.filter((eigene) => eigene.length !== JE_BEISPIEL)).toEqual([])
  })

  test('steht zu jedem ein Grund, und ein neuer Lauf ergibt dasselbe', () => {
    expect(empfohlen.flat().filter(({ grund }) => grund === '')).toEqual([])
    const nochmal = createKatalog(bestand(anzahl), register)
    expect([...nochmal.bySlug.keys()].map((slug) => findVerwandte(nochmal, slug).map(({ fall }) => fall.slug))).toEqual(
      empfohlen.map((eigene) => eigene.map(({ fall }) => fall.slug)),
    )
  })
})
