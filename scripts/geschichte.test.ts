import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { einsetzen } from '../src/checks/muster.ts'
import { readGitgeschichte } from './geschichte.ts'

let projekt: string
let content: string
beforeEach(async () => {
  projekt = await mkdtemp(join(tmpdir(), 'geschichte ü-'))
  content = join(projekt, 'content')
})
afterEach(() => rm(projekt, { recursive: true, force: true }))

const git = (tag: string, ...args: string[]) => {
  const zeit = `${tag}T12:00:00Z`
  execFileSync('git', ['-c', 'user.name=Erika Muster', '-c', 'user.email=erika.muster@example.org', ...args], {
    cwd: projekt,
    stdio: 'pipe',
    env: { ...process.env, GIT_AUTHOR_DATE: zeit, GIT_COMMITTER_DATE: zeit },
  })
}
const schreiben = async (ordner: string, kopf: string, umsetzung = 'Der Bus hält an acht Orten.') => {
  await mkdir(join(content, 'beispiele', ordner), { recursive: true })
  await writeFile(join(content, 'beispiele', ordner, 'index.mdx'), einsetzen({ kopf, text: umsetzung }).datei)
}
const commit = (tag: string, botschaft = 'Herr Beispiel hat angerufen') => {
  git(tag, 'add', '.')
  git(tag, 'commit', '-m', botschaft)
}
/** Drei Tage: das Beispiel kommt, ändert sich zweimal an einem Tag, zieht um und wird bestätigt. */
const dreiTage = async () => {
  await schreiben('bus', 'kennung: bus11')
  git('2026-01-02', 'init', '-b', 'main')
  commit('2026-01-02')
  await schreiben('bus', 'kennung: bus11\numfang: kurz', 'Der Bus hält an neun Orten.')
  commit('2026-02-03')
  await schreiben('bus', 'kennung: bus11\numfang: kurz', 'Der Bus hält an zehn Orten.')
  commit('2026-02-03')
  await rename(join(content, 'beispiele/bus'), join(content, 'beispiele/bus-im-kreis'))
  await schreiben('bus-im-kreis', 'kennung: bus11\numfang: kurz\nzuletzt_bestaetigt: 2026-03-04', 'Der Bus hält an zehn Orten.')
  commit('2026-03-04')
}

test('je Tag ein Eintrag in Worten, auch über einen Umzug hinweg; der erste Tag zählt nicht', async () => {
  await dreiTage()
  expect([...(await readGitgeschichte(content)).geschichte]).toEqual([
    [
      'bus-im-kreis',
      [
        { datum: '2026-03-04', saetze: ['Bestätigt: Es stimmt noch.'] },
        { datum: '2026-02-03', saetze: ['Ergänzt: Umfang.', 'Geändert: Abschnitt „Umsetzung“.'] },
      ],
    ],
  ])
})

test('Namen, Anschriften und Botschaften der Commits kommen nicht vor, auch nicht die eines eingereichten Zweigs', async () => {
  await dreiTage()
  git('2026-04-01', 'checkout', '-q', '-b', 'erika.muster/aenderung')
  await schreiben('bus-im-kreis', 'kennung: bus11\numfang: kurz\nzuletzt_bestaetigt: 2026-03-04\ntitel: Erika Muster fährt mit dem Bus')
  commit('2026-04-01', 'Änderung von Erika Muster')
  git('2026-05-06', 'checkout', '-q', 'main')
  git('2026-05-06', 'merge', '--no-ff', '-m', 'Merge von erika.muster', 'erika.muster/aenderung')
  const geschichte = (await readGitgeschichte(content)).geschichte.get('bus-im-kreis')
  expect(geschichte?.[0]).toEqual({ datum: '2026-05-06', saetze: ['Geändert: Titel und Abschnitt „Umsetzung“.'] })
  expect(JSON.stringify([...(geschichte ?? [])])).not.toMatch(/Erika|muster|Beispiel hat/i)
})

test('ohne Git, im Archiv und im flachen Klon bleibt sie leer, und nichts bricht', async () => {
  await schreiben('bus', 'kennung: bus11')
  expect((await readGitgeschichte(content)).geschichte.size).toBe(0)
  expect((await readGitgeschichte(join(projekt, 'gibt-es-nicht'))).geschichte.size).toBe(0)
  await rm(content, { recursive: true })
  await dreiTage()
  const flach = join(projekt, 'flach')
  git('2026-03-04', 'clone', '-q', '--depth', '1', pathToFileURL(projekt).href, flach)
  expect((await readGitgeschichte(join(flach, 'content'))).geschichte.size).toBe(0)
  const archiv = await mkdtemp(join(tmpdir(), 'archiv-'))
  await cp(content, join(archiv, 'content'), { recursive: true })
  expect((await readGitgeschichte(join(archiv, 'content'))).geschichte.size).toBe(0)
  await rm(archiv, { recursive: true })
})

test('eine frühere Fassung, die sich nicht lesen lässt, ergibt keinen Eintrag', async () => {
  await mkdir(join(content, 'beispiele/bus'), { recursive: true })
  await writeFile(join(content, 'beispiele/bus/index.mdx'), 'kein Kopf, export "\\')
  git('2026-01-02', 'init', '-b', 'main')
  commit('2026-01-02')
  await schreiben('bus', 'kennung: bus11')
  commit('2026-02-03')
  expect([...(await readGitgeschichte(content)).geschichte]).toEqual([['bus', []]])
})
