import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serve } from './server.ts'

test('nach einem neuen Bau liefert der laufende Server die neuen Seiten, auch die Seite „nicht gefunden“', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'server-'))
  const schreiben = (stand: string) => Promise.all(['index.html', '404.html'].map((name) => writeFile(join(dir, name), `${name} ${stand}`)))
  await schreiben('alt')
  const { server, port } = await serve(dir, 4470)
  try {
    const lesen = async (pfad: string) => {
      const antwort = await fetch(`http://localhost:${port}${pfad}`)
      return `${antwort.status} ${await antwort.text()}`
    }
    expect([await lesen('/'), await lesen('/fehlt/')]).toEqual(['200 index.html alt', '404 404.html alt'])
    await schreiben('neu')
    expect([await lesen('/'), await lesen('/fehlt/')]).toEqual(['200 index.html neu', '404 404.html neu'])
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(dir, { recursive: true })
  }
})
