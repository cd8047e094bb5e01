import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { erzeugeBestand } from '../bench/erzeugen.ts'
import type { Finding } from '../src/checks/finding.ts'
import { filesWith, readGebautes } from './gebautes.ts'
import { runSkript, umgebung } from './skript.ts'

let content: string
let out: string

const GUT = `---
kennung: bus11
titel: Beratung im Bus erreicht die Dörfer
kurzfassung: Das Jobcenter Ammerland fährt in diesem erfundenen Fall mit einem Bus über Land und berät vor der Haustür.
jobcenter:
  - "26112"
umfang: kurz
handlungsfelder:
  - mobilitaet
zielgruppen:
  - leistungsberechtigte
einfluss:
  - text: Zwei Fachkräfte beraten im Bus statt im Büro.
    art: direkt
ressourcen:
  personal:
    - rolle: Beratung
      vze: 0,5
ergebnisse:
  - text: Menschen kamen zum ersten Mal in die Beratung.
    wert: 17
    basis: 42
    einheit: Personen
    zeitraum: in neun Monaten
    angabe_von: Jobcenter Musterkreis
veroeffentlicht: 2026-01-02
lizenz: CC-BY-4.0
---

## Ausgangslage

Die Wege sind weit.

## Umsetzung

Ein Bus mit Beratungsplatz hält auf dem Dorfplatz, gefördert nach § 16f SGB II.

<Hinweis art="tipp" titel="Stellplatz">

Die Gemeinde früh **fragen**.

</Hinweis>
`

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'bestand mit ü-'))
  out = join(content, 'dist')
  await cp('content/jobcenter.json', join(content, 'jobcenter.json'))
  await cp('content/seiten', join(content, 'seiten'), { recursive: true })
})
afterAll(() => rm(content, { recursive: true, force: true }))
afterEach(() => rm(join(content, 'beispiele'), { recursive: true, force: true }))

const schreiben = async (slug: string, text: string) => {
  await mkdir(join(content, 'beispiele', slug), { recursive: true })
  await writeFile(join(content, 'beispiele', slug, 'index.mdx'), text)
}
const run = (skript: string, ...args: string[]) => runSkript(skript, args, { CONTENT_DIR: content, OUT_DIR: out })

/** Sechs Fehler in einer Datei, mit der Zeile, in der sie stehen. */
const KAPUTT = GUT.replace('umfang: kurz', 'umfnag: kurz')
  .replace('    basis: 42\n    einheit: Personen', '    einheit: Prozent')
  .replace('"26112"', '"99998"')
  .replace('Die Wege sind weit.', 'Die Wege sind {1+1} mal weit.\n\n<script>alert(1)</script>')
  .replace(/## Umsetzung[\s\S]*$/, '')
const SECHS = [
  ['jobcenter-bekannt', 6],
  ['unbekanntes-feld', 7],
  ['prozent-mit-basis', 22],
  ['keine-ausdruecke', 31],
  ['abschnitte', 33],
  ['kein-html', 33],
]

describe('ein Beispiel mit sechs Fehlern', () => {
  test('die Prüfung nennt alle sechs an ihrer Zeile und endet mit 1', async () => {
    await schreiben('musterkreis-bus', KAPUTT)
    const { status, stdout } = run('pruefen', '--format', 'json')
    const findings = JSON.parse(stdout) as Finding[]
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual(SECHS)
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(expect.arrayContaining(['rule', 'severity', 'file', 'line', 'column', 'field', 'message']))
      expect(finding.file).toMatch(/beispiele\/musterkreis-bus\/index\.mdx$/)
    }
    expect(status).toBe(1)
  })

  test('der Bau verweigert mit demselben Text und lässt die alte Seite unberührt', async () => {
    await schreiben('musterkreis-bus', GUT)
    const erster = run('bauen')
    expect(erster.status, erster.stdout).toBe(0)
    const vorher = await readFile(join(out, 'beispiele/musterkreis-bus/index.html'), 'utf8')
    await schreiben('musterkreis-bus', KAPUTT)
    const pruefung = run('pruefen').stdout.trim()
    const bau = run('bauen')
    expect(bau.status).toBe(1)
    expect(bau.stdout).toContain(pruefung)
    expect(pruefung.split('\n').filter((line) => line.includes(' Fehler: '))).toHaveLength(6)
    expect(await readFile(join(out, 'beispiele/musterkreis-bus/index.html'), 'utf8')).toBe(vorher)
  })
})

