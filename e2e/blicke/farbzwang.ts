import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** So weit müssen hellster und dunkelster Punkt einer Schaltfläche auseinanderliegen (0 bis 255). */
const MIN_UNTERSCHIED = 100
const BEDIENBAR = 'a[href], button, input, select, textarea, summary'

interface Ausschnitt {
  left: number
  top: number
  width: number
  height: number
}

/** Mit den Farben des Systems bleibt jeder Link, jeder Knopf und jedes Feld zu sehen. Gezählt werden Bildpunkte, nicht Regeln. */
export const pruefeFarbzwang = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ forcedColors: 'active' })
  const ziele = await page.$$eval(BEDIENBAR, (elemente) =>
    elemente.map((element, nummer) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const name = element.textContent?.trim() || element.getAttribute('aria-label') || element.getAttribute('name') || ''
      return {
        nummer,
        name: `<${element.localName}> ${name.slice(0, 80)}`,
        kasten: { left: left + scrollX, top: top + scrollY, width, height },
        // Der Sprunglink zeigt sich erst, wenn man ihn ansteuert; den sieht der Gang mit der Tabulatortaste.
        zeigtSich: element.checkVisibility({ visibilityProperty: true }) && !element.closest('[popover]') && width > 4 && height > 4,
      }
    }),
  )
  const bild = await page.screenshot({ fullPage: true })
  const unterschiede = await measureUnterschiede(
    bild,
    ziele.map(({ kasten }) => kasten),
  )
  const funde: string[] = []
  for (const { nummer, name } of ziele.filter(({ zeigtSich }, index) => zeigtSich && (unterschiede[index] ?? 0) < MIN_UNTERSCHIED)) {
    // Was in einem Rollbereich steht, fehlt auf dem Bild der ganzen Seite: Dann zählt ein eigenes Bild.
    const nah = await page.locator(BEDIENBAR).nth(nummer).screenshot()
    const [unterschied = 0] = await measureUnterschiede(nah, [{ left: 0, top: 0, width: 9_999, height: 9_999 }])
    if (unterschied < MIN_UNTERSCHIED) funde.push(`nicht zu sehen: ${name}`)
  }
  await page.emulateMedia({ forcedColors: 'none' })
  return funde
}

/** Abstand der hellsten von der dunkelsten Stelle in jedem Ausschnitt eines Bildes. */
const measureUnterschiede = async (bild: Buffer, ausschnitte: readonly Ausschnitt[]): Promise<number[]> => {
  const { data, info } = await sharp(bild).greyscale().raw().toBuffer({ resolveWithObject: true })
  return ausschnitte.map(({ left, top, width, height }) => {
    let dunkel = 255
    let hell = 0
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(top + height, info.height); y++)
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(left + width, info.width); x++) {
        const wert = data[(y * info.width + x) * info.channels] ?? 0
        dunkel = Math.min(dunkel, wert)
        hell = Math.max(hell, wert)
      }
    return hell - dunkel
  })
}
