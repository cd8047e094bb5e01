import { expect, test } from 'vitest'
import { toEinzelseite } from './einzelseite.ts'

const DATEIEN: Record<string, string> = {
  '/a.css': '@font-face{src:url(/s.woff2)} p{color:red}',
  '/s.woff2': 'schrift',
  '/bus.webp': 'bus',
  '/bilder.svg': '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="bus"/></svg>',
}
const read = (pfad: string) => (DATEIEN[pfad] === undefined ? undefined : Buffer.from(DATEIEN[pfad]))
const SEITE = [
  '<html><head><meta http-equiv="content-security-policy" content="default-src \'self\'">',
  '<link rel="preload" href="/s.woff2" as="font"><link rel="stylesheet" href="/a.css"></head>',
  '<body class="x"><a href="/hilfe/">Hilfe</a><a href="https://quelle.example/">Quelle</a><svg><use href="/bilder.svg#bus"></use></svg>',
  '<img src="/bus.webp" srcset="/bus.webp 2x"><script type="module" src="/x.js">alert(1)</script></body></html>',
].join('')

test('die Vorschau ist eine Datei: nichts wird nachgeladen, nichts ausgeführt', () => {
  const html = toEinzelseite(SEITE, read, 'https://hub.example')
  expect(html).toContain(`url("data:font/woff2;base64,${btoa('schrift')}")`)
  expect(html).toContain(`src="data:image/webp;base64,${btoa('bus')}"`)
  expect(html).toContain('<body class="x"><svg hidden xmlns="http://www.w3.org/2000/svg"><symbol id="bus"/></svg>')
  expect(html).toContain('<use href="#bus"')
  expect(html).toContain('<a href="https://hub.example/hilfe/">')
  expect(html).toContain('<a href="https://quelle.example/">')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/script|srcset|(?:src|href)="\/|rel="preload"/)
})

test('ohne öffentliche Adresse führen Links des Hubs nirgendwohin', () => {
  expect(toEinzelseite(SEITE, read, 'http://localhost:4321')).toContain('<a href="#">Hilfe</a>')
})
