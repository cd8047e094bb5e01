import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tabelle } from '../tabelle.ts'
import { bisEnde } from './probe.ts'
import { findFehlendes, startNginx, waitForAntwort } from './webserver.ts'

const [PORT, PORT_KARG] = [8_089, 8_090]
const RUNDEN = 3
const SEKUNDEN = 3
const VERBINDUNGEN = 32

/** Was nginx mindestens leisten soll, gemessen an sich selbst mit einer einzigen Datei derselben Größe und sonst nichts. */
const MINDESTENS = 0.8

interface Messung {
  jeSekunde: number
  p99: number
}

/**
 * Misst mit wrk, wie viele Anfragen nginx mit der mitgelieferten Einstellung beantwortet, abwechselnd mit einem kargen nginx, das nur eine Datei
 * derselben Größe ausliefert. Die Zahlen gelten für diese Maschine; vergleichen lässt sich nur das Verhältnis.
 * @returns Rückgabewert: 0, 1 wenn ein Verhältnis zu klein ist, 2 wenn nginx oder wrk fehlt
 */
export const messeLast = async (): Promise<number> => {
  const fehlt = findFehlendes() || (spawnSync('wrk', ['-v']).error ? 'wrk ist nicht installiert. Unter Debian: apt install wrk' : '')
  if (fehlt) {
    console.error(fehlt)
    return 2
  }
  const ordner = await mkdtemp(join(tmpdir(), 'uebung-'))
  const dist = join(ordner, 'dist')
  // nginx liest hier ohne Rechte.
  await chmod(ordner, 0o755)
  try {
    const { status, ausgabe } = await bisEnde(
      spawn(process.execPath, ['scripts/bauen.ts', '--packen'], {
        env: { ...process.env, OUT_DIR: dist },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
    if (status !== 0) throw new Error(ausgabe)
    const server = await startNginx(dist, PORT)
    try {
      return await vergleiche(dist, ordner, server.adresse)
    } finally {
      await server.ende()
    }
  } finally {
    await rm(ordner, { recursive: true, force: true })
  }
}

const vergleiche = async (dist: string, ordner: string, adresse: string): Promise<number> => {
  const stand = JSON.parse(readFileSync(join(dist, 'suche/stand.json'), 'utf8')) as { ordner: string }
  const [beispiel = ''] = readdirSync(join(dist, 'beispiele'))
  const ziele = { Beispielseite: `/beispiele/${beispiel}/`, 'Bogen der Suche': `/suche/${stand.ordner}/w/0.json`, Feed: '/feed.xml' }
  const zeilen: [string, ...string[]][] = []
  let schlechtestes = Infinity
  for (const [name, pfad] of Object.entries(ziele)) {
    const groesse = statSync(join(dist, `${pfad}${pfad.endsWith('/') ? 'index.html' : ''}.br`)).size
    const karg = await startKarg(join(ordner, 'karg'), groesse)
    const [mit, ohne]: [Messung[], Messung[]] = [[], []]
    for (let runde = 0; runde < RUNDEN; runde++) {
      mit.push(messe(`${adresse}${pfad}`))
      ohne.push(messe(karg.adresse))
    }
    await karg.ende()
    const verhaeltnisse = mit.map(({ jeSekunde }, runde) => jeSekunde / (ohne[runde]?.jeSekunde ?? Infinity)).sort((a, b) => a - b)
    const mitte = verhaeltnisse[Math.floor(RUNDEN / 2)] ?? 0
    schlechtestes = Math.min(schlechtestes, mitte)
    zeilen.push([
      name,
      groesse.toLocaleString('de'),
      besteOf(mit).jeSekunde.toLocaleString('de', { maximumFractionDigits: 0 }),
      besteOf(ohne).jeSekunde.toLocaleString('de', { maximumFractionDigits: 0 }),
      `${besteOf(mit).p99} ms`,
      `${besteOf(ohne).p99} ms`,
      verhaeltnisse.map((verhaeltnis) => verhaeltnis.toFixed(2)).join(' – '),
    ])
  }
  console.log(
    tabelle(['', 'Byte', 'Anfragen/s', 'karg', 'p99', 'karg', `Verhältnis, ${RUNDEN} Runden`], zeilen).join('\n'),
    `\n${VERBINDUNGEN} Verbindungen, je ${SEKUNDEN} Sekunden, wrk auf derselben Maschine. Ziel: in der mittleren Runde mindestens ${MINDESTENS}.`,
  )
  return schlechtestes >= MINDESTENS ? 0 : 1
}

const besteOf = (messungen: readonly Messung[]): Messung =>
  messungen.reduce((beste, messung) => (messung.jeSekunde > beste.jeSekunde ? messung : beste))

const messe = (adresse: string): Messung => {
  const { stdout } = spawnSync('wrk', ['-t1', `-c${VERBINDUNGEN}`, `-d${SEKUNDEN}s`, '--latency', '-H', 'Accept-Encoding: br', adresse], {
    encoding: 'utf8',
  })
  const [, p99 = '', einheit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  if (/Non-2xx|Socket errors/.test(stdout) || p99 === '') throw new Error(`${adresse}:\n${stdout}`)
  const faktor = { us: 0.001, ms: 1, s: 1_000 }[einheit] ?? 1
  return { jeSekunde: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]), p99: Number((Number(p99) * faktor).toFixed(1)) }
}

/** Ein nginx, das nichts kann, als eine Datei auszuliefern: der Maßstab. */
const startKarg = async (ordner: string, groesse: number): Promise<{ adresse: string; ende: () => Promise<void> }> => {
  await mkdir(ordner, { recursive: true })
  await chmod(ordner, 0o777)
  await writeFile(join(ordner, 'index.html'), 'x'.repeat(groesse))
  const datei = join(ordner, 'nginx.conf')
  await writeFile(
    datei,
    `worker_processes auto; pid ${ordner}/nginx.pid; error_log stderr crit; events { worker_connections 4096; }
http { access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; server { listen 127.0.0.1:${PORT_KARG}; root ${ordner}; } }`,
  )
  const kind = spawn('nginx', ['-c', datei, '-g', 'daemon off;'], { stdio: 'ignore' })
  const beendet = new Promise<void>((resolve) => kind.on('exit', () => resolve()))
  const adresse = `http://127.0.0.1:${PORT_KARG}/`
  await waitForAntwort(adresse, kind)
  return {
    adresse,
    ende: async () => {
      kind.kill('SIGTERM')
      await beendet
    },
  }
}
