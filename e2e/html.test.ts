import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { htmlRegeln } from './html-regeln.ts'
import { findSeiten } from './seiten.ts'

const pruefer = new HtmlValidate(htmlRegeln)

const validate = async (html: string): Promise<string[]> => {
  // Eine Vorlage ist leer, bis der Browser sie füllt; geprüft ist dieselbe Karte dort, wo sie gefüllt steht.
  const { results } = await pruefer.validateString(html.replace(/<template[\s\S]*?<\/template>/g, ''))
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))
}

test('jede gebaute Seite ist gültiges HTML', async () => {
  const funde: Record<string, string[]> = {}
  for (const seite of findSeiten(inject('dist'))) {
    const fehler = await validate(await readFile(join(inject('dist'), seite.replace(/\/$/, '/index.html')), 'utf8'))
    if (fehler.length > 0) funde[seite] = fehler
  }
  expect(funde).toEqual({})
})

test.each([
  '<p><div>x</div></p>',
  '<img src="x.png">',
  '<ul><p>x</p></ul>',
  '<button><a href="/">x</a></button>',
  '<h1 id="a">x</h1><p id="a">y</p>',
])('%s fällt auf', async (html) => {
  expect(await validate(`<!doctype html><html lang="de"><head><title>x</title></head><body>${html}</body></html>`)).not.toEqual([])
})
