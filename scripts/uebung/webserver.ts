import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Die mitgelieferte Einstellung, darin die Orte, die eine Übung durch ihre eigenen ersetzt. */
const EINSTELLUNG = 'docs/betrieb/nginx.conf'
const [WURZEL, PORT, VORLAEUFIG] = ['/srv/hub', 'listen 8080', '/tmp/nginx'] as const
/** Unter dieser Nummer läuft auf Debian, was keine Rechte braucht. */
const WWW_DATA = 33

/** Ein laufendes nginx mit der mitgelieferten Einstellung. */
export interface Webserver {
  adresse: string
  /** Der ausgelieferte Ordner. */
  wurzel: string
  /** Alles, was nginx auf die Fehlerausgabe schrieb. */
  meldungen(): string
  ende(): Promise<void>
}

/** Was fehlt, um nginx so zu starten, wie es in der Einstellung steht; leer, wenn nichts fehlt. */
export const findFehlendes = (): string => {
  if (spawnSync('nginx', ['-v']).error)
    return 'nginx ist nicht installiert. Unter Debian: apt install nginx libnginx-mod-http-brotli-static'
  if (!existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'))
    return 'nginx fehlt das Modul für Brotli. Unter Debian: apt install libnginx-mod-http-brotli-static'
  return ''
}

/**
 * Startet nginx mit einer Kopie des gebauten Ordners auf einem Port, ohne Rechte, wenn die Übung welche hat.
 * @param zusatz weitere Zeilen für den Block `server`
 * @throws mit dem, was nginx sagt, wenn es nicht startet
 */
export const startNginx = async (dist: string, port: number, zusatz = ''): Promise<Webserver> => {
  const ordner = await mkdtemp(join(tmpdir(), 'webserver-'))
  const wurzel = join(ordner, 'hub')
  await chmod(ordner, 0o777)
  await cp(dist, wurzel, { recursive: true, preserveTimestamps: true })
  const datei = join(ordner, 'nginx.conf')
  const vorlage = await readFile(EINSTELLUNG, 'utf8')
  await writeFile(
    datei,
    vorlage
      .replaceAll(WURZEL, wurzel)
      .replaceAll(VORLAEUFIG, join(ordner, 'nginx'))
      .replace(PORT, `listen 127.0.0.1:${port}`)
      .replace('index index.html;', `index index.html;\n${zusatz}`),
  )
  const ohneRechte = process.getuid?.() === 0 ? { uid: WWW_DATA, gid: WWW_DATA } : {}
  const kind = spawn('nginx', ['-c', datei, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'], ...ohneRechte })
  let meldungen = ''
  kind.stderr.on('data', (teil: Buffer) => {
    meldungen += teil.toString()
  })
  const beendet = new Promise<void>((resolve) => kind.on('exit', () => resolve()))
  const adresse = `http://127.0.0.1:${port}`
  await waitForAntwort(adresse, kind).catch((error: Error) => {
    throw new Error(`${error.message}\n${meldungen}`)
  })
  return {
    adresse,
    wurzel,
    meldungen: () => meldungen,
    ende: async () => {
      kind.kill('SIGTERM')
      await beendet
      await rm(ordner, { recursive: true, force: true })
    },
  }
}

/** Wartet, bis ein Webserver eine Seite liefert. @throws wenn er vorher endet oder nach zehn Sekunden noch keine liefert */
export const waitForAntwort = async (adresse: string, kind: ChildProcess): Promise<void> => {
  for (let versuch = 0; versuch < 100 && kind.exitCode === null; versuch++) {
    if (
      await fetch(adresse)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return
    await setTimeout(100)
  }
  kind.kill('SIGTERM')
  throw new Error('nginx liefert keine Seite.')
}
