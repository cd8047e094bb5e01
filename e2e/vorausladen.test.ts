import { expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'

test('wer auf einen Link zeigt, hat die Seite schon, wenn er klickt', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ baseURL: inject('adresse') })
    await page.goto('/')
    const client = await page.context().newCDPSession(page)
    await client.send('Preload.enable')
    const geholt = new Promise<void>((resolve) => {
      client.on('Preload.prefetchStatusUpdated', ({ status }) => {
        if (status === 'Ready') resolve()
      })
    })
    await page.hover('header a[href="/themen/"]')
    await geholt
    await page.click('header a[href="/themen/"]')
    await page.waitForURL('**/themen/')
    expect(
      await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming & { deliveryType: string }).deliveryType,
      ),
    ).toBe('navigational-prefetch')
  } finally {
    await browser.close()
  }
})
