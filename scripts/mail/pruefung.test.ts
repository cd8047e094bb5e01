import { readFileSync } from 'node:fs'
import PostalMime from 'postal-mime'
import { beforeAll, describe, expect, test } from 'vitest'
import { createKatalog } from '../../src/catalogue/katalog.ts'
import { readBestand } from '../../src/checks/bestand.ts'
import { readRegister } from '../../src/checks/register.ts'
import { findBareShares } from '../../src/model/anteil.ts'
import type { Anordnung } from '../../src/share/klartext.ts'
import { toEml } from '../../src/share/mail/eml.ts'
import { countBytes, MAX_BYTES, type Mail, toEinzelblock, toMail } from '../../src/share/mail/mail.ts'
import { toWeitergabe, type Weitergabe } from '../../src/share/weitergabe.ts'
import { pruefeMail } from './pruefung.ts'
import { toVorlagen, VORLAGENDATEI } from './uebersetzen.ts'

const hub = { name: 'Werkzeugkasten', adresse: 'https://werkzeugkasten.example' }
const ANORDNUNGEN: Anordnung[] = ['einspaltig', 'liste', 'teaser']

/** Ein Beispiel, wie es schwerer nicht werden darf: alle Zeichen, die etwas bedeuten könnten, lange Felder und ein Bild. */
const schwer: Weitergabe = {
  kennung: 'sch4er',
  slug: 'schwer',
  titel: `Größe <b>"M&M's"</b> – {{titel}} für „Überall“ 🎉 <!--wenn bild--> und noch viel mehr in nur einem einzigen Titel`,
  jobcenter: 'Jobcenter Müller & Söhne',
  land: 'Thüringen',
  handlungsfeld: 'Sprache & Arbeit',
  betreff: `Größe <b>"M&M's"</b> – für „Überall“ 👩‍👩‍👧 und noch ein Stück, damit die Zeile lang wird`,
  text150: 'ä'.repeat(150),
  text400: 'Ein Satz. '.repeat(40).trim(),
  adresse: `${hub.adresse}/b/sch4er/`,
  vermerk: 'Das Vorhaben ist ausgelaufen.',
  lizenz: 'CC0 1.0',
  quelle: 'Text: Werkzeugkasten, CC0 1.0',
  bild: { adresse: `${hub.adresse}/beispiele/schwer/bus.jpg`, alt: 'Ein "Bus" <vor> dem Haus', nachweis: 'Bild: A & B, CC BY 4.0' },
}

let bestand: Weitergabe[]
beforeAll(async () => {
  const { berichte } = await readBestand('content')
  const { liste } = createKatalog(berichte, [...(await readRegister('content')).values()])
  bestand = liste.flatMap((fall) => toWeitergabe(fall, hub) ?? [])
})

test('die fertigen Stücke passen zur Vorlage', async () => {
  expect(readFileSync(VORLAGENDATEI, 'utf8').replaceAll('\r\n', '\n')).toBe(await toVorlagen())
})

describe('die Prüfung sieht, was sie sehen soll', () => {
  const gut = (): Mail => toMail({ hub, anordnung: 'einspaltig', beispiele: [schwer] })
  const mit = (von: string, nach: string) => (mail: Mail) => ({ ...mail, html: mail.html.replace(von, nach) })
  test.each<[string, (mail: Mail) => { html: string; text: string }]>([
    ['lang="de" fehlt', mit('lang="de"', 'lang="en"')],
    ['<script> ist nicht erlaubt', mit('</body>', '<script></script></body>')],
    ['<link> ist nicht erlaubt', mit('</head>', '<link rel="stylesheet" href="https://example.org/x.css"></head>')],
    ['<form> ist nicht erlaubt', mit('</h1>', '</h1><form></form>')],
    ['h1 onclick ist nicht erlaubt', mit('<h1 ', '<h1 onclick="x()" ')],
    ['Fremde Schrift oder Gestaltung', mit('<style type="text/css">', '<style type="text/css">@import url(https://example.org/x.css);')],
    ['Bild ohne Alternativtext', mit('alt="Ein &quot;Bus&quot; &lt;vor&gt; dem Haus"', 'alt=""')],
    ['Bild ohne Breite: Outlook zeigt es in voller Größe', mit(' width="552"', '')],
    [`Bild „/bus.jpg“ zeigt nicht jedes Programm`, mit(`${hub.adresse}/beispiele/schwer/bus.jpg`, '/bus.jpg')],
    [
      `Bild „https://x.example/karte.svg“ zeigt nicht jedes Programm`,
      mit(`${hub.adresse}/beispiele/schwer/bus.jpg`, 'https://x.example/karte.svg'),
    ],
    ['Link „/b/sch4er/“ ist nicht vollständig', mit(`href="${schwer.adresse}"`, 'href="/b/sch4er/"')],
    ['Tabelle ohne role="presentation"', mit('role="presentation" style="background:#ffffff', 'style="background:#ffffff')],
    ['div ist 640px breit', mit('max-width:600px', 'max-width:640px')],
    ['h1: Kontrast 2.8 von #999999 auf #ffffff', mit('line-height:32px;color:#1d2a30', 'line-height:32px;color:#999999')],
    ['h1: Farbe steht nicht im Text', mit('line-height:32px;color:#1d2a30', 'line-height:32px;color:canvastext')],
    ['div: Outlook kennt „display:flex“ nicht', mit('<h1 ', '<div style="display:flex"></div><h1 ')],
    ['Platzhalter übrig', mit('</h1>', '{{gruss}}</h1>')],
    ['Outlook: 1 Bedingungen, 2 Enden', (mail) => ({ ...mail, html: '<!--[if mso]><![endif]--><![endif]-->' })],
    [`Link „${schwer.adresse}“ fehlt im Textteil`, (mail) => ({ ...mail, text: 'Nur so.' })],
    ['Textteil fehlt', (mail) => ({ ...mail, text: ' \n' })],
    ['HTML im Textteil', (mail) => ({ ...mail, text: `${mail.text}<br>` })],
  ])('%s', (satz, aendere) => {
    expect(pruefeMail(aendere(gut()))).toContain(satz)
  })

  test('Outlook bekommt eine Tabelle zu wenig', () => {
    const { html, text } = gut()
    expect(pruefeMail({ text, html: html.replace('</td></tr></table><![endif]-->', '<![endif]-->') })).toContainEqual(
      expect.stringMatching(/^Outlook: \d+ Tabellen beginnen/),
    )
  })
})

