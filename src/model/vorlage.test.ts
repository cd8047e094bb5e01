import { expect, test } from 'vitest'
import { readDokument } from '../mdx/lesen.ts'
import { Beispiel } from './beispiel.ts'
import { hilfeOf } from './feldhilfe.ts'
import { toFormular } from './formular.ts'
import { toVorlage } from './vorlage.ts'

const vorlage = toVorlage(toFormular().felder)

test('die Vorlage nennt jedes Feld mit seiner Hilfe und lässt sich lesen, wie sie ist', () => {
  for (const [name, schema] of Object.entries(Beispiel.shape)) {
    expect(vorlage).toMatch(new RegExp(`^(?:# )?${name}:`, 'm'))
    expect(vorlage).toContain(hilfeOf(schema)?.description)
  }
  const { kopf, hindernisse } = readDokument(new TextEncoder().encode(vorlage))
  expect(hindernisse).toEqual([])
  expect(Object.keys(kopf?.daten as object)).toEqual(
    toFormular()
      .felder.filter(({ pflicht }) => pflicht)
      .map(({ name }) => name),
  )
})

test('auch ohne die Zeichen vor den freiwilligen Feldern ist sie lesbar', () => {
  const ganz = vorlage.replace(/^# (?=\s*(?:- )?[a-z_]+:(?: ""|$)|\s*- ""$)/gm, '')
  const { kopf, hindernisse } = readDokument(new TextEncoder().encode(ganz))
  expect(hindernisse).toEqual([])
  expect(Object.keys(kopf?.daten as object)).toEqual(Object.keys(Beispiel.shape))
  expect(kopf?.daten).toMatchObject({ ressourcen: { personal: [{ rolle: '', vze: '' }] } })
})
