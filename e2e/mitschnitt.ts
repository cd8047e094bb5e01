import type { BrowserContext, Page } from 'playwright-core'
import { type Blick, geheRundgang, oeffne } from './rundgang.ts'
import { type Ansicht, ZUSTAENDE } from './zustaende.ts'

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

/** Geht durch alle Seiten, dann auf den Wegen, die Lesende gehen (suchen, filtern, Formular, eigenes Jobcenter), und schreibt mit. */
export const schneideMit = async (
  context: BrowserContext,
  adressen: readonly string[],
  herkunft: string,
  wege: readonly Ansicht[] = ZUSTAENDE,
): Promise<Mitschnitt> => {
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
    adressen.map((adresse): Ansicht => ({ name: adresse, adresse })),
    { noteGespeichertes },
  )
  const page = await context.newPage()
  for (const zustand of wege) {
    await oeffne(page, { name: zustand.name, adresse: zustand.adresse })
    await noteGespeichertes(page, zustand)
    if (!zustand.herstellen) continue
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
