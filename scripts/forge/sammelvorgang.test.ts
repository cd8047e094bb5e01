import { expect, test } from 'vitest'
import { startAttrappe } from './attrappe.ts'
import { alsGithub } from './attrappe-github.ts'
import { createGithub } from './github.ts'
import { writeSammelvorgang } from './sammelvorgang.ts'
import { toToteLinksVorgang } from './vorgaenge.ts'

test('tote Links: ein Vorgang, der fortgeschrieben, geschlossen und wieder geöffnet wird; ein fremder bleibt unberührt', async () => {
  const { ablage, adresse, server } = await startAttrappe(alsGithub({ stand: 'x', geprueft: 'x', zweig: 'x', dateien: [] }))
  const plattform = createGithub({
    api: adresse,
    website: 'https://git.example',
    projekt: 'musterland/hub',
    zeichen: 'geheim',
    ereignis: {},
    stand: 'x',
    standardzweig: 'main',
    readBericht: async () => undefined,
  })
  ablage.vorgaenge.push({
    nr: 1,
    titel: 'Fremd',
    text: '<!-- gelungene-beispiele:tote-links --> Fremd',
    offen: true,
    konto: 'fremd',
    stichworte: ['tote-links'],
  })
  const toter = { adresse: 'https://a.example/`](javascript:x)@alle', grund: 'Die Seite gibt es nicht mehr.', slugs: ['a', 'b'] }
  for (const [tote, offen] of [
    [[], undefined],
    [[toter], true],
    [[toter, { ...toter, adresse: 'https://b.example/' }], true],
    [[], false],
    [[toter], true],
  ] as const) {
    await writeSammelvorgang(plattform, toToteLinksVorgang(tote))
    expect(ablage.vorgaenge.slice(1).map((vorgang) => vorgang.offen)).toEqual(offen === undefined ? [] : [offen])
  }
  expect(ablage.vorgaenge[1]?.text).toContain('* `https://a.example/](javascript:x)@alle` Die Seite gibt es nicht mehr. Steht in: `a`, `b`')
  expect(ablage.vorgaenge[0]?.text).toContain('Fremd')
  const vorher = ablage.anfragen.length
  await writeSammelvorgang(plattform, toToteLinksVorgang([toter]))
  expect(ablage.anfragen.slice(vorher)).toEqual(['GET /repos/musterland/hub/issues'])
  server.close()
})