describe('Programme in einer Einreichung laufen nie', () => {
  const marke = () => join(content, 'gelaufen')
  const boese = () =>
    GUT.replace(
      'Die Wege sind weit.',
      `import fs from 'node:fs'\n\n{fs.writeFileSync(${JSON.stringify(marke())}, 'x')}\n\n{process.exit(7)}`,
    )

  test('in Prüfung und Bau: Befunde, Rückgabewert 1, keine Spur', async () => {
    await schreiben('musterkreis-bus', boese())
    for (const skript of ['pruefen', 'bauen']) {
      const { status, stdout } = run(skript)
      expect(status, skript).toBe(1)
      expect(stdout).toContain('[kein-import]')
      expect(stdout).toContain('[keine-ausdruecke]')
    }
    expect(existsSync(marke())).toBe(false)
  })

  test('in der Vorschau: das Beispiel fehlt, die anderen bleiben, keine Spur', async () => {
    await schreiben('musterkreis-bus', GUT)
    await schreiben('musterkreis-boese', boese().replace('bus11', 'boese1'))
    const dev = spawn(process.execPath, ['scripts/dev.ts'], {
      env: { ...umgebung, CONTENT_DIR: content, PORT: '4390' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    try {
      const adresse = await waitFor(dev, /Vorschau mit Suche: (http:\/\/localhost:\d+)\//)
      await expect.poll(async () => (await fetch(`${adresse}/beispiele/musterkreis-bus/`)).status, { timeout: 20_000 }).toBe(200)
      expect((await fetch(`${adresse}/beispiele/musterkreis-boese/`)).status).toBe(404)
      expect((await fetch(`${adresse}/b/bus11/`)).url).toBe(`${adresse}/beispiele/musterkreis-bus/`)
      expect((await fetch(`${adresse}/suche/stand.json`)).status).toBe(200)
      await schreiben('musterkreis-bus', GUT.replace('Die Wege sind weit.', 'Die Wege sind sehr weit.'))
      await expect
        .poll(async () => (await fetch(`${adresse}/beispiele/musterkreis-bus/`)).text(), { timeout: 20_000 })
        .toContain('Die Wege sind sehr weit.')
      expect(dev.exitCode).toBeNull()
      expect(existsSync(marke())).toBe(false)
    } finally {
      dev.kill('SIGKILL')
    }
  })
})

test('die gebaute Seite zeigt Register, Basis, Bausteine, Angaben des Betreibers und was nicht genannt ist', async () => {
  await schreiben('musterkreis-bus', GUT)
  const { status, stdout } = runSkript('bauen', [], {
    CONTENT_DIR: content,
    OUT_DIR: out,
    HUB_BETREIBER: JSON.stringify({ name: 'Stadt Musterstadt' }),
  })
  expect(status).toBe(0)
  expect(stdout.match(/Hinweis: .* eintragen: .*anschrift, vertretung, /g)).toHaveLength(1)
  expect(stdout).not.toMatch(/Hinweis: .* eintragen: .*\bname\b/)
  const impressum = await readFile(join(out, 'impressum/index.html'), 'utf8')
  expect(impressum).toContain('Stadt Musterstadt')
  expect(impressum).not.toContain('Name und Rechtsform des Betreibers')
  expect(impressum).toContain('vertretungsberechtigte Person und ihr Amt]</mark>')
  const html = await readFile(join(out, 'beispiele/musterkreis-bus/index.html'), 'utf8')
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  for (const stueck of [
    'Jobcenter Ammerland',
    'zugelassener kommunaler Träger',
    'Niedersachsen',
    '17 von 42 Personen',
    'in neun Monaten',
    '0,5 VZÄ',
    'Stellplatz',
    'Was nicht geklappt hat nicht genannt',
    'Selbst in der Hand',
  ])
    expect(text).toContain(stueck)
  const reihenfolge = [...html.matchAll(/<h2 id="(ausgangslage|umsetzung|ergebnisse|nicht-geklappt|uebertragbarkeit)"/g)].map(
    (match) => match[1],
  )
  expect(reihenfolge).toEqual(['ausgangslage', 'umsetzung', 'ergebnisse', 'nicht-geklappt', 'uebertragbarkeit'])
  expect(html).toContain('<strong>fragen</strong>')
  // Geschützte Leerzeichen und weiche Trennzeichen stehen nur auf der Seite; Kopf und Suchindex lesen den Text, wie er geschrieben ist.
  expect(html).toContain('§\u00a016f SGB\u00a0II')
  expect(html).toContain('>Über\u00adtrag\u00adbar\u00adkeit</h2>')
  expect(html.slice(0, html.indexOf('</head>'))).not.toMatch(/[\u00a0\u00ad]/)
  expect(filesWith(await readGebautes(out), /nach § 16f SGB II/).filter((pfad) => pfad.includes('suche'))).toHaveLength(1)
})

test('ein Bild kommt neu gerechnet auf die Seite, ohne Angaben der Kamera und mit Nachweis; mit einem Ort hält der Bau an', async () => {
  const angabe =
    'bilder:\n  - datei: bus.jpg\n    urheber: Team Öffentlichkeitsarbeit\n    lizenz: wie-beispiel\n    personen_erkennbar: nein\n'
  await schreiben(
    'musterkreis-bus',
    GUT.replace('umfang: kurz\n', `umfang: kurz\n${angabe}`).replace('Die Wege sind weit.', '![Der Bus auf dem Marktplatz](bus.jpg)'),
  )
  const foto = await sharp({ create: { width: 2_000, height: 1_000, channels: 3, background: '#7d2f12' } })
    .withExif({ IFD0: { Make: 'Kamera', Model: 'Modell' } })
    .jpeg()
    .toBuffer()
  expect((await sharp(foto).metadata()).exif).toBeDefined()
  await writeFile(join(content, 'beispiele/musterkreis-bus/bus.jpg'), foto)
  expect(run('bauen').status).toBe(0)
  const bild = await sharp(join(out, 'beispiele/musterkreis-bus/bus.jpg')).metadata()
  expect({ breite: bild.width, exif: bild.exif, format: bild.format }).toEqual({ breite: 1_600, exif: undefined, format: 'jpeg' })
  const html = await readFile(join(out, 'beispiele/musterkreis-bus/index.html'), 'utf8')
  expect(html).toContain('alt="Der Bus auf dem Marktplatz"')
  expect(html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain('Bild 1: Team Öffentlichkeitsarbeit, CC BY 4.0')
  const mitOrt = await sharp(foto)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 30/1 0/1' } })
    .toBuffer()
  await writeFile(join(content, 'beispiele/musterkreis-bus/bus.jpg'), mitOrt)
  const { status, stdout } = run('pruefen', '--format', 'json')
  expect(status).toBe(1)
  expect(stdout).toContain('bild-metadaten')
})

describe('eine widerrufene Einwilligung', () => {
  const einwilligung = (fuer: string, was: string) =>
    `  - fuer: ${fuer}\n${was && `    was: ${was}\n`}    form: schriftlich\n    erteilt_am: 2026-01-02\n`
  const mit = (text: string, einwilligungen: string) => text.replace('lizenz: CC', `einwilligungen:\n${einwilligungen}lizenz: CC`)
  const widerrufen = (text: string) =>
    text.replaceAll('erteilt_am: 2026-01-02\n', 'erteilt_am: 2026-01-02\n    widerrufen_am: 2026-09-01\n')

  const BUS = mit(
    GUT.replace(
      'Die Wege sind weit.',
      'Die Wege sind weit.\n\nIm Bus sitzt Fatima Beispielsson.\n\n![Zwei Fachkräfte vor dem Lindenbrunnen](./gruppe.jpg)\n\n<Zitat rolle="Fallmanagerin">\n\nEndlich Zeit für ein Zwiegespräch.\n\n</Zitat>',
    ).replace(
      'umfang: kurz\n',
      'umfang: kurz\nbilder:\n  - datei: gruppe.jpg\n    urheber: Fotowerkstatt Ahornhof\n    lizenz: wie-beispiel\n    personen_erkennbar: ja\n',
    ),
    einwilligung('zitat', 'Fallmanagerin') + einwilligung('name', 'Fatima Beispielsson') + einwilligung('bild', 'gruppe.jpg'),
  )
  const RAD = mit(
    GUT.replace('bus11', 'rad11').replace('Beratung im Bus erreicht die Dörfer', 'Beratung auf dem Lastenrad erreicht die Höfe'),
    einwilligung('beispiel', ''),
  )

  test('nimmt Zitat, Namen, Bild und ganzes Beispiel mit einem Bau aus jeder Datei', async () => {
    await schreiben('musterkreis-bus', BUS)
    const foto = sharp({ create: { width: 800, height: 600, channels: 3, background: '#7d2f12' } })
    await foto.jpeg().toFile(join(content, 'beispiele/musterkreis-bus/gruppe.jpg'))
    await schreiben('musterkreis-lastenrad', RAD)
    const erster = run('bauen')
    expect(erster.status, erster.stdout + erster.stderr).toBe(0)
    const vorher = await readGebautes(out)
    for (const stueck of [
      /Zwiegespräch/i,
      /Beispielsson/i,
      /gruppe\.jpg$/,
      /Lindenbrunnen/,
      /Ahornhof/,
      /lastenrad/i,
      /karten\/rad11\.png$/,
      /b\/rad11\/qr\.svg$/,
    ])
      expect(filesWith(vorher, stueck), String(stueck)).not.toEqual([])
    await schreiben('musterkreis-bus', widerrufen(BUS))
    await schreiben('musterkreis-lastenrad', widerrufen(RAD))
    const { status, stdout } = run('bauen')
    expect(status, stdout).toBe(0)
    const nachher = await readGebautes(out)
    expect(filesWith(nachher, /Zwiegespr|Beispielsson|gruppe\.jpg|Lindenbrunnen|Ahornhof|lastenrad|rad11/i)).toEqual([])
    // Was der Bau selbst zeichnet, gehört zum übrigen Beispiel.
    const gezeichnet = /(?:\/karten\/[a-z0-9/-]+|\/qr)\.png$/
    expect([...nachher.keys()].filter((pfad) => /\.(?:jpe?g|png|webp|avif)$/.test(pfad) && !gezeichnet.test(pfad))).toEqual([])
    expect(filesWith(nachher, /Die Wege sind weit/)).not.toEqual([])
  })
})

test('ein Bau, der Fertiges übernimmt, ergibt Byte für Byte dasselbe wie einer, der von vorn beginnt', async () => {
  const nachahmer = GUT.replace('bus11', 'rad22')
    .replace('titel: Beratung im Bus', 'titel: Beratung auf dem Rad')
    .replace('umfang: kurz', 'umfang: kurz\nbasiert_auf:\n  - bus11')
  const anderes = GUT.replace('bus11', 'uhr33')
    .replace('titel: Beratung im Bus erreicht die Dörfer', 'titel: Die Uhr im Flur geht richtig')
    .replace('26112', '11502')
  await schreiben('musterkreis-bus', GUT)
  await schreiben('musterkreis-rad', nachahmer)
  await schreiben('musterkreis-uhr', anderes)
  const erster = run('bauen')
  expect(erster.status, erster.stdout).toBe(0)
  const inodeOf = async (seite: string) => (await stat(join(out, seite))).ino
  const [uhr, rad] = [await inodeOf('beispiele/musterkreis-uhr/stand/index.html'), await inodeOf('beispiele/musterkreis-rad/index.html')]
  await schreiben('musterkreis-bus', GUT.replace('erreicht die Dörfer', 'erreicht jedes Dorf'))
  const zweiter = await baueGezaehlt()
  expect(zweiter.status, zweiter.stdout).toBe(0)
  // Das Programm der Seiten ist noch da: Astro wird nicht gebraucht.
  expect(zweiter.programme).toContain('seitenprozess.ts')
  expect(zweiter.programme).not.toContain('astro.mjs')
  // Was sich nicht geändert hat, ist dieselbe Datei; wer auf das Geänderte verweist, ist eine neue.
  expect(await inodeOf('beispiele/musterkreis-uhr/stand/index.html')).toBe(uhr)
  expect(await inodeOf('beispiele/musterkreis-rad/index.html')).not.toBe(rad)
  expect(await readFile(join(out, 'beispiele/musterkreis-rad/index.html'), 'utf8')).toContain('erreicht jedes Dorf')
  // Erst der dritte Bau hat eine vorletzte Website, aus der er die neue macht.
  const ordner = await inodeOf('beispiele/musterkreis-bus')
  await rm(join(content, 'beispiele/musterkreis-rad'), { recursive: true })
  await schreiben('musterkreis-uhr', anderes.replace('geht richtig', 'geht wieder'))
  expect(run('bauen').status).toBe(0)
  expect(await inodeOf('beispiele/musterkreis-bus')).not.toBe(ordner)
  expect(run('bauen').status).toBe(0)
  expect(await inodeOf('beispiele/musterkreis-bus')).toBe(ordner)
  const frisch = join(content, 'frisch')
  const neuer = runSkript('bauen', [], { CONTENT_DIR: content, OUT_DIR: frisch, CACHE_DIR: join(content, 'leer') })
  expect(neuer.status, neuer.stdout).toBe(0)
  expect(await inhalteOf(out)).toEqual(await inhalteOf(frisch))
})

/** Baut und sieht nach, welche Programme dabei liefen. */
const baueGezaehlt = async (env: Record<string, string> = {}) => {
  const protokoll = join(content, 'programme')
  await rm(protokoll, { force: true })
  const ergebnis = runSkript('bauen', [], {
    CONTENT_DIR: content,
    OUT_DIR: out,
    ...env,
    PROGRAMM_PROTOKOLL: protokoll,
    NODE_OPTIONS: `--import ${new URL('./programmzaehler.ts', import.meta.url).href}`,
  })
  return { ...ergebnis, programme: (await readFile(protokoll, 'utf8')).split('\n') }
}

describe('mit aufgehobenem Programm', () => {
  const umgebung = () => ({ CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(content, 'cache') })
  const baue = () => runSkript('bauen', [], umgebung())

  test('scheitert es, baut Astro, und es kommt dasselbe heraus', async () => {
    await schreiben('musterkreis-bus', GUT)
    expect(baue().status).toBe(0)
    const vorher = await inhalteOf(out)
    await verdirbProgramm(join(content, 'cache'))
    await rm(out, { recursive: true })
    const { status, stdout, programme } = await baueGezaehlt(umgebung())
    expect(status, stdout).toBe(0)
    expect(programme.filter((name) => name === 'seitenprozess.ts' || name === 'astro.mjs')).toEqual(['seitenprozess.ts', 'astro.mjs'])
    expect(await inhalteOf(out)).toEqual(vorher)
  })

  test('hält ein Themenpaket, dem ein Beispiel abhandenkommt, den Bau auch dann an', async () => {
    await erzeugeBestand(content, 5)
    const slugs = await readdir(join(content, 'beispiele'))
    await mkdir(join(content, 'pakete'))
    await writeFile(join(content, 'pakete/wege.mdx'), toPaket(slugs))
    try {
      const erster = baue()
      expect(erster.status, erster.stdout + erster.stderr).toBe(0)
      await rm(join(content, 'beispiele', slugs[0] ?? ''), { recursive: true })
      const { status, stderr } = baue()
      expect(status).toBe(1)
      expect(stderr).toContain(`Das Themenpaket „wege“ nennt das Beispiel „${slugs[0]}“, aber einen solchen Ordner gibt es nicht.`)
    } finally {
      await rm(join(content, 'pakete'), { recursive: true })
    }
  })
})

const toPaket = (slugs: readonly string[]): string => `---
titel: Wege zu den Menschen
beschreibung: Beratung, die zu den Menschen kommt, statt im Amt auf sie zu warten, mit dem Bus oder mit dem Rad.
stand: "2026-11-24"
beispiele:
${slugs.map((slug) => `  - slug: ${slug}\n    warum: Hier kommt die Beratung bis vor die Haustür.`).join('\n')}
---

Lauter erfundene Fälle.
`

/** Lässt das Programm zu einem Zwischenspeicher gleich zu Anfang scheitern; seine Prüfsumme stimmt. */
const verdirbProgramm = async (cache: string): Promise<void> => {
  for (const ordner of (await readdir('.cache')).filter((name) => name.startsWith('programm-'))) {
    const verzeichnis = join('.cache', ordner, 'verzeichnis.json')
    // Andere Tests bauen nebenher: Ihre Programme können gerade verschwinden.
    const { dateien, ...rest } = JSON.parse(await readFile(verzeichnis, 'utf8').catch(() => '{}'))
    if (!rest.zu?.[0].startsWith(cache)) continue
    const einstieg = Object.keys(dateien).find((pfad) => pfad.includes('prerender-entry')) ?? ''
    const kaputt = 'throw new Error("kaputt")'
    await writeFile(join('.cache', ordner, einstieg), kaputt)
    const pruefsumme = createHash('sha256').update(kaputt).digest('base64url')
    await writeFile(verzeichnis, JSON.stringify({ ...rest, dateien: { ...dateien, [einstieg]: pruefsumme } }))
  }
}

const inhalteOf = async (dist: string): Promise<Map<string, string>> =>
  new Map([...(await readGebautes(dist))].map(([pfad, inhalt]) => [relative(dist, pfad), inhalt]))

test.runIf(availableParallelism() > 1)(
  'was auf zwei Fäden und ohne Anfrage gerendert ist, ist Byte für Byte, was Astro rendert',
  async () => {
    await erzeugeBestand(content, 220)
    const protokoll = join(content, 'faden')
    const baue = (dist: string, env: Record<string, string>) =>
      runSkript('bauen', [], { CONTENT_DIR: content, OUT_DIR: join(content, dist), CACHE_DIR: join(content, `${dist}-cache`), ...env })
    expect(baue('astro', { BAU_OHNE: 'weitergabe', NUR_ASTRO: '1' }).status).toBe(0)
    // Beim zweiten Mal ist die Seite fort und das Programm noch da: Alles entsteht ohne Astro.
    for (const mal of ['erstes', 'zweites']) {
      await Promise.all([join(content, 'selbst'), protokoll].map((pfad) => rm(pfad, { recursive: true, force: true })))
      const { status, stdout } = baue('selbst', {
        BAU_OHNE: 'weitergabe',
        TEILUNG_AB: '1',
        FADEN_PROTOKOLL: protokoll,
        NODE_OPTIONS: `--import ${new URL('./fadenzaehler.ts', import.meta.url).href}`,
      })
      expect(status, stdout).toBe(0)
      const zeilen = (await readFile(protokoll, 'utf8')).split('\n').filter(Boolean)
      // Kein Auftrag abgelehnt, und keine Route, die am Vergleich gescheitert ist.
      expect(new Set(zeilen), mal).toEqual(new Set(['fertig']))
      expect(zeilen.length).toBeGreaterThan(5)
      expect(await inhalteOf(join(content, 'selbst')), mal).toEqual(await inhalteOf(join(content, 'astro')))
    }
  },
)

test.runIf(existsSync('/dev/shm'))('das Ziel darf auf einem anderen Laufwerk liegen', async () => {
  await schreiben('musterkreis-bus', GUT)
  const anderswo = await mkdtemp('/dev/shm/hub-')
  try {
    expect(runSkript('bauen', [], { CONTENT_DIR: content, OUT_DIR: join(anderswo, 'dist') }).status).toBe(0)
    expect(existsSync(join(anderswo, 'dist/suche/stand.json'))).toBe(true)
  } finally {
    await rm(anderswo, { recursive: true, force: true })
  }
})

test('falsche Benutzung endet mit 2 und einem Satz', async () => {
  await schreiben('musterkreis-bus', GUT)
  for (const args of [['--format', 'xml'], ['--unbekannt'], ['gibt-es-nicht'], ['scripts']]) {
    const { status, stderr } = run('pruefen', ...args)
    expect(status, args.join(' ')).toBe(2)
    expect(stderr.trim()).toMatch(/\.$|\[--fix\]$/)
  }
})

/** Wartet, bis der Prozess etwas ausgibt, das passt. @throws wenn er vorher endet */
const waitFor = (child: ChildProcess, muster: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let ausgabe = ''
    const onData = (chunk: Buffer) => {
      ausgabe += chunk.toString()
      const match = muster.exec(ausgabe)
      if (match?.[1]) resolve(match[1])
    }
    child.stdout?.on('data', onData)
    child.stderr?.on('data', onData)
    child.on('exit', () => reject(new Error(ausgabe)))
  })