describe.each(ANORDNUNGEN)('Anordnung %s', (anordnung) => {
  test('jedes Beispiel des Bestands besteht, einzeln und als Mail', () => {
    expect(bestand.length).toBeGreaterThan(50)
    const funde = bestand.flatMap((beispiel) =>
      [toEinzelblock(beispiel, anordnung), toMail({ hub, anordnung, beispiele: [beispiel] })].flatMap((mail) =>
        pruefeMail(mail).map((mangel) => `${beispiel.slug}: ${mangel}`),
      ),
    )
    expect(funde).toEqual([])
  })

  test('acht Beispiele mit Bild bleiben unter der Grenze, die Folge bleibt', () => {
    const [vorlage = schwer] = bestand
    const bild = schwer.bild
    const acht = bestand.slice(0, 8).map((beispiel) => ({ ...vorlage, ...beispiel, ...(bild && { bild }) }))
    const mail = toMail({ hub, anordnung, beispiele: acht, ueberschrift: 'Neues & Gutes', gruss: 'Guten Tag,\n\nhier ist es.' })
    expect(pruefeMail(mail)).toEqual([])
    expect(countBytes(mail.html)).toBeLessThan(MAX_BYTES / 2)
    for (const teil of [mail.html, mail.text]) {
      const stellen = acht.map(({ adresse }) => teil.indexOf(adresse))
      expect(stellen).not.toContain(-1)
      expect(stellen).toEqual([...stellen].sort((a, b) => a - b))
    }
  })

  test('auch ein schweres Beispiel bleibt Text', () => {
    const mail = toMail({ hub, anordnung, beispiele: [schwer], gruss: '<script>alert(1)</script>\n{{hub}}' })
    // Was wie ein Platzhalter aussieht, ist hier Text und steht so da.
    expect(pruefeMail(mail).filter((mangel) => !['Platzhalter übrig', 'HTML im Textteil'].includes(mangel))).toEqual([])
    expect(mail.html).toContain('Größe &lt;b&gt;&quot;M&amp;M&#39;s&quot;&lt;/b&gt; – {{titel}} für „Überall“ 🎉 &lt;!--wenn bild--&gt;')
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<br>{{hub}}')
    expect(mail.text).toContain(schwer.titel)
  })
})

test('Texte halten ihre Länge, enden mit einem Satz und nennen keinen Anteil ohne Basis', () => {
  for (const { slug, betreff, text150, text400 } of bestand) {
    for (const [text, max] of [
      [text150, 150],
      [text400, 400],
    ] as const) {
      expect(text.length, slug).toBeGreaterThan(20)
      expect(text.length, slug).toBeLessThanOrEqual(max)
      expect(text, slug).toMatch(/[.!?…][“)]?$/)
      expect(findBareShares(text), slug).toEqual([])
    }
    expect(betreff, slug).not.toMatch(/[\r\n]/)
    expect(betreff.length, slug).toBeLessThanOrEqual(110)
  }
})

describe('eine .eml-Datei', () => {
  const gelesen = async (mail: Mail) => PostalMime.parse(toEml(mail))

  test('liest sich mit einem fremden Programm wieder genau so', async () => {
    for (const mail of [
      toMail({ hub, anordnung: 'einspaltig', beispiele: bestand.slice(0, 8), gruss: 'Schöne Grüße 👩‍👩‍👧' }),
      toEinzelblock(schwer),
    ]) {
      const { subject, html, text, headers, attachments } = await gelesen(mail)
      expect(subject).toBe(mail.betreff)
      expect(html?.trim()).toBe(mail.html)
      expect(text?.replaceAll('\r\n', '\n').trim()).toBe(mail.text.trim())
      expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
      expect(attachments).toEqual([])
    }
  })

  test('besteht aus ASCII in kurzen Zeilen; kein Betreff schmuggelt eine Kopfzeile ein', async () => {
    const eml = toEml({ ...toEinzelblock(schwer), betreff: `${schwer.betreff}\r\nBcc: alle@example.org` })
    expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/)
    for (const zeile of eml.split('\r\n')) expect(zeile.length).toBeLessThanOrEqual(76)
    expect((await PostalMime.parse(eml)).headers.map(({ key }) => key)).toEqual(['x-unsent', 'subject', 'mime-version', 'content-type'])
  })
})
