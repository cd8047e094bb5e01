import { beforeAll, describe, expect, test } from 'vitest'
import { createKatalog } from '../catalogue/katalog.ts'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import { STAND, toSuchdateien } from './ablage.ts'
import type { Suchstand } from './ablageform.ts'
import { suche } from './anfrage.ts'
import type { Leser } from './fund.ts'
import { createLeser } from './leser.ts'

/** Erfundene Beispiele: Slug → Titel, Text. */
const BESTAND: Record<string, [titel: string, text: string]> = {
  sprachkurs: ['Sprachförderung am Vormittag', 'Eine Dolmetscherin hilft beim Einstieg in den Kurs.'],
  messe: ['Eine Messe für Betriebe', 'Auf der Messe sprechen Betriebe mit Arbeitsuchenden.'],
  teilhabe: ['Teilhabe am Arbeitsmarkt in einer Werkstatt', 'Die Werkstatt fertigt Bänke.'],
  turbo: ['Der Job-Turbo im Team', 'Im Team wird jede Woche beraten.'],
  kita: ['Betreuung der Kinder klären', 'Ein Netzwerk sucht Plätze für Kinder, bevor die Arbeit beginnt.'],
  garten: ['Ein Garten für alle', 'Im Garten wachsen Kräuter. Die Kräuterspirale baute eine Gruppe.'],
}

let leser: Leser
let slugs: string[]
const gelesen: string[] = []

beforeAll(async () => {
  const berichte = Object.entries(BESTAND).map(([slug, [titel, text]], nummer) => ({
    slug,
    beispiel: readEinreichung(
      slug,
      new TextEncoder().encode(
        einsetzen({
          kopf: `kennung: s${nummer}che\ntitel: ${titel}\nkurzfassung: Ein Jobcenter berichtet, wie es dabei im Alltag vorgegangen ist.`,
        }).datei,
      ),
    ).beispiel as Beispiel,
    abschnitte: [{ id: 'umsetzung' as const, bloecke: [{ art: 'html' as const, html: `<p>${text}</p>` }] }],
    bilder: [],
  }))
  const { liste } = createKatalog(berichte, [musterkreis])
  slugs = liste.map(({ slug }) => slug)
  const dateien = new Map(toSuchdateien(liste).dateien.map(({ pfad, inhalt }) => [pfad, inhalt()]))
  const stand = JSON.parse(dateien.get(STAND) ?? '') as Suchstand
  leser = createLeser(stand, async (datei) => {
    gelesen.push(datei)
    return JSON.parse(dateien.get(`${stand.ordner}/${datei}`) ?? '')
  })
})

const finde = async (anfrage: string) => {
  const { treffer, ...rest } = await suche(anfrage, leser)
  return { ...rest, slugs: treffer.map(({ nummer }) => slugs[nummer]) }
}

describe('findet', () => {
  test.each([
    ['den hinteren Teil einer Zusammensetzung', 'Förderung', 'sprachkurs'],
    ['den vorderen Teil', 'Sprache', 'sprachkurs'],
    ['Umlaute in jeder Schreibung', 'Sprachfoerderung', 'sprachkurs'],
    ['getrennt Geschriebenes', 'Sprach Förderung', 'sprachkurs'],
    ['zusammen Geschriebenes', 'Jobturbo', 'turbo'],
    ['mit Leerzeichen, was einen Bindestrich hat', 'Job Turbo', 'turbo'],
    ['eine Zusammensetzung, deren Teile getrennt dastehen', 'Kinderbetreuung', 'kita'],
    ['einen Paragrafen für den Begriff', '16i', 'teilhabe'],
    ['den Paragrafen mit Leerzeichen', '§ 16 i', 'teilhabe'],
    ['ein anderes Wort für dasselbe', 'Übersetzer', 'sprachkurs'],
    ['einen Wortanfang', 'kräut', 'garten'],
    ['einen Tippfehler im Wort', 'Dolmetcherin', 'sprachkurs'],
    ['vertauschte Buchstaben', 'Gatren', 'garten'],
    ['eine ganze Frage', 'Wie lässt sich die Betreuung von Kindern klären?', 'kita'],
  ])('%s: „%s“', async (_was, anfrage, slug) => {
    expect((await finde(anfrage)).slugs[0]).toBe(slug)
  })

  test('Orte aus dem Register', async () => {
    expect((await finde('Hessen')).slugs).toHaveLength(slugs.length)
  })
})

test('Unsinn und Fremdes findet nichts', async () => {
  for (const anfrage of ['xqzvwkj', 'Mietobergrenze', '???', 'Kräuterturbo']) expect((await finde(anfrage)).slugs, anfrage).toEqual([])
})

test('ein Tippfehler wird berichtigt und genannt, ein unbekanntes Wort auch', async () => {
  expect((await finde('Wekrstatt')).korrekturen).toEqual([{ getippt: 'Wekrstatt', gesucht: 'Werkstatt' }])
  const { slugs: gefunden, unbekannt } = await finde('Garten xqzvwkj')
  expect(gefunden).toEqual(['garten'])
  expect(unbekannt).toEqual(['xqzvwkj'])
})

test('wer mehr der gesuchten Wörter trägt, steht weiter oben', async () => {
  expect((await finde('Messe Betriebe Garten')).slugs.slice(0, 2)).toEqual(['messe', 'garten'])
})

test('ein Wort, das zu allem gehört, und keines zeigen alles in der Reihenfolge der Liste', async () => {
  expect((await finde('Jobcenter')).slugs).toEqual(slugs)
  expect((await finde('')).slugs).toEqual(slugs)
})

test('jede Datei des Index wird höchstens einmal geholt', async () => {
  await finde('Garten')
  await finde('Garten Messe')
  const boegen = gelesen.filter((datei) => datei.startsWith('w/'))
  expect(new Set(boegen).size).toBe(boegen.length)
})
