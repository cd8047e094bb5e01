import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { schneideMit } from './mitschnitt.ts'
import { findSeiten } from './seiten.ts'
import { ZUSTAENDE } from './zustaende.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('keine Seite und kein Weg fragt fremde Server, setzt Cookies, speichert ungefragt oder verletzt die Inhaltsrichtlinie', async () => {
  const context = await browser.newContext({ baseURL: inject('adresse') })
  const seiten = [...findSeiten(inject('dist')), '/gibt-es-nicht/', '/einbetten/liste/?land=hessen']
  const ansichten = [...seiten.map((adresse) => ({ name: adresse, adresse })), ...ZUSTAENDE]
  expect(ansichten.length).toBeGreaterThan(30)
  expect(await schneideMit(context, ansichten, inject('adresse'))).toEqual({ fremd: [], meldungen: [], gespeichert: [], cookies: [] })
  await context.close()
})

test('der Mitschnitt sieht, was er sehen soll', async () => {
  const context = await browser.newContext({ baseURL: inject('adresse') })
  await context.addCookies([{ name: 'spur', value: '1', url: inject('adresse') }])
  await context.addInitScript(() => {
    localStorage.setItem('spur', '1')
    document.addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/spur.png' }))
      document.body.setAttribute('style', 'color:red')
      document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>')
    })
  })
  const { fremd, meldungen, gespeichert, cookies } = await schneideMit(
    context,
    [{ name: 'Impressum', adresse: '/impressum/' }],
    inject('adresse'),
  )
  expect(fremd.filter((adresse) => !adresse.endsWith('/spur.png'))).toEqual([])
  expect(
    meldungen.filter((meldung) => meldung.includes('/impressum/') && /Content Security Policy/.test(meldung)).length,
  ).toBeGreaterThanOrEqual(2)
  expect(gespeichert).toContain('/impressum/: spur')
  expect(cookies).toEqual(['spur'])
  await context.close()
})

test('unbekannte Adressen antworten mit 404 und einer Suche aus den Wörtern der Adresse', async () => {
  const page = await browser.newPage({ baseURL: inject('adresse') })
  const antwort = await page.goto('/beispiele/stadtteil-muetter.html')
  expect(antwort?.status()).toBe(404)
  expect(await page.inputValue('input[name=q]')).toBe('stadtteil muetter')
  await page.close()
})
