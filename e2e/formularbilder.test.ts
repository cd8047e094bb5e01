import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MUSTERBILD } from '../src/checks/musterbild.ts'
import { pruefeAlles } from './blicke/axe.ts'
import { launchBrowser } from './browser.ts'
import { createBestand, KURZ, oeffneFormular } from './formular.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const bild = (name: string, buffer: Buffer = MUSTERBILD) => ({ name, mimeType: 'image/jpeg', buffer })
const MIT_BILD = {
  ...KURZ,
  'bilder.0.urheber': 'Jobcenter Grafschaft Bentheim',
  'bilder.0.lizenz': 'wie-beispiel',
  'bilder.0.personen_erkennbar': 'nein',
}

test('auswählen, neu laden, als Archiv herunterladen, auspacken, prüfen; Löschen nimmt auch das Bild mit', async () => {
  const { ordner, pruefe } = createBestand()
  const { page, feld, fuelle } = await oeffneFormular(browser)
  await page.click('[data-mehr-angaben]')
  await page.setInputFiles('[data-bildwahl]', bild('Der Büs & Co.JPEG'))
  await expect.poll(() => feld('bilder.0.datei').inputValue()).toBe('der-bues-co.jpeg')
  await fuelle(MIT_BILD)
  await feld('umsetzung').evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(element.value.length, element.value.length))
  await page.locator('[data-werkzeuge=f-text-umsetzung] [data-bild]').click()
  await page.keyboard.type('Der Bus auf dem Marktplatz')
  // Heißt der Eintrag anders, heißt auch das Bild so.
  await feld('bilder.0.datei').fill('bus.jpg')
  await feld('umsetzung').fill((await feld('umsetzung').inputValue()).replace('der-bues-co.jpeg', 'bus.jpg'))
  await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bus.jpg“ liegt bei (1 kB).')
  await page.reload()
  await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bus.jpg“ liegt bei (1 kB).')

  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-download-mdx]')])
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.zip$/)
  const archiv = unzipSync(readFileSync(await download.path()))
  const name = download.suggestedFilename().replace(/\.zip$/, '')
  expect(Object.keys(archiv)).toEqual([`${name}/index.mdx`, `${name}/bus.jpg`])
  mkdirSync(join(ordner, 'beispiele', name))
  for (const [pfad, inhalt] of Object.entries(archiv)) writeFileSync(join(ordner, 'beispiele', pfad), inhalt)
  expect(readFileSync(join(ordner, 'beispiele', name, 'bus.jpg')).equals(MUSTERBILD)).toBe(true)
  const { status, stdout } = pruefe()
  expect(status, stdout).toBe(0)

  const gemerkt = () =>
    page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('einreichen-bilder').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest
            result.transaction('entwuerfe').objectStore('entwuerfe').count().onsuccess = (event) => {
              result.close()
              done((event.target as IDBRequest<number>).result)
            }
          }
        }),
    )
  expect(await gemerkt()).toBe(1)
  await page.getByRole('button', { name: /^Löschen: Beratung im Bus/ }).click()
  await expect.poll(gemerkt).toBe(0)
  await page.getByRole('button', { name: /^Doch behalten/ }).click()
  await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bus.jpg“ liegt bei (1 kB).')
  expect(await gemerkt()).toBe(1)
  await page.locator('[data-liste=bilder] [data-entfernen]').click()
  await expect.poll(gemerkt).toBe(0)
})

test('falsche Dateien: ein Satz wie bei der Prüfung, und nichts geht verloren', async () => {
  const { page, feld, fuelle } = await oeffneFormular(browser, { bypassCSP: true, viewport: { width: 360, height: 640 } })
  await fuelle({ titel: 'Der Entwurf mit Bildern' })
  await page.click('[data-mehr-angaben]')
  await page.setInputFiles('[data-bildwahl]', [
    bild('notiz.jpg', Buffer.from('Das ist ein Text.')),
    bild('gross.jpg', Buffer.concat([MUSTERBILD, Buffer.alloc(5_000_000)])),
    bild('aux.png'),
    bild('aux.png'),
  ])
  await expect.poll(() => page.textContent('[data-bilder]')).toBe('„bild-aux.jpg“ liegt bei (1 kB).„bild-aux-2.jpg“ liegt bei (1 kB).')
  const einwaende = await page.textContent('[data-bildfehler]')
  expect(einwaende).toContain('Die Datei „notiz.jpg“ lässt sich nicht als Bild erkennen.')
  expect(einwaende).toContain('Das Bild „gross.jpg“ ist 5,1 MB groß, erlaubt sind höchstens 5 MB.')
  expect(await page.locator('[data-liste=bilder] [data-eintrag]').count()).toBe(2)
  expect(await feld('titel').inputValue()).toBe('Der Entwurf mit Bildern')
  expect(await pruefeAlles(page)).toEqual([])
})

test('merkt sich der Browser nichts, steht es da, und das Bild geht trotzdem mit', async () => {
  const { page } = await oeffneFormular(browser)
  await page.evaluate(() => {
    indexedDB.open = () => {
      throw new DOMException('voll', 'QuotaExceededError')
    }
  })
  await page.click('[data-mehr-angaben]')
  await page.setInputFiles('[data-bildwahl]', bild('bus.jpg'))
  await expect.poll(() => page.textContent('[data-bildfehler]')).toContain('Der Platz auf diesem Gerät reicht nicht')
  await page.click('[data-download-mdx]')
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-trotzdem]')])
  expect(Object.keys(unzipSync(readFileSync(await download.path())))).toEqual(['mein-beispiel/index.mdx', 'mein-beispiel/bus.jpg'])
})
