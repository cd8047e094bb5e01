import { readdirSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import sharp from 'sharp'
import { describe, expect, inject, test } from 'vitest'
import { feindlich } from '../src/checks/korpus/feindlich.ts'
import { musterkreis } from '../src/checks/muster.ts'
import { readTags, type Tag } from './html.ts'
import { fileOf, findMails, findSeiten, findSlugs } from './seiten.ts'
import { runSkript } from './skript.ts'

/** Was eine Seite nie enthält: Es lüde Fremdes, verschöbe alle Adressen oder führte etwas aus. */
const VERBOTEN: ReadonlySet<string> = new Set(['base', 'frame', 'object', 'embed', 'applet', 'style', 'math', 'foreignobject', 'portal'])
/** Blöcke mit Daten, die der Browser nicht ausführt. */
const DATENBLOCK: ReadonlySet<string> = new Set(['application/json', 'application/ld+json'])
/** Verweise, denen der Browser nie von selbst folgt. */
const NUR_VERWEIS: ReadonlySet<string> = new Set(['canonical', 'alternate'])
/** Attribute, aus denen der Browser von selbst etwas lädt oder wohin er etwas schickt. */
const LADEN = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping', 'manifest']

const findMaengel = ({ name, attribute, inhalt }: Tag): string[] => {
  const maengel: string[] = []
  if (VERBOTEN.has(name)) maengel.push(`<${name}>`)
  // Im Rahmen steht nur eine Mail dieses Portals, und in ihr läuft kein Programm.
  if (
    name === 'iframe' &&
    (attribute['sandbox'] !== 'allow-top-navigation-by-user-activation' || !/^\/b\/[a-z0-9]+\/mail\.html$/.test(attribute['src'] ?? ''))
  )
    maengel.push(`iframe ${attribute['src']}`)
  if (name === 'script' && inhalt.trim() !== '' && !DATENBLOCK.has(attribute['type'] ?? '')) maengel.push('Programm in der Seite')
  if (name === 'meta' && attribute['http-equiv'] && attribute['http-equiv'] !== 'content-security-policy' && !isUmleitung(attribute))
    maengel.push('meta http-equiv')
  for (const [attribut, wert] of Object.entries(attribute)) {
    // So liest der Browser eine Adresse: ohne Leerraum und Steuerzeichen.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Genau diese Zeichen überliest er.
    const adresse = wert.replace(/[\u0000-\u0020]/g, '').toLowerCase()
    if (/^on/.test(attribut)) maengel.push(`${name} ${attribut}`)
    if (attribut === 'style' || attribut === 'srcdoc') maengel.push(`${name} ${attribut}`)
    if (/^(?:javascript|vbscript|data|file|blob):/.test(adresse)) maengel.push(`${name} ${attribut}=${wert}`)
    if (LADEN.includes(attribut) && !/^(?:\/(?![/\\])|\.\/|[a-z0-9-]+\.(?:jpe?g|png|webp|avif)$|mailto:)/.test(adresse))
      maengel.push(`${name} lädt ${wert}`)
    if (name === 'link' && attribut === 'href' && !NUR_VERWEIS.has(attribute['rel'] ?? '') && !/^\/(?![/\\])/.test(adresse))
      maengel.push(`link lädt ${wert}`)
    if ((name === 'use' || name === 'image') && /href$/.test(attribut) && !/^(?:\/(?:bilder|laender)\.svg)?#[a-z0-9-]+$/.test(adresse))
      maengel.push(`${name} lädt ${wert}`)
  }
  return maengel
}

/** Ein Wegweiser führt sofort weiter, und nur zu einer Seite dieses Portals. */
const isUmleitung = (attribute: Record<string, string>): boolean =>
  attribute['http-equiv'] === 'refresh' && /^0; url=\/(?:[a-z0-9-]+\/)*$/.test(attribute['content'] ?? '')

const dateienIn = (dist: string, endung: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((datei) => datei.endsWith(endung))

/** Was eine Mail darf und eine Seite nicht: Gestaltung im Text, und zwei Angaben für alte Mailprogramme. */
const IN_MAILS = /^(?:<style>|[a-z0-9]+ style|meta http-equiv)$/

/** Kommentare liest nur Outlook; für den Browser sind sie nichts. */
const findMailmaengel = (html: string): string[] => [
  ...readTags(html.replace(/<!--[\s\S]*?-->/g, ''))
    .flatMap(findMaengel)
    .filter((mangel) => !IN_MAILS.test(mangel)),
  ...(html.includes('http-equiv="content-security-policy" content="default-src \'none\'; ') ? [] : ['ohne Inhaltsrichtlinie']),
]

const scan = async (dist: string): Promise<string[]> => {
  const mails = new Set(findMails(dist))
  const listen = await Promise.all(
    dateienIn(dist, '.html').map(async (datei) => {
      const html = await readFile(join(dist, datei), 'utf8')
      const isMail = mails.has(`/${datei.split(sep).join('/')}`)
      return (isMail ? findMailmaengel(html) : readTags(html).flatMap(findMaengel)).map((mangel) => `${datei}: ${mangel}`)
    }),
  )
  return listen.flat()
}

describe('der Leser der Seiten sieht, was er sehen soll', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<img src="x.png" onerror="alert(1)">',
    "<a href='java&#10;script:alert(1)'>x</a>",
    '<a href="&#x6a;avascript:alert(1)">x</a>',
    '<base href="/x">',
    '<meta http-equiv="refresh" content="0">',
    '<meta http-equiv="refresh" content="0; url=//example.org/">',
    '<meta http-equiv="refresh" content="9; url=/beispiele/">',
    '<img src="//example.org/x.png">',
    '<img src="https://example.org/x.png">',
    '<link rel="stylesheet" href="https://example.org/x.css">',
    '<link rel="alternate stylesheet" href="https://example.org/x.css">',
    '<p style="color:red">x</p>',
    '<iframe src="/b/abcd1/mail.html"></iframe>',
    '<iframe sandbox="allow-top-navigation-by-user-activation" src="/beispiele/"></iframe>',
    '<form action="https://example.org/">',
    '<svg><use href="https://example.org/bilder.svg#feld"></use></svg>',
    '<svg><use href="/fremd.svg#feld"></use></svg>',
  ])('%s fällt auf', (html) => {
    expect(readTags(html).flatMap(findMaengel)).not.toEqual([])
  })

  test.each(['<!-- x -->', 'a < b', '<img src="x', '<img/onerror=alert(1) src=x>', '<?php ?>'])('%s ist nicht eindeutig', (html) => {
    expect(() => readTags(html)).toThrow()
  })

  test('spitze Klammern in einem Wert sind kein Tag', () => {
    expect(readTags('<a href="/x" title="<script>">x</a>').map(({ name }) => name)).toEqual(['a'])
  })
})

