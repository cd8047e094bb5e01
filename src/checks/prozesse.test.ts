import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { inProzessen } from './prozesse.ts'

/** Ein Prozess, der sich bei „verrannt“ in einem Muster verliert, bei „weg“ endet und sonst den Auftrag zurückgibt. */
const PROGRAMM = `import { bedienen } from ${JSON.stringify(new URL('./prozesse.ts', import.meta.url).href)}
bedienen(() => (auftrag) => {
  if (auftrag === 'weg') process.exit(1)
  if (auftrag === 'verrannt') /^(?:a+)+$/.test('a'.repeat(80) + 'b')
  return auftrag
})
`

test('lassen sich die Aufträge nicht sammeln, bleibt kein Prozess zurück', async () => {
  const ordner = await mkdtemp(join(tmpdir(), 'prozesse-'))
  try {
    const nummer = join(ordner, 'nummer')
    const skript = join(ordner, 'programm.mjs')
    await writeFile(
      skript,
      `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(nummer)}, String(process.pid))\n${PROGRAMM}`,
    )
    const lauf = inProzessen<string, string, null>({
      skript: pathToFileURL(skript),
      umfeld: null,
      auftraege: Promise.reject(new Error('unlesbar')),
      stapel: 4,
      jeProzess: 100,
      maxMs: 3_000,
      gescheitert: (auftrag) => auftrag,
    })
    await expect(lauf).rejects.toThrow('unlesbar')
    const pid = Number(await readFile(nummer, 'utf8'))
    await expect.poll(() => lebt(pid)).toBe(false)
  } finally {
    await rm(ordner, { recursive: true, force: true })
  }
})

const lebt = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('wer nicht antwortet, endete oder hing; alle anderen bekommen ihre Antwort', async () => {
  const ordner = await mkdtemp(join(tmpdir(), 'prozesse-'))
  try {
    const skript = join(ordner, 'programm.mjs')
    await writeFile(skript, PROGRAMM)
    const ergebnisse = await inProzessen<string, string, null>({
      skript: pathToFileURL(skript),
      umfeld: null,
      auftraege: ['a', 'weg', 'b', 'verrannt', 'c', 'weg'],
      stapel: 4,
      jeProzess: 100,
      maxMs: 3_000,
      gescheitert: (auftrag, ende) => `${auftrag}: ${ende}`,
    })
    expect(ergebnisse).toEqual(['a', 'weg: beendet', 'b', 'verrannt: aufgehalten', 'c', 'weg: beendet'])
  } finally {
    await rm(ordner, { recursive: true, force: true })
  }
})
