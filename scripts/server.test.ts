import { mkdtemp, rm, writeFile } from 'node:fs/promises'
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

test('nur was zum Einbetten gemacht ist, darf in fremde Rahmen; lesen dürfen es auch fremde Skripte, ebenso die Suche', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'server-'))
  await writeFile(join(dir, '404.html'), 'fehlt')
  const { server, port } = await serve(dir, 4470)
  try {
    const koepfe = async (pfad: string) => {
      const { headers } = await fetch(`http://localhost:${port}${pfad}`)
      return ['content-security-policy', 'x-frame-options', 'access-control-allow-origin'].map((name) => headers.get(name))
    }
    const nurSelbst = ["frame-ancestors 'self'", 'SAMEORIGIN']
    expect(await koepfe('/einbetten/laender/hessen/?x')).toEqual(['frame-ancestors *', null, '*'])
    expect(await koepfe('/einbetten/')).toEqual([...nurSelbst, null])
    expect(await koepfe('/beispiele/?q=/einbetten/x')).toEqual([...nurSelbst, null])
    expect(await koepfe('//einbetten/x')).toEqual([...nurSelbst, null])
    expect(await koepfe('/suche/stand.json')).toEqual([...nurSelbst, '*'])
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(dir, { recursive: true })
  }
})
