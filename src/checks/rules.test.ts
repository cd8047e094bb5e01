import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBestand } from './bestand.ts'
import { readEinreichung } from './einreichung.ts'
import { rules } from './einzelregeln.ts'
import { einsetzen, musterkreis, musterUmfeld } from './muster.ts'
import type { Dateien, Stueck } from './rule.ts'
import { bestandsRules } from './rules.ts'
import { checkEinreichung } from './run.ts'

const run = (stueck: Stueck) => {
  const { datei, zeile } = einsetzen(stueck)
  const findings = checkEinreichung(
    'muster/index.mdx',
    readEinreichung('muster', new TextEncoder().encode(datei), musterUmfeld.umbenennungen),
    musterUmfeld,
  )
  return findings.map(({ rule, line, column, message }) => ({ rule, text: `${line - zeile + 1}:${column} ${message}` }))
}

describe.each(rules)('Regel $id', ({ id, examples }) => {
  test('hat mindestens einen guten und einen schlechten Beleg', () => {
    expect(examples.some((beleg) => 'ok' in beleg)).toBe(true)
    expect(examples.some((beleg) => 'bad' in beleg)).toBe(true)
  })

  test.each(examples)('Beleg %#', (beleg) => {
    if ('ok' in beleg) expect(run(beleg.ok)).toEqual([])
    else expect(run(beleg.bad)).toEqual(beleg.expect.map((text) => ({ rule: id, text })))
  })
})

const runBestand = async (dateien: Dateien) => {
  const content = await mkdtemp(join(tmpdir(), 'bestand-'))
  try {
    for (const [pfad, inhalt] of Object.entries(dateien)) {
      await mkdir(dirname(join(content, 'beispiele', pfad)), { recursive: true })
      await writeFile(join(content, 'beispiele', pfad), inhalt)
    }
    await writeFile(join(content, 'jobcenter.json'), JSON.stringify([musterkreis]))
    return (await readBestand(content)).findings
  } finally {
    await rm(content, { recursive: true })
  }
}

describe.each(bestandsRules)('Regel $id', ({ id, examples }) => {
  test.each(examples)('Beleg %#', async (beleg) => {
    const findings = (await runBestand('ok' in beleg ? beleg.ok : beleg.bad)).filter(({ rule }) => rule === id)
    const texts = findings.map(({ file, line, column, message }) => {
      const name = file.slice(file.indexOf('/beispiele/') + '/beispiele/'.length)
      return line === 1 && column === 1 ? `${name} ${message}` : `${name}:${line}:${column} ${message}`
    })
    expect(texts).toEqual('ok' in beleg ? [] : beleg.expect)
  })
})

test('jede Regel liegt unter ihrer Id in rules/, und keine Datei dort bleibt ungenutzt', async () => {
  const dateien = (await readdir(new URL('./rules/', import.meta.url))).map((name) => name.replace(/\.ts$/, '')).sort()
  expect([...rules, ...bestandsRules].map(({ id }) => id).sort()).toEqual(dateien)
})
