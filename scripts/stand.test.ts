import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const stand = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/stand.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: 'e2e/fixtures/anderer-bestand' },
    encoding: 'utf8',
  })

test('Land, Handlungsfeld und Zielgruppe als Tabellen, jede Zahl mit ihrer Basis', () => {
  const { status, stdout } = stand()
  expect(status).toBe(0)
  expect(stdout).toMatch(/Nach Land\n {2}Land +Beispiele +Jobcenter im Register\n {2}─+ {2}─+ {2}─+\n/)
  expect(stdout).toMatch(/^ {2}Niedersachsen +3 von 5 +1 von 2$/m)
  expect(stdout).toMatch(/^ {2}Mobilität +1 von 5$/m)
  expect(stdout).toMatch(/^ {2}Alle Leistungsberechtigten +2 von 5$/m)
  expect(stdout).toMatch(/^ {2}Kontakt +5 von 5$/m)
  expect(['Nach Land', 'Nach Handlungsfeld', 'Nach Zielgruppe'].map((titel) => stdout.indexOf(titel))).toEqual(
    ['Nach Land', 'Nach Handlungsfeld', 'Nach Zielgruppe'].map((titel) => stdout.indexOf(titel)).sort((a, b) => a - b),
  )
  expect(stdout).not.toContain('%')
  expect(stdout).not.toContain('musterkreis-werkstattbus')
})

test('die Lücken je Beispiel kommen nur auf Wunsch', () => {
  expect(stand('--luecken').stdout).toMatch(/musterkreis-werkstattbus \(\d+\): In Einfacher Sprache/)
})

test('falsche Benutzung endet mit 2 und einem Satz', () => {
  const { status, stderr } = stand('--alles')
  expect(status).toBe(2)
  expect(stderr).toBe('So geht es: npm run stand -- [--luecken]\n')
})
