import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

const require = createRequire(import.meta.url)
const PDFJS = join(dirname(require.resolve('unpdf')), 'pdfjs.mjs')

/** Eine gedruckte Seite; Maße in Punkt, `y` zählt von unten. */
export interface Blatt {
  breite: number
  hoehe: number
  stuecke: { text: string; x: number; y: number; breite: number }[]
  /** Was ein QR-Code links unten sagt. */
  qr: string | undefined
}

/** Was pdf.js und jsQR im Browser bereitlegen; nur das Benutzte. */
interface Werkzeug {
  getDocument(quelle: { data: Uint8Array }): { promise: Promise<{ numPages: number; getPage(nummer: number): Promise<PdfSeite> }> }
  jsQR(daten: Uint8ClampedArray, breite: number, hoehe: number): { data: string } | null
}
interface PdfSeite {
  getViewport(form: { scale: number }): { width: number; height: number }
  getTextContent(): Promise<{ items: { str: string; transform: number[]; width: number }[] }>
  render(auftrag: object): { promise: Promise<void> }
}

/** Öffnet eine Seite, die fertige PDF mit pdf.js liest, so wie Firefox sie zeigt. */
export const openPapierleser = async (browser: Browser): Promise<(pdf: Buffer) => Promise<Blatt[]>> => {
  const page = await browser.newPage()
  await page.route('http://leser.test/**', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ path: PDFJS, contentType: 'text/javascript' })
      : route.fulfill({
          contentType: 'text/html',
          body: '<script type="module">import { getDocument } from "/pdfjs.mjs"; Object.assign(globalThis, { getDocument })</script>',
        }),
  )
  await page.goto('http://leser.test/')
  await page.addScriptTag({ path: require.resolve('jsqr') })
  await page.waitForFunction(() => 'getDocument' in globalThis)
  return (pdf) => lies(page, pdf)
}

const lies = (page: Page, pdf: Buffer): Promise<Blatt[]> =>
  page.evaluate(async (base64) => {
    const { getDocument, jsQR } = globalThis as unknown as Werkzeug
    const dokument = await getDocument({ data: Uint8Array.from(atob(base64), (zeichen) => zeichen.charCodeAt(0)) }).promise
    const blaetter: Blatt[] = []
    for (let nummer = 1; nummer <= dokument.numPages; nummer++) {
      const seite = await dokument.getPage(nummer)
      const viewport = seite.getViewport({ scale: 2 })
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: viewport.width, height: viewport.height })
      const canvasContext = canvas.getContext('2d') as CanvasRenderingContext2D
      await seite.render({ canvas, canvasContext, viewport, background: 'white' }).promise
      const { data, width, height } = canvasContext.getImageData(0, canvas.height * 0.75, canvas.width / 2, canvas.height / 4)
      const qr = jsQR(data, width, height)?.data
      const { items } = await seite.getTextContent()
      const stuecke = items.map(({ str: text, transform: [, , , , x = 0, y = 0], width: breite }) => ({ text, x, y, breite }))
      blaetter.push({ breite: viewport.width / 2, hoehe: viewport.height / 2, stuecke, qr })
    }
    return blaetter
  }, pdf.toString('base64'))
