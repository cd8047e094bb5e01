import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { angabenOf, anzeigeOf, betreiberangaben, offeneAngaben, parseBetreiber } from './betreiber.ts'

test('eine fehlende Angabe sagt, was einzutragen ist; eine gesetzte steht mit ihrem Ziel da', () => {
  expect(anzeigeOf({}, 'name')).toEqual({ offen: true, label: 'Name und Rechtsform des Betreibers' })
  expect(anzeigeOf({ name: '  ' }, 'name')).toEqual({ offen: true, label: 'Name und Rechtsform des Betreibers' })
  expect(anzeigeOf({ name: 'Stadt Musterstadt' }, 'name')).toEqual({ offen: false, wert: 'Stadt Musterstadt' })
  expect(anzeigeOf({ mail: 'post@muster.example' }, 'mail')).toEqual({
    offen: false,
    wert: 'post@muster.example',
    href: 'mailto:post@muster.example',
  })
  expect(anzeigeOf({ telefon: '+49 (30) 123-45' }, 'telefon')).toEqual({ offen: false, wert: '+49 (30) 123-45', href: 'tel:+493012345' })
  expect(anzeigeOf({ projekt: 'https://git.muster.example/hub' }, 'projekt')).toMatchObject({ href: 'https://git.muster.example/hub' })
})

test('was kein Ziel ist, bleibt Text', () => {
  expect(anzeigeOf({ mail: 'keine' }, 'mail')).toEqual({ offen: false, wert: 'keine' })
  expect(anzeigeOf({ projekt: 'javascript:alert(1)' }, 'projekt')).toEqual({ offen: false, wert: 'javascript:alert(1)' })
  expect(anzeigeOf({ website: 'http://localhost:4321' }, 'website')).toEqual({ offen: false, wert: 'http://localhost:4321' })
})

test('die Adresse der Website gilt, sobald sie öffentlich ist', () => {
  expect(angabenOf({ adresse: 'http://localhost:4321', betreiber: {} })).toEqual({})
  expect(angabenOf({ adresse: 'https://muster.example', betreiber: {} })).toEqual({ website: 'https://muster.example' })
})

test('ein Satz nennt alle offenen Angaben, ohne offene keiner', () => {
  const alle = Object.fromEntries(Object.keys(betreiberangaben).map((feld) => [feld, 'x']))
  expect(offeneAngaben(alle)).toBeUndefined()
  expect(offeneAngaben({ ...alle, telefon: '' })).toBe(
    'Hinweis: Auf der Website ist noch 1 Angabe des Betreibers offen und markiert. Bitte in „hub.config.ts“ unter „betreiber“ eintragen: telefon.',
  )
  expect(offeneAngaben({})).toContain(`sind noch ${Object.keys(betreiberangaben).length} Angaben`)
})

test('Angaben aus der Umgebung: bekannte Felder mit Text, sonst ein Satz', () => {
  expect(parseBetreiber('')).toEqual({})
  expect(parseBetreiber('{"name":"Stadt Musterstadt"}')).toEqual({ name: 'Stadt Musterstadt' })
  expect(() => parseBetreiber('{"nahme":"x"}')).toThrow('Die Angabe „nahme“ gibt es nicht. Möglich sind: website, name, ')
  expect(() => parseBetreiber('{"constructor":"x"}')).toThrow('gibt es nicht')
  expect(() => parseBetreiber('{"name":7}')).toThrow('Die Angabe „name“ ist kein Text.')
  expect(() => parseBetreiber('["name"]')).toThrow('kein JSON-Objekt')
})

test('jede Angabe steht auf einer Seite, und keine Seite nennt eine unbekannte', () => {
  const seiten = readdirSync('content/seiten').map((name) => readFileSync(`content/seiten/${name}`, 'utf8'))
  const genannt = new Set(seiten.flatMap((text) => [...text.matchAll(/<Offen feld="([^"]*)"/g)].map((match) => match[1])))
  // Der Tag der Prüfung zeigt sich anders: Mit ihm verschwindet der Vermerk „Entwurf“.
  expect([...genannt, 'geprueftAm'].sort()).toEqual(Object.keys(betreiberangaben).sort())
})
