import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pruefeAlles, pruefeFarben } from './blicke/axe.ts'
import { pruefeBewegung } from './blicke/bewegung.ts'
import { pruefeFarbzwang } from './blicke/farbzwang.ts'
import { pruefeFokus } from './blicke/fokus.ts'
import { pruefeLesbar } from './blicke/lesbar.ts'
import { pruefeRand } from './blicke/rand.ts'
import { launchBrowser } from './browser.ts'
import { type Blick, type Funde, geheRundgang } from './rundgang.ts'
import { findAnsichten, findVerschiedene } from './vorlagen.ts'
import { type Ansicht, klappeAuf, ZUSTAENDE } from './zustaende.ts'

interface Rundgang {
  name: string
  fenster: BrowserContextOptions
  ansichten: (dist: string) => Ansicht[]
  blicke: Record<string, Blick>
}

const aufgeklappt = (ansichten: readonly Ansicht[]): Ansicht[] =>
  ansichten
    .filter(({ herstellen }) => !herstellen)
    .map((ansicht) => ({ ...ansicht, name: `${ansicht.name}, aufgeklappt`, herstellen: klappeAuf }))

const RUNDGAENGE: Rundgang[] = [
  {
    name: 'jede Seite und jeder Zustand, am Rechner',
    fenster: { viewport: { width: 1280, height: 900 } },
    ansichten: (dist) => [...aufgeklappt(findVerschiedene(dist).map((adresse) => ({ name: adresse, adresse }))), ...ZUSTAENDE],
    blicke: {
      'axe, alle Regeln, helles Schema': pruefeAlles,
      'axe, Farben, dunkles Schema': pruefeFarben({ colorScheme: 'dark' }),
      'kein Text abgeschnitten oder aufeinander, auch mit weiten Abständen': pruefeLesbar,
      // Zuletzt: Wechselt das Fenster die Breite, klappt die Übersicht ihre Auswahl selbst auf und zu.
      'nichts ragt über den Rand': pruefeRand,
    },
  },
  {
    name: 'jede Vorlage und jeder Zustand, am Rechner',
    fenster: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
    ansichten: findAnsichten,
    blicke: {
      'Tabulatortaste, dunkles Schema': pruefeFokus,
      'keine Bewegung': pruefeBewegung,
      'mit den Farben des Systems zu sehen': pruefeFarbzwang,
    },
  },
  {
    name: 'jede Vorlage und jeder Zustand, am Telefon, zu und aufgeklappt',
    fenster: { viewport: { width: 360, height: 780 }, hasTouch: true },
    ansichten: (dist) => [...findAnsichten(dist), ...aufgeklappt(findAnsichten(dist))],
    blicke: {
      'axe, alle Regeln, helles Schema': pruefeAlles,
      'axe, Farben, dunkles Schema': pruefeFarben({ colorScheme: 'dark' }),
      'axe, Farben des Systems': pruefeFarben({ forcedColors: 'active' }),
      'kein Text abgeschnitten oder aufeinander, auch mit weiten Abständen': pruefeLesbar,
      'keine Bewegung': pruefeBewegung,
    },
  },
  {
    name: 'jede Vorlage und jeder Zustand, auf 400 % vergrößert, Farben des Systems',
    fenster: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, forcedColors: 'active' },
    ansichten: findAnsichten,
    blicke: {
      'kein Text abgeschnitten oder aufeinander, auch mit weiten Abständen': pruefeLesbar,
      'Tabulatortaste, Farben des Systems': pruefeFokus,
    },
  },
]

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(RUNDGAENGE)('$name', ({ name, fenster, ansichten, blicke }) => {
  let funde: Funde<string>

  beforeAll(async () => {
    // Das Skript der Prüfung darf an der Inhaltsrichtlinie vorbei; die Richtlinie selbst prüft `eigene-herkunft.test.ts`.
    const context = await browser.newContext({ ...fenster, baseURL: inject('adresse'), bypassCSP: true, reducedMotion: 'reduce' })
    const liste = ansichten(inject('dist'))
    const beginn = Date.now()
    funde = await geheRundgang(context, liste, blicke)
    await context.close()
    console.log(`${name}: ${liste.length} Ansichten, ${Object.keys(blicke).length} Blicke, ${Math.round((Date.now() - beginn) / 1000)} s`)
  }, 900_000)

  test.each(Object.keys(blicke))('%s', (blick) => {
    expect(funde[blick]).toEqual({})
  })
})

test('der Sprunglink ist das erste Ziel der Tabulatortaste und führt zum Inhalt', async () => {
  const page = await browser.newPage({ baseURL: inject('adresse') })
  await page.goto('/beispiele/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhalt')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt')
  await page.close()
})
