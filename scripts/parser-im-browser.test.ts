import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rules } from '../src/checks/einzelregeln.ts'
import { feindlich } from '../src/checks/korpus/feindlich.ts'
import { einsetzen } from '../src/checks/muster.ts'
import { findGrenzen, findGroesse, findVerzweigungen } from '../src/mdx/grenzen.ts'
import * as kopf from '../src/mdx/kopf.ts'
import * as micromark from '../src/mdx/micromark.ts'
import { splitKopf } from '../src/mdx/trennen.ts'
import { ohneUnbenutztes } from './parser-im-browser.ts'

type Leser = Pick<typeof kopf, 'readKopf'> & Pick<typeof micromark, 'parseImBrowser'>

const ordner = mkdtempSync(join(tmpdir(), 'parser-'))
const ganz: Leser = { ...kopf, ...micromark }
let gekuerzt: Leser

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ohneUnbenutztes()],
    // Der Browser fragt sein Dokument nach Zeichen wie `&auml;`; hier gibt es keines.
    resolve: { alias: { 'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')) } },
    build: {
      outDir: ordner,
      lib: { entry: { kopf: 'src/mdx/kopf.ts', micromark: 'src/mdx/micromark.ts' }, formats: ['es'], fileName: (_, name) => `${name}.mjs` },
    },
  })
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(ordner, `${name}.mjs`)).href)
  expect(readFileSync(join(ordner, 'kopf.mjs'), 'utf8')).not.toContain('Unsupported default string type')
  gekuerzt = { ...(await load('kopf')), ...(await load('micromark')) }
})
afterAll(() => rmSync(ordner, { recursive: true, force: true }))

/** Alles, was ein Leser aus einer Datei macht, als Text. */
const lies = ({ readKopf, parseImBrowser }: Leser, text: string): string => {
  const { kopf: gelesen, hindernisse } = readKopf(text)
  const stellen = Object.keys((gelesen?.daten as object | undefined) ?? {}).map((name) => gelesen?.stelleOf([name]))
  const koerper = splitKopf(text)?.koerper ?? text
  try {
    return JSON.stringify([gelesen?.daten, hindernisse, stellen, parseImBrowser(koerper)])
  } catch (error) {
    return JSON.stringify([gelesen?.daten, hindernisse, stellen, String(error)])
  }
}

const lesbar = (text: string): boolean =>
  findGroesse(new TextEncoder().encode(text)).length + findGrenzen(text).length + findVerzweigungen(text).length === 0

test('ohne die unbenutzten Teile lesen beide dasselbe: Belege, Feindliches und Zusammengewürfeltes', () => {
  const dateien = [
    ...rules.flatMap(({ examples }) => examples.map((beleg) => einsetzen('ok' in beleg ? beleg.ok : beleg.bad).datei)),
    ...feindlich.filter(({ bytes }) => bytes.length < 2_000).map(({ bytes }) => new TextDecoder().decode(bytes)),
  ].filter(lesbar)
  expect(dateien.length).toBeGreaterThan(300)
  for (const datei of dateien) expect(lies(gekuerzt, datei)).toBe(lies(ganz, datei))
  const stueck = fc.constantFrom(
    ...['<b>', '<B x="1">', '</B>', '{a}', '{...b}', '<B {...c}/>', '    code', '<http://x.de>', '<!-- x -->', '&amp;', '- ', '\n\n', '\n'],
    ...[
      'import x from "y"',
      '> ',
      '# ',
      '| a |',
      '|---|',
      '`x`',
      'wort ',
      'a@b.de ',
      'https://x.de/ ',
      '[^1]',
      '[ ] ',
      '*',
      '_',
      '~~',
      '\t',
    ],
    ...[
      'a: ',
      'b: ',
      '? ',
      '!!set ',
      '!x ',
      '&a ',
      '*a ',
      '<<: ',
      '"c"',
      "'d'",
      '>-\n  e',
      '|\n f',
      '[g, h]',
      '{i: j}',
      '---\n',
      '...\n',
      '#k\n',
    ],
  )
  const text = fc.array(stueck, { minLength: 1, maxLength: 14 }).map((teile) => teile.join(''))
  fc.assert(
    fc.property(text, text, (oben, unten) => {
      const datei = `---\n${oben}\n---\n${unten}`
      if (lesbar(datei)) expect(lies(gekuerzt, datei)).toBe(lies(ganz, datei))
    }),
    { numRuns: 500, seed: 7 },
  )
})
