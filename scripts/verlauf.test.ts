import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEinreichung } from '../src/checks/einreichung.ts'
import { einsetzen } from '../src/checks/muster.ts'
import type { Beispiel } from '../src/model/beispiel.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { readGitgeschichte } from './geschichte.ts'
import { toVerlauf } from './verlauf.ts'

let projekt: string
let content: string
beforeEach(async () => {
  projekt = await mkdtemp(join(tmpdir(), 'verlauf ü-'))
  content = join(projekt, 'content')
})
afterEach(() => rm(projekt, { recursive: true, force: true }))

const commit = (tag: string): void => {
  const zeit = `${tag}T12:00:00Z`
  const env = { ...process.env, GIT_AUTHOR_DATE: zeit, GIT_COMMITTER_DATE: zeit }
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['-c', 'user.name=E', '-c', 'user.email=e@example.org', 'commit', '-q', '-m', 'x'],
  ])
    execFileSync('git', args, { cwd: projekt, env, stdio: 'pipe' })
}
const schreiben = async (slug: string, kopf: string): Promise<void> => {
  await mkdir(join(content, 'beispiele', slug), { recursive: true })
  await writeFile(join(content, 'beispiele', slug, 'index.mdx'), einsetzen({ kopf }).datei)
}
const bericht = (slug: string, kennung: string): Bericht => ({
  slug,
  beispiel: readEinreichung(slug, new TextEncoder().encode(einsetzen({ kopf: `kennung: ${kennung}` }).datei)).beispiel as Beispiel,
  abschnitte: [],
  bilder: [],
})

const BUCH = [
  { adresse: '/beispiele/bus/', kennung: 'bus11' },
  { adresse: '/beispiele/rad/', kennung: 'rad22' },
  { adresse: '/beispiele/rad-alt/', kennung: 'rad22' },
  { adresse: '/beispiele/nie/', kennung: 'nie33' },
  { adresse: '/hilfe/' },
]

test('welches Beispiel gegangen ist, weiß das Adressbuch; wann, weiß Git; wann eines kam, auch', async () => {
  await schreiben('bus', 'kennung: bus11')
  await schreiben('rad', 'kennung: rad22')
  commit('2026-01-02')
  await schreiben('bus', 'kennung: bus11\numfang: kurz')
  commit('2026-02-03')
  await rm(join(content, 'beispiele/rad'), { recursive: true })
  commit('2026-03-04')
  const { gegangen, dazugekommen, geschichte } = toVerlauf(await readGitgeschichte(content), [bericht('bus', 'bus11')], BUCH)
  expect(gegangen).toEqual([{ kennung: 'rad22', datum: '2026-03-04' }, { kennung: 'nie33' }])
  expect(dazugekommen.get('bus')).toBe('2026-01-02')
  expect(geschichte.get('bus')).toEqual([{ datum: '2026-02-03', saetze: ['Ergänzt: Umfang.'] }])
})

test('ein zurückgezogenes Beispiel ging an dem Tag, an dem sich seine Datei zuletzt änderte', async () => {
  await schreiben('bus', 'kennung: bus11')
  commit('2026-01-02')
  await schreiben(
    'bus',
    'kennung: bus11\neinwilligungen:\n  - fuer: beispiel\n    form: schriftlich\n    erteilt_am: 2026-01-01\n    widerrufen_am: 2026-05-06',
  )
  commit('2026-05-07')
  expect(toVerlauf(await readGitgeschichte(content), [], BUCH.slice(0, 1)).gegangen).toEqual([{ kennung: 'bus11', datum: '2026-05-07' }])
})

test('ohne Git fehlen nur die Tage, ohne Adressbuch alles; nichts bricht', async () => {
  await schreiben('bus', 'kennung: bus11')
  const ohne = toVerlauf(await readGitgeschichte(content), [bericht('bus', 'bus11')], BUCH)
  expect(ohne.gegangen).toEqual([{ kennung: 'rad22' }, { kennung: 'nie33' }])
  expect([ohne.geschichte.size, ohne.dazugekommen.size]).toEqual([0, 0])
  expect(toVerlauf(await readGitgeschichte(join(projekt, 'fehlt')), [], []).gegangen).toEqual([])
})
