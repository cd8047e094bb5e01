import { readFileSync, writeFileSync } from 'node:fs'

/**
 * npm schreibt in die Sperrdatei nur die nativen Teile dieser Maschine, wenn die Registry die übrigen nicht kennt oder verzögert
 * liefert; `npm ci` bricht dann anderswo ab. Dieses Skript trägt die fehlenden freiwilligen Einträge nach. Nach jeder Änderung
 * an den Paketen einmal laufen lassen: `node scripts/lock-ergaenzen.ts`.
 */
interface Eintrag {
  version?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}

const FILE = 'package-lock.json'
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Eintrag> }
const SYSTEME: Record<string, string> = { windows: 'win32', win32: 'win32', darwin: 'darwin', linux: 'linux', freebsd: 'freebsd' }

const platformOf = (name: string): Pick<Eintrag, 'os' | 'cpu'> => {
  const [system = '', cpu = ''] = (name.split('/').at(-1) ?? '').split('-')
  return { os: [SYSTEME[system] ?? system], cpu: [cpu] }
}

let added = 0
for (const { optionalDependencies = {} } of Object.values(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`
    const present = Object.keys(lock.packages).some((path) => path.endsWith(key))
    if (present || !/^\d/.test(version)) continue
    lock.packages[key] = { version, optional: true, ...platformOf(name) }
    added++
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} Einträge nachgetragen.`)
