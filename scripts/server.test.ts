import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
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

test('liegt eine gepackte Fassung daneben, bekommt sie, wer sie lesen kann', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'server-'))
  await writeFile(join(dir, 'index.html'), '<p>Hallo</p>')
  await writeFile(join(dir, 'index.html.br'), brotliCompressSync('<p>Hallo</p>'))
  const { server, port } = await serve(dir, 4470)
  try {
    const lesen = async (kann: string) => {
      const antwort = await fetch(`http://localhost:${port}/`, { headers: { 'Accept-Encoding': kann } })
      return [antwort.headers.get('content-type'), antwort.headers.get('content-encoding'), await antwort.text()]
    }
    expect(await lesen('br')).toEqual(['text/html;charset=utf-8', 'br', '<p>Hallo</p>'])
    expect(await lesen('identity')).toEqual(['text/html;charset=utf-8', null, '<p>Hallo</p>'])
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(dir, { recursive: true })
  }
})

test('offene Daten sind für andere Websites frei; ihr ETag folgt dem Inhalt, nicht der Uhr', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'server-'))
  await mkdir(join(dir, 'api/v1'), { recursive: true })
  await writeFile(join(dir, '404.html'), 'fehlt')
  await writeFile(join(dir, 'index.html'), 'Start')
  const datei = join(dir, 'api/v1/beispiele.csv')
  const schreiben = async (inhalt: string, jahr: number) => {
    await writeFile(datei, inhalt)
    await utimes(datei, new Date(jahr, 1), new Date(jahr, 1))
  }
  await schreiben('"a"', 2024)
  const { server, port } = await serve(dir, 4470)
  try {
    const holen = (pfad: string, etag?: string) =>
      fetch(`http://localhost:${port}${pfad}`, etag ? { headers: { 'If-None-Match': etag } } : {})
    const erste = await holen('/api/v1/beispiele.csv')
    const etag = erste.headers.get('etag') ?? ''
    expect(erste.headers.get('access-control-allow-origin')).toBe('*')
    expect(erste.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    await schreiben('"a"', 2025)
    const gleich = await holen('/api/v1/beispiele.csv', etag)
    expect([gleich.status, await gleich.text(), gleich.headers.get('access-control-allow-origin')]).toEqual([304, '', '*'])
    await schreiben('"b"', 2026)
    const neu = await holen('/api/v1/beispiele.csv', etag)
    expect([neu.status, await neu.text()]).toEqual([200, '"b"'])
    expect(neu.headers.get('etag')).not.toBe(etag)
    expect((await holen('/api/v1/beispiele/fehlt.json')).status).toBe(404)
    expect((await holen('/')).headers.get('access-control-allow-origin')).toBeNull()
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(dir, { recursive: true })
  }
})