test('keine Seite enthält Programme, Handler, fremde Dateien oder Umleitungen', async () => {
  expect(dateienIn(inject('dist'), '.html').length).toBeGreaterThan(50)
  expect(await scan(inject('dist'))).toEqual([])
})

test('nur Wegweiser leiten um', async () => {
  for (const seite of findSeiten(inject('dist')))
    expect(await readFile(fileOf(inject('dist'), seite), 'utf8'), seite).not.toMatch(/http-equiv="?refresh/i)
})

test('keine zwei Dateien unterscheiden sich nur in Groß- und Kleinschreibung: Unter Windows und macOS wären sie eine', () => {
  const dateien = readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' })
  const gruppen = Map.groupBy(dateien, (datei) => datei.toLowerCase())
  expect([...gruppen.values()].filter((gleiche) => gleiche.length > 1)).toEqual([])
})

test('jede JSON-Datei lässt sich lesen', async () => {
  const dateien = dateienIn(inject('dist'), '.json')
  expect(dateien).not.toEqual([])
  for (const datei of dateien) {
    const text = await readFile(join(inject('dist'), datei), 'utf8')
    expect(() => JSON.parse(text), datei).not.toThrow()
  }
})

test('feindliche, aber angenommene Einreichungen werden Seiten, die nichts tun', async () => {
  const content = await mkdtemp(join(tmpdir(), 'feindlich-'))
  const dist = join(content, 'dist')
  try {
    await cp('content/seiten', join(content, 'seiten'), { recursive: true })
    const register = JSON.parse(await readFile('content/jobcenter.json', 'utf8')) as unknown[]
    await writeFile(join(content, 'jobcenter.json'), JSON.stringify([...register, musterkreis]))
    const bild = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#7d2f12' } })
      .jpeg()
      .toBuffer()
    const faelle = feindlich.flatMap(({ bytes, erwartet }) => (erwartet === 'harmlos' ? [new TextDecoder().decode(bytes)] : []))
    for (const [index, datei] of faelle.entries()) {
      const ordner = join(content, 'beispiele', index === 0 ? 'constructor' : `fall-${index}`)
      await mkdir(ordner, { recursive: true })
      await writeFile(join(ordner, 'index.mdx'), datei.replace('m4st3r', `f${String(index).padStart(4, '0')}`))
      if (datei.includes('](bus.jpg)')) await writeFile(join(ordner, 'bus.jpg'), bild)
    }
    const bau = runSkript('bauen', [], { CONTENT_DIR: content, OUT_DIR: dist })
    expect(bau.status, `${bau.stdout}\n${bau.stderr}`).toBe(0)
    expect(findSlugs(dist)).toHaveLength(faelle.length)
    expect(await scan(dist)).toEqual([])
  } finally {
    await rm(content, { recursive: true, force: true })
  }
})
