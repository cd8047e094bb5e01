import type { BrowserContext, Page } from 'playwright-core'
import { type Blick, geheRundgang, oeffne } from './rundgang.ts'
import type { Ansicht } from './zustaende.ts'

/** Was eine Website nicht tun soll, jeweils mit der Seite, auf der es geschah. */
export interface Mitschnitt {
  /** Anfragen an andere Server. */
  fremd: string[]
  /** Fehler in der Konsole, auch Verstöße gegen die Inhaltsrichtlinie. */
  meldungen: string[]
  /** Was im Browser gespeichert lag, ehe jemand etwas tat. */
  gespeichert: string[]
  cookies: string[]
}

/**
 * Öffnet Seiten und geht auf den Wegen, die Lesende gehen (suchen, filtern, Formular, eigenes Jobcenter), und schreibt mit.
 * @param ansichten Seiten, und Zustände, die erst jemand herstellt
 */
export const schneideMit = async (context: BrowserContext, ansichten: readonly Ansicht[], herkunft: string): Promise<Mitschnitt> => {
  const mitschnitt: Mitschnitt = { fremd: [], meldungen: [], gespeichert: [], cookies: [] }
  context.on('request', (anfrage) => {
    const adresse = new URL(anfrage.url())
    if (adresse.origin !== herkunft && !/^(?:data|about|blob):$/.test(adresse.protocol)) mitschnitt.fremd.push(anfrage.url())
  })
  context.on('console', (meldung) => {
    if (meldung.type() === 'error' && !meldung.text().includes('404'))
      mitschnitt.meldungen.push(`${meldung.page()?.url()}: ${meldung.text()}`)
  })
  context.on('weberror', (fehler) => mitschnitt.meldungen.push(`${fehler.page()?.url()}: ${fehler.error().message}`))
  const noteGespeichertes: Blick = async (page, { adresse }) => {
    mitschnitt.gespeichert.push(...(await findGespeichertes(page)).map((name) => `${adresse}: ${name}`))
    return []
  }
  await geheRundgang(
    context,
    ansichten.filter(({ herstellen }) => !herstellen),
    { noteGespeichertes },
  )
  const page = await context.newPage()
  for (const zustand of ansichten) {
    if (!zustand.herstellen) continue
    await oeffne(page, { name: zustand.name, adresse: zustand.adresse })
    await noteGespeichertes(page, zustand)
    // Was jetzt geschieht, tut ein Mensch. Manches merkt sich eine Seite erst beim Verlassen; dann ist aufzuräumen.
    await zustand.herstellen(page)
    await page.goto('/robots.txt')
    await page.evaluate(() => localStorage.clear())
  }
  await page.close()
  mitschnitt.cookies = (await context.cookies()).map(({ name }) => name)
  return mitschnitt
}

/** Namen von allem, was der Browser für diese Website aufhebt. */
export const findGespeichertes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `Datenbank ${name}`),
    ...(await caches.keys()).map((name) => `Zwischenspeicher ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `Hintergrundprogramm ${scope}`),
  ])
