import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBestand } from '../bestand.ts'
import { lesenInProzessen } from '../leseprozesse.ts'
import type { Gelesen } from '../leser.ts'
import { einsetzen, musterkreis, musterUmfeld } from '../muster.ts'
import { feindlich } from './feindlich.ts'
import { findMaengel } from './unversehrt.ts'

let gelesen: readonly Gelesen[] = []

beforeAll(async () => {
  const auftraege = feindlich.map(({ bytes }) => ({ slug: 'muster', file: 'muster/index.mdx', bytes }))
  gelesen = await lesenInProzessen(auftraege, musterUmfeld)
})

test('der Korpus ist groß, und jeder Name kommt einmal vor', () => {
  expect(feindlich.length).toBeGreaterThanOrEqual(150)
  expect(new Set(feindlich.map(({ name }) => name)).size).toBe(feindlich.length)
})

describe.each(feindlich.map((fall, index) => ({ ...fall, index })))('$name', ({ bytes, erwartet, index }) => {
  test(erwartet === 'harmlos' ? 'wird angenommen und tut nichts' : `wird abgelehnt: ${erwartet.join(', ')}`, () => {
    const ergebnis = gelesen[index] as Gelesen
    const fehler = new Set(ergebnis.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
    if (erwartet === 'harmlos') {
      expect([...fehler]).toEqual([])
      expect(ergebnis.bericht && findMaengel(ergebnis.bericht, new TextDecoder().decode(bytes))).toEqual([])
    } else {
      expect(ergebnis.bericht).toBeUndefined()
      expect([...fehler]).toEqual(expect.arrayContaining([...erwartet]))
    }
  })
})

// Auch ein Muster, das sich verrennt, fällt hier auf: Ein Prozess, der hängt, wird beendet, und seine Datei bekommt diesen Befund.
test('nur ein bekannter Absturz beendet den Leser, und nichts hält ihn auf', () => {
  const ohneAntwort = feindlich.filter((_fall, index) =>
    gelesen[index]?.findings.some(({ message }) => message.includes('bringt das Leseprogramm zum Abbruch')),
  )
  expect(ohneAntwort.map(({ name }) => name)).toEqual(['Absturz des Parsers'])
})

describe('Ordner und Pfade', () => {
  const MUSTER = einsetzen({ text: 'Der Bus kommt.' }).datei

  const inBestand = async (bauen: (root: string) => Promise<unknown>) => {
    const content = await mkdtemp(join(tmpdir(), 'feindlich-'))
    try {
      const root = join(content, 'beispiele')
      await mkdir(join(root, 'gut'), { recursive: true })
      await writeFile(join(root, 'gut/index.mdx'), MUSTER)
      await writeFile(join(content, 'jobcenter.json'), JSON.stringify([musterkreis]))
      await bauen(root)
      const { findings, berichte } = await readBestand(content)
      return { regeln: new Set(findings.map(({ rule }) => rule)), slugs: berichte.map(({ slug }) => slug), findings }
    } finally {
      await rm(content, { recursive: true, force: true })
    }
  }
  const anlegen =
    (pfad: string | Buffer, text = MUSTER.replace('m4st3r', 'anders1')) =>
    async (root: string) => {
      const ziel = join(root, String(pfad))
      await mkdir(dirname(ziel), { recursive: true })
      await writeFile(ziel, text)
    }

  test.each([
    '..%2f/index.mdx',
    '%2e%2e/index.mdx',
    '...x/index.mdx',
    'CON/index.mdx',
    'nul/index.mdx',
    'aux/index.mdx',
    'com1/index.mdx',
    'punkt./index.mdx',
    'leer /index.mdx',
    'Gut/index.mdx',
    'C:/index.mdx',
    'a\\b/index.mdx',
    'a\nb/index.mdx',
    '\u001b[2J/index.mdx',
    '__proto__/index.mdx',
    '<script>/index.mdx',
    'gut\u200b/index.mdx',
    'größe/index.mdx',
    `${'größe'.normalize('NFD')}/index.mdx`,
    `${'a'.repeat(81)}/index.mdx`,
    '.git/index.mdx',
    'gut/aux.jpg',
    'gut/nul.png',
    'gut/Bus.jpg',
    'gut/bus.jpg.',
    'gut/bus.svg',
    'gut/.htaccess',
    'gut/index.MDX',
    'gut/index.mdx.js',
    'gut/unter/index.mdx',
    'index.mdx',
  ])('%j wird abgelehnt und nicht gebaut', async (pfad) => {
    const { regeln, slugs, findings } = await inBestand(anlegen(pfad))
    expect([...regeln]).toContain(pfad.endsWith('.svg') ? 'bildformat' : 'ordner')
    expect(slugs).toEqual(pfad.startsWith('gut/') ? [] : ['gut'])
    // Ein Name darf in keiner Ausgabe eine Zeile oder einen Befehl fälschen.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Genau diese Zeichen werden gesucht.
    for (const { file, message } of findings) expect(`${file}${message}`).not.toMatch(/[\u0000-\u001f\u007f]/)
  })

  test('verknüpfte Ordner und Dateien liest niemand', async () => {
    const ordner = await inBestand((root) => symlink(join(root, 'gut'), join(root, 'kopie')))
    expect([...ordner.regeln]).toEqual(['ordner'])
    expect(ordner.slugs).toEqual(['gut'])
    const datei = await inBestand(async (root) => {
      await mkdir(join(root, 'kopie'))
      await symlink('/etc/passwd', join(root, 'kopie/index.mdx'))
    })
    expect([...datei.regeln]).toEqual(['ordner'])
    const bild = await inBestand((root) => symlink('/etc/passwd', join(root, 'gut/bus.jpg')))
    expect([...bild.regeln]).toEqual(['ordner'])
    expect(bild.slugs).toEqual([])
  })

  test.skipIf(process.platform === 'win32')('eine Röhre statt einer Datei hält den Lauf nicht auf', async () => {
    const { regeln } = await inBestand(async (root) => {
      await mkdir(join(root, 'rohr'))
      execFileSync('mkfifo', [join(root, 'rohr/index.mdx')])
    })
    expect([...regeln]).toEqual(['ordner'])
  })

  test('ein Ordner namens index.mdx und einer namens constructor', async () => {
    expect([...(await inBestand((root) => mkdir(join(root, 'bus/index.mdx'), { recursive: true }))).regeln]).toEqual(['ordner'])
    const { regeln, slugs } = await inBestand(anlegen('constructor/index.mdx'))
    // Beide Ordner enthalten denselben Text; gegen die Namen spricht nichts.
    expect([...regeln]).toEqual(['doppelt'])
    expect(slugs).toEqual(['constructor', 'gut'])
  })

  test('von einer riesigen Datei wird nur der Anfang gelesen', async () => {
    const { findings } = await inBestand(anlegen('riese/index.mdx', 'a'.repeat(50_000_000)))
    expect(findings.map(({ rule }) => rule)).toEqual(['grenzen'])
  })
})
