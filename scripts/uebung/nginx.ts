import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { launchBrowser } from '../../e2e/browser.ts'
import { schneideMit } from '../../e2e/mitschnitt.ts'
import { findSeiten } from '../../e2e/seiten.ts'
import { ZUSTAENDE } from '../../e2e/zustaende.ts'
import { ADRESSBUCH, beispieladresse, kurzadresse } from '../../src/model/adressbuch.ts'
import { KOPFZEILEN, kopfzeilenOf } from '../kopfzeilen.ts'
import { bisEnde } from './probe.ts'
import { fuehreDurch, type Uebung } from './uebung.ts'
import { findFehlendes, startNginx, type Webserver } from './webserver.ts'

const PORT = 8_089

/** Was eine Antwort sagte, der Inhalt unausgepackt. */
interface Antwort {
  status: number
  kopf: Record<string, string | string[] | undefined>
  inhalt: Buffer
}

/**
 * Baut den eigenen Bestand mit einem Umzug und etwas Entfallenem, liefert ihn mit der mitgelieferten Einstellung aus und sieht nach.
 * @returns Rückgabewert: 0 wie erwartet, 1 mit Abweichung, 2 wenn nginx fehlt
 */
export const uebeNginx = async (): Promise<number> => {
  const fehlt = findFehlendes()
  if (fehlt) {
    console.error(fehlt)
    return 2
  }
  const ordner = await mkdtemp(join(tmpdir(), 'uebung-'))
  const content = join(ordner, 'content')
  const dist = join(ordner, 'dist')
  try {
    const adressen = await schreibeBestand(content)
    const { status, ausgabe } = await bisEnde(
      spawn(process.execPath, ['scripts/bauen.ts', '--packen'], {
        env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
    if (status !== 0) throw new Error(ausgabe)
    const server = await startNginx(dist, PORT)
    try {
      return await fuehreDurch(uebungenMit(server, dist, adressen))
    } finally {
      await server.ende()
    }
  } finally {
    await rm(ordner, { recursive: true, force: true })
  }
}

interface Adressen {
  beispiel: string
  frueher: string
  kurz: string
}

/** Der eigene Bestand; ein Beispiel hieß früher anders, eines ist gegangen. */
const schreibeBestand = async (content: string): Promise<Adressen> => {
  await cp('content', content, { recursive: true })
  const [slug = ''] = readdirSync(join(content, 'beispiele'))
  const datei = join(content, 'beispiele', slug, 'index.mdx')
  const text = await readFile(datei, 'utf8')
  await writeFile(datei, text.replace(/^alias:\n(?: +- .*\n)*/m, '').replace(/^kennung: .*/m, '$&\nalias:\n  - hiess-frueher-anders'))
  await appendFile(join(content, ADRESSBUCH), '/beispiele/gegangen/ ge9an entfallen\n')
  const kennung = /^kennung: (\S+)/m.exec(text)?.[1] ?? ''
  return { beispiel: beispieladresse(slug), frueher: beispieladresse('hiess-frueher-anders'), kurz: kurzadresse(kennung) }
}

const uebungenMit = (server: Webserver, dist: string, { beispiel, frueher, kurz }: Adressen): Uebung[] => {
  const frage = (pfad: string, kopf: Record<string, string> = {}, method = 'GET') => ask(`${server.adresse}${pfad}`, kopf, method)
  const [gebautes = ''] = readdirSync(join(dist, '_gebaut')).filter((name) => name.endsWith('.css'))
  const stand = JSON.parse(readFileSync(join(dist, 'suche/stand.json'), 'utf8')) as { ordner: string }
  const pfade = [
    '/',
    beispiel,
    '/feed.xml',
    '/feed.json',
    '/zeichen.svg',
    '/suche/stand.json',
    `/suche/${stand.ordner}/merkmale.json`,
    `/_gebaut/${gebautes}`,
  ]
  const ohnePruefung = [beispiel, '/feed.xml', `/suche/${stand.ordner}/merkmale.json`, `/_gebaut/${gebautes}`]
  return [
    ...pfade.map((pfad) => ({
      name: `Kopfzeilen von ${pfad}`,
      erwartet: '200; alle wie in scripts/kopfzeilen.ts',
      lauf: async () => {
        const { status, kopf } = await frage(pfad)
        const soll = new Map(kopfzeilenOf(pfad))
        const andere = Object.keys(KOPFZEILEN.sonst).filter((name) => kopf[name.toLowerCase()] !== soll.get(name))
        return `${status}; ${andere.length === 0 ? 'alle wie in scripts/kopfzeilen.ts' : andere.map((name) => `${name}: ${kopf[name.toLowerCase()]}`).join('; ')}`
      },
    })),
    ...ohnePruefung.flatMap((pfad) =>
      Object.entries({ br: brotliDecompressSync, gzip: gunzipSync }).map(([art, packeAus]) => ({
        name: `${pfad} mit ${art}`,
        erwartet: `${art}; Vary: Accept-Encoding; ausgepackt dieselbe Datei; bekannt: 304 ohne Inhalt`,
        lauf: async () => {
          const { kopf, inhalt } = await frage(pfad, { 'Accept-Encoding': art })
          const gleich = packeAus(inhalt).equals(readFileSync(join(dist, pfad, pfad.endsWith('/') ? 'index.html' : '')))
          const wieder = await frage(pfad, { 'Accept-Encoding': art, 'If-None-Match': String(kopf['etag']) })
          return `${kopf['content-encoding']}; Vary: ${kopf['vary']}; ausgepackt ${gleich ? 'dieselbe Datei' : 'etwas anderes'}; bekannt: ${wieder.status} ${wieder.inhalt.length === 0 ? 'ohne' : 'mit'} Inhalt`
        },
      })),
    ),
    {
      name: 'frühere Adresse, mit und ohne Schrägstrich, mit Anhang',
      erwartet: `301 ${beispiel}, 301 ${beispiel}, 301 ${beispiel}?a=1`,
      lauf: async () =>
        (await Promise.all([frueher, frueher.slice(0, -1), `${frueher}?a=1`].map((pfad) => frage(pfad))))
          .map(({ status, kopf }) => `${status} ${kopf['location']}`)
          .join(', '),
    },
    {
      name: 'kurzer Link',
      erwartet: `301 ${beispiel}`,
      lauf: async () => {
        const { status, kopf } = await frage(kurz)
        return `${status} ${kopf['location']}`
      },
    },
    {
      name: 'Entfallenes',
      erwartet: '410 mit der Seite dazu und strenger Richtlinie, 410 unter dem kurzen Link',
      lauf: async () => {
        const [seite, kurz] = await Promise.all([frage('/beispiele/gegangen/'), frage('/b/ge9an/')])
        const datei = readFileSync(join(dist, 'beispiele/gegangen/index.html'))
        return `${seite.status} ${seite.inhalt.equals(datei) ? 'mit der Seite dazu' : 'mit etwas anderem'} und ${describeRichtlinie(seite)} Richtlinie, ${kurz.status} unter dem kurzen Link`
      },
    },
    {
      name: 'Unbekanntes',
      erwartet: '404 mit der Seite dazu und strenger Richtlinie; /_gebaut/weg.js: 404, nicht für immer gemerkt',
      lauf: async () => {
        const [seite, programm] = await Promise.all([frage('/gibt-es-nicht/'), frage('/_gebaut/weg.js')])
        const gemerkt = String(programm.kopf['cache-control']).includes('immutable') ? 'für immer gemerkt' : 'nicht für immer gemerkt'
        const gleich = seite.inhalt.equals(readFileSync(join(dist, '404.html')))
        return `${seite.status} ${gleich ? 'mit der Seite dazu' : 'mit etwas anderem'} und ${describeRichtlinie(seite)} Richtlinie; /_gebaut/weg.js: ${programm.status}, ${gemerkt}`
      },
    },
    {
      name: 'Ordner ohne Schrägstrich, Vorausladen, nur lesen',
      erwartet: '301 /beispiele/; application/speculationrules+json; POST 405',
      lauf: async () => {
        const [ordner, voraus, post] = await Promise.all([frage('/beispiele'), frage('/vorausladen.json'), frage('/', {}, 'POST')])
        return `${ordner.status} ${ordner.kopf['location']}; ${voraus.kopf['content-type']}; POST ${post.status}`
      },
    },
    {
      name: 'Einstellungen des Servers, Verborgenes, Ordner ohne Seite',
      erwartet: '404, 404, 404, 404',
      lauf: async () =>
        (await Promise.all(['/umleitungen.nginx.conf', '/kopfzeilen.nginx.conf', '/.git/config', '/_gebaut/'].map((pfad) => frage(pfad))))
          .map(({ status }) => status)
          .join(', '),
    },
    {
      name: 'alle Seiten und Wege im Browser',
      erwartet: 'nichts Fremdes, kein Verstoß gegen die Richtlinie, nichts ungefragt gespeichert, kein Cookie',
      lauf: async () => {
        const browser = await launchBrowser()
        try {
          const context = await browser.newContext({ baseURL: server.adresse })
          const { fremd, meldungen, gespeichert, cookies } = await schneideMit(
            context,
            [...findSeiten(dist).map((adresse) => ({ name: adresse, adresse })), ...ZUSTAENDE],
            server.adresse,
          )
          return [
            fremd.join(', ') || 'nichts Fremdes',
            meldungen.join(', ') || 'kein Verstoß gegen die Richtlinie',
            gespeichert.join(', ') || 'nichts ungefragt gespeichert',
            cookies.join(', ') || 'kein Cookie',
          ].join(', ')
        } finally {
          await browser.close()
        }
      },
    },
    {
      name: 'was nginx meldet und verrät',
      erwartet: 'nichts; Server: nginx',
      lauf: async () => `${server.meldungen() || 'nichts'}; Server: ${(await frage('/')).kopf['server']}`,
    },
  ]
}

const describeRichtlinie = ({ kopf }: Antwort): string => {
  const richtlinie = String(kopf['content-security-policy'])
  return /frame-ancestors 'none'/.test(richtlinie) && !richtlinie.includes('unsafe') ? 'strenger' : `der ${richtlinie}`
}

/** Fragt, ohne etwas auszupacken oder Umleitungen zu folgen. */
const ask = (adresse: string, headers: Record<string, string>, method: string): Promise<Antwort> =>
  new Promise((resolve, reject) => {
    request(adresse, { headers, method }, (antwort) => {
      const teile: Buffer[] = []
      antwort.on('data', (teil: Buffer) => teile.push(teil))
      antwort.on('end', () => resolve({ status: antwort.statusCode ?? 0, kopf: antwort.headers, inhalt: Buffer.concat(teile) }))
    })
      .on('error', reject)
      .end()
  })
