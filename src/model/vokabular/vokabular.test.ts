import { describe, expect, test } from 'vitest'
import { kreistypen, traegerformen } from '../jobcenter.ts'
import { foldUmlaute } from '../slug.ts'
import { abkuerzungen } from './abkuerzungen.ts'
import { alleVokabulare } from './alle.ts'
import { type Begriff, suchwoerterOf } from './begriff.ts'
import { ankerOf, buchstabeOf, glossar, glossarNachBuchstaben } from './glossar.ts'
import { grundbegriffe } from './grundbegriffe.ts'
import { type Instrument, instrumente } from './instrumente.ts'
import { isParagraf, paragrafSchreibweisen } from './paragraf.ts'

const register = [traegerformen, kreistypen]
const eigene = [...alleVokabulare, grundbegriffe, abkuerzungen]

const fold = (wort: string): string => foldUmlaute(wort).replace(/\s+/g, ' ')

test('Kennungen sind Adressen: Kleinbuchstaben, Ziffern, einzelne Bindestriche', () => {
  for (const vokabular of eigene) for (const id of Object.keys(vokabular)) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('ein Suchwort führt in einem Vokabular zu genau einem Begriff', () => {
  const doppelte: string[] = []
  for (const vokabular of [...eigene, ...register]) {
    const besitzer = new Map<string, string>()
    for (const [id, begriff] of Object.entries<Begriff>(vokabular))
      for (const wort of new Set([begriff.label, ...suchwoerterOf(begriff)].map(fold))) {
        if (besitzer.has(wort)) doppelte.push(`${wort}: ${besitzer.get(wort)}, ${id}`)
        besitzer.set(wort, id)
      }
  }
  expect(doppelte).toEqual([])
})

test('ein Begriff nennt kein Wort zweimal, und Suchwörter wiederholen seine Bezeichnung nicht', () => {
  for (const vokabular of [...eigene, ...register])
    for (const [id, { label, synonyme, abkuerzungen: kurz = [], suchwoerter = [] }] of Object.entries<Begriff>(vokabular)) {
      const woerter = [...synonyme, ...kurz, ...suchwoerter]
      expect(new Set(woerter).size, id).toBe(woerter.length)
      if (vokabular !== traegerformen) expect(woerter, id).not.toContain(label)
    }
})

test('jede Erklärung ist ein Satz oder mehrere', () => {
  for (const { begriff } of glossar) expect(begriff.erklaerung, begriff.label).toMatch(/^[\p{Lu}]\S* .*[.?]$|^\p{Lu}\S+\.$/u)
})

describe('Instrumente', () => {
  const alle = Object.entries<Instrument>(instrumente)

  test('jedes stützt sich auf ein Gesetz oder ein Programm, nie auf beides', () => {
    for (const [id, { paragrafen = [], programm }] of alle) expect(paragrafen.length > 0, id).toBe(programm === undefined)
  })

  test('Fundstellen sind lesbar und stehen in der Bezeichnung', () => {
    for (const [id, { label, paragrafen = [] }] of alle)
      for (const fundstelle of paragrafen) {
        expect(isParagraf(fundstelle), fundstelle).toBe(true)
        expect(label, id).toContain(fundstelle.split(' ')[1])
      }
  })

  test('wer für Jobcenter nicht mehr gilt, sagt, was an seine Stelle getreten ist', () => {
    const vorbei = alle.filter(([, { inKraft }]) => inKraft?.bis)
    expect(vorbei.map(([id]) => id)).toEqual(['sgb2-16-weiterbildung'])
    for (const [id, { inKraft, geschichte }] of vorbei) {
      expect(geschichte, id).toBeDefined()
      expect(inKraft?.seit === undefined || inKraft.seit < (inKraft.bis ?? '')).toBe(true)
    }
  })
})

describe('Was Menschen wirklich tippen', () => {
  const findIds = (wort: string): string[] =>
    glossar.filter(({ begriff }) => suchwoerterOf(begriff).some((name) => fold(name) === fold(wort))).map(({ anker }) => anker)

  test.each([
    ['16i', 'instrument-sgb2-16i'],
    ['§16i', 'instrument-sgb2-16i'],
    ['§ 16 i', 'instrument-sgb2-16i'],
    ['Paragraph 16i', 'instrument-sgb2-16i'],
    ['16i SGB 2', 'instrument-sgb2-16i'],
    ['TCG', 'instrument-sgb2-16i'],
    ['§45', 'instrument-sgb2-16-avgs'],
    ['AVGS', 'instrument-sgb2-16-avgs'],
    ['Ein-Euro-Job', 'instrument-sgb2-16d'],
    ['Kunde', 'zielgruppe-leistungsberechtigte'],
    ['Hartz IV', 'zielgruppe-leistungsberechtigte'],
    ['eLB', 'zielgruppe-leistungsberechtigte'],
    ['U25', 'zielgruppe-junge-menschen'],
    ['Fluechtlinge', 'zielgruppe-gefluechtete'],
    ['BG', 'grundbegriff-bedarfsgemeinschaft'],
    ['Optionskommune', 'traegerform-zkt'],
  ])('„%s“ findet %s', (wort, anker) => {
    expect(findIds(wort)).toContain(anker)
  })

  test('eine Zahl ohne Buchstaben ist allein kein Suchwort', () => {
    expect(paragrafSchreibweisen('§ 45 SGB III')).not.toContain('45')
    expect(() => paragrafSchreibweisen('SGB II')).toThrow('Keine Fundstelle: SGB II')
  })
})

describe('Glossar', () => {
  test('jede Sprungmarke gibt es einmal, und sie passt in eine Adresse', () => {
    const anker = glossar.map((eintrag) => eintrag.anker)
    expect(new Set(anker).size).toBe(anker.length)
    for (const marke of anker) expect(marke).toMatch(/^[a-z]+-[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('es enthält jeden Begriff jedes Vokabulars und jede Abkürzung', () => {
    const anzahl = [...eigene, ...register].reduce((sum, vokabular) => sum + Object.keys(vokabular).length, 0)
    expect(glossar).toHaveLength(anzahl)
    for (const id of Object.keys(instrumente))
      expect(
        glossar.some(({ anker }) => anker === ankerOf('instrument', id)),
        id,
      ).toBe(true)
  })

  test('die Buchstaben folgen dem Alphabet; Umlaute stehen bei ihrem Grundbuchstaben', () => {
    const buchstaben = glossarNachBuchstaben().map(({ buchstabe }) => buchstabe)
    expect(buchstaben).toEqual([...new Set(buchstaben)].sort())
    expect([buchstabeOf('ÖPNV'), buchstabeOf('über 500.000 €'), buchstabeOf('§ 45')]).toEqual(['O', 'U', '#'])
  })

  test('eine Abkürzung führt zum ausgeschriebenen Begriff, wenn es ihn gibt', () => {
    const sieheOf = (kurz: string) => glossar.find(({ art, begriff }) => art === 'abkuerzung' && begriff.label === kurz)?.siehe?.anker
    expect(sieheOf('AVGS')).toBe('instrument-sgb2-16-avgs')
    expect(sieheOf('ELB')).toBe('zielgruppe-leistungsberechtigte')
    expect(sieheOf('zkT')).toBe('traegerform-zkt')
    expect(sieheOf('WLAN')).toBeUndefined()
  })
})
