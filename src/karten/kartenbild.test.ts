import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { idsOf } from '../model/vokabular/begriff.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { type Feld, type Karteninhalt, kartenbild } from './kartenbild.ts'
import { createSatz, type Satz } from './satz.ts'

const ordner = join(dirname(createRequire(import.meta.url).resolve('@fontsource/fira-sans/package.json')), 'files')
const read = (staerke: number) =>
  ['latin', 'latin-ext', 'cyrillic'].map((schrift) => readFileSync(join(ordner, `fira-sans-${schrift}-${staerke}-normal.woff`)))
const satz = createSatz({ normal: read(400), fett: read(600) })
const farben = readFileSync('src/layouts/gestalt/farben.css', 'utf8')
const form = { groesse: 60, staerke: 'fett', breite: 1080 } as const

/** Zeichnet eine Karte und merkt sich, welche Zeilen wo stehen. */
const zeichne = (titel: string, bild: Karteninhalt['bild'] = { felder: ['mobilitaet'] }) => {
  const zeilen: { text: string; unten: number; rechts: number; groesse: number }[] = []
  const mitlesend: Satz = {
    ...satz,
    zeichne(text, x, y, { groesse, staerke }) {
      zeilen.push({ text, unten: y + groesse * 0.25, rechts: x + satz.miss(text, { groesse, staerke }), groesse })
      return satz.zeichne(text, x, y, { groesse, staerke })
    },
  }
  const svg = kartenbild({ ueber: 'Mobilität', titel, unter: 'Jobcenter Musterkreis', hub: 'Gelungene Beispiele', bild }, mitlesend, farben)
  return { svg, zeilen, titelzeilen: zeilen.slice(1).filter(({ text }) => !/^Jobcenter Musterkreis$|^Gelungene Beispiele$/.test(text)) }
}

test.each(idsOf(handlungsfelder))('%s: alle Farben sind eingesetzt', (feld) => {
  const { svg } = zeichne('Ein Bus fährt über Land', { felder: [feld] })
  expect(svg).not.toMatch(/var\(|undefined|light-dark|NaN/)
  expect(new Set(svg.match(/#[0-9a-f]{6}/g)).size).toBeGreaterThan(3)
})

test('jedes Handlungsfeld hat die Farben seiner Familie', () => {
  expect(zeichne('Bus', { felder: ['mobilitaet'] }).svg).toContain('height="630" fill="#573c00"')
  expect(zeichne('Tür', { felder: ['ankommen-integration'] }).svg).toContain('height="630" fill="#0a4a56"')
})

/** 110 Zeichen, so viele erlaubt das Schema. */
const LAENGSTE = [
  'Jugendberufsagentur, Schuldnerberatung & Wohnungsnotfallhilfe beraten <gemeinsam> in der Großwohnsiedlung Nord',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsgebungsverfahrensbeteiligungsrechtewesens',
  'W'.repeat(110),
]
const BILDER: Karteninhalt['bild'][] = [{ felder: ['familien'] }, { felder: ['familien', 'gesundheit', 'mobilitaet'] as Feld[] }]

test.each(LAENGSTE)('auch der längste Titel steht ganz da, in der Breite und über dem Bild (%#)', (titel) => {
  expect(titel).toHaveLength(110)
  for (const bild of BILDER) {
    const { titelzeilen } = zeichne(titel, bild)
    const text = titelzeilen.map((zeile) => zeile.text).join(' ')
    expect(text.replace(/-? /g, '')).toBe(titel.replaceAll(' ', ''))
    for (const { unten, rechts, text: zeile } of titelzeilen) {
      expect(rechts, zeile).toBeLessThanOrEqual(1140)
      expect(unten, zeile).toBeLessThanOrEqual('felder' in bild && bild.felder.length > 1 ? 310 : 345)
    }
  }
})

test('getrennt wird nur, was allein in keine Zeile passt, und dann an einer Silbe', () => {
  expect(satz.fuelle('Jugendberufsagentur und Wohnungsnotfallhilfe unter einem Dach', form)).toMatchObject({ getrennt: false })
  const { zeilen, getrennt } = satz.fuelle('Donaudampfschifffahrtsgesellschaftskapitän', { ...form, breite: 700 })
  expect(getrennt).toBe(true)
  expect(zeilen[0]).toMatch(/^Donaudampfschiff(?:fahrts)?(?:gesell)?-$/)
  expect(zeichne('Donaudampfschifffahrtsgesellschaft hilft').titelzeilen[0]?.text).toBe('Donaudampfschifffahrtsgesellschaft')
})

test('was zusammengehört, bleibt in einer Zeile', () => {
  const zeilen = satz.teile('Förderung nach § 16i SGB II', { ...form, breite: 420 })
  expect(zeilen.join('|')).toMatch(/§\u00a016i/)
  expect(zeilen.join('|')).toMatch(/SGB\u00a0II/)
})

test('Bildzeichen fallen weg, Buchstaben anderer Sprachen nicht', () => {
  const { titelzeilen } = zeichne('Bus 🚌, Bahn 👩‍👩‍👧 und Şükran: „Ласкаво просимо“ 🙋')
  expect(titelzeilen.map(({ text }) => text).join(' ')).toBe('Bus, Bahn und Şükran: „Ласкаво просимо“')
  expect(zeichne('🚌🚌🚌🚌🚌🚌🚌🚌').svg).not.toMatch(/NaN|undefined/)
})

test('Schrift sind Umrisse: Was wie HTML aussieht, kann nichts anrichten', () => {
  const { svg } = zeichne('<script>alert(1)</script> & mehr')
  expect(svg).not.toMatch(/script|<text|&/)
})

test('Buchstabenpaare rücken zusammen, wie die Schrift es vorsieht', () => {
  const einzeln = satz.miss('T', form) + satz.miss('o', form)
  expect(satz.miss('To', form)).toBeLessThan(einzeln)
})
