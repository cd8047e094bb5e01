import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { findSlugs } from './seiten.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ baseURL: inject('adresse'), javaScriptEnabled: false })
})
afterAll(() => browser.close())

/** Ein Beispiel, in dessen Text ein Begriff erklärt ist. */
const findErklaertes = (): string => {
  const slug = findSlugs(inject('dist')).find((name) =>
    readFileSync(join(inject('dist'), 'beispiele', name, 'index.html'), 'utf8').includes('popovertarget="erklaert-'),
  )
  if (!slug) throw new Error('In keinem Beispiel ist ein Begriff erklärt.')
  return `/beispiele/${slug}/`
}

test('ein erklärter Begriff öffnet und schließt sich mit der Tastatur, ohne JavaScript', async () => {
  await page.goto(findErklaertes())
  const knopf = page.locator('article [popovertarget]').first()
  const erklaerung = page.locator(`#${await knopf.getAttribute('popovertarget')}`)
  expect(await erklaerung.isVisible()).toBe(false)
  expect(await page.locator(':focus').count()).toBe(0)
  await knopf.focus()
  await page.keyboard.press('Enter')
  expect(await erklaerung.isVisible()).toBe(true)
  expect(await page.locator(':focus').getAttribute('id')).toBe(await erklaerung.getAttribute('id'))
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('href')).toMatch(/^\/glossar\/#/)
  await page.keyboard.press('Escape')
  expect(await erklaerung.isVisible()).toBe(false)
  expect(await page.locator(':focus').getAttribute('popovertarget')).toBe(await erklaerung.getAttribute('id'))
})

test('die Erklärung führt zu ihrem Eintrag im Glossar', async () => {
  await page.goto(findErklaertes())
  await page.locator('article [popovertarget]').first().press('Enter')
  await page.locator('article [popover] a').first().click()
  await page.waitForURL(/\/glossar\/#/)
  expect(await page.locator(new URL(page.url()).hash).count()).toBe(1)
})
