import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { musterkreis } from './muster.ts'
import { readRegister } from './register.ts'

let ordner: string

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'register-'))
})
afterAll(() => rm(ordner, { recursive: true, force: true }))

const lies = async (inhalt: unknown) => {
  await writeFile(join(ordner, 'jobcenter.json'), typeof inhalt === 'string' ? inhalt : JSON.stringify(inhalt))
  return readRegister(ordner)
}

const MUSTER = { ...musterkreis, traeger_nummer: '99001' }

test('ein Register ist nach Träger-Nummer geordnet', async () => {
  expect((await lies([MUSTER])).get('99001')?.name).toBe('Jobcenter Musterkreis')
})

test.each([
  ['[', 'ist keine Liste in gültigem JSON'],
  [{}, 'ist keine Liste in gültigem JSON'],
  [[MUSTER, { ...MUSTER, land: 'Hessen', form: 'Amt' }], 'stimmt Eintrag 2 nicht: Bitte prüfen Sie „land“, „form“.'],
  [[{ ...MUSTER, lant: 'hessen' }], 'stimmt Eintrag 1 nicht: Bitte prüfen Sie „lant“.'],
  [['Musterkreis'], 'stimmt Eintrag 1 nicht: Er ist kein Verzeichnis von Feldern.'],
  [[MUSTER, { ...MUSTER, traeger_nummer: '99002' }], 'wiederholt Eintrag 2 eine Träger-Nummer oder Adresse.'],
  [[MUSTER, { ...MUSTER, slug: 'anderer-kreis' }], 'wiederholt Eintrag 2 eine Träger-Nummer oder Adresse.'],
])('was nicht stimmt, sagt ein Satz: %j', async (inhalt, satz) => {
  await expect(lies(inhalt)).rejects.toThrow(satz)
})

test('ein fehlendes Register auch', async () => {
  await expect(readRegister(join(ordner, 'gibt-es-nicht'))).rejects.toThrow('Das Register „jobcenter.json“ fehlt.')
})
