import { expect, test } from 'vitest'
import { giteaAdresse, githubAdresse, gitlabAdresse, mailAdresse } from './wegadressen.ts'

const ziel = { projekt: 'https://github.com/amt/beispiele', zweig: 'main', datei: 'content/beispiele/musterkreis-bus/index.mdx' }

test('GitHub bekommt Dateiname und Text mit, solange die Adresse kurz genug ist', () => {
  const text = '---\ntitel: "Größe: & Maß #1"\n---\n\n## Ausgangslage\n\n🙋 Ja?\n'
  const { adresse, mitText } = githubAdresse(ziel, text, 'Beispiel: Bus')
  const url = new URL(adresse)
  expect(mitText).toBe(true)
  expect(url.pathname).toBe('/amt/beispiele/new/main')
  expect(url.searchParams.get('filename')).toBe(ziel.datei)
  expect(url.searchParams.get('value')).toBe(text)
})

test.each([10, 1_000, 2_600, 2_700, 7_000, 60_000])('mit %i Umlauten bleibt die Adresse unter 8.000 Byte', (n) => {
  const { adresse, mitText } = githubAdresse(ziel, 'ö'.repeat(n), 'x')
  expect(new TextEncoder().encode(adresse).length).toBeLessThanOrEqual(8_000)
  expect(mitText).toBe(n < 1_300)
  expect(new URL(adresse).searchParams.get('filename')).toBe(ziel.datei)
})

test('GitLab und Gitea öffnen eine neue Datei am richtigen Ort', () => {
  expect(gitlabAdresse({ ...ziel, projekt: 'https://gitlab.opencode.de/amt/beispiele/' })).toBe(
    'https://gitlab.opencode.de/amt/beispiele/-/new/main?file_name=content%2Fbeispiele%2Fmusterkreis-bus%2Findex.mdx',
  )
  expect(giteaAdresse({ ...ziel, projekt: 'https://codeberg.org/amt/beispiele' })).toBe(
    'https://codeberg.org/amt/beispiele/_new/main/content/beispiele/musterkreis-bus?filename=index.mdx',
  )
})

test('eine Mail hat höchstens 2.000 Zeichen', () => {
  expect(mailAdresse('redaktion@example.org', 'Bus', 'kurz & gut\nzweite Zeile', 'anhang')).toBe(
    'mailto:redaktion@example.org?subject=Bus&body=kurz%20%26%20gut%0D%0Azweite%20Zeile',
  )
  const lang = mailAdresse('redaktion@example.org', 'Bus', 'ö'.repeat(900), 'Bitte anhängen')
  expect(lang.length).toBeLessThanOrEqual(2_000)
  expect(lang).toContain('Bitte%20anh%C3%A4ngen')
})
