import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

/** Übliche Orte eines Chromium, das schon auf der Maschine ist. */
const ORTE = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Ohne Hintergrundverkehr: Der Browser spricht in der Prüfung nur mit der gebauten Seite. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Startet ein Chromium: das der Maschine, sonst das Paket aus `e2e/package.json`, das dafür installiert wird.
 * @param args weitere Schalter des Browsers, etwa ein Port, an dem ein anderes Werkzeug mithört
 * @throws wenn auf dieser Maschine keines zu haben ist
 */
export const launchBrowser = async (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: [...ARGS, ...args] })

const findChromium = async (): Promise<string> => {
  const found = ORTE.find((ort) => ort !== undefined && existsSync(ort))
  if (found) return found
  const here = dirname(fileURLToPath(import.meta.url))
  if (!existsSync(join(here, 'node_modules/@sparticuz/chromium'))) {
    console.log('Für die Browserprüfung wird Chromium installiert …')
    execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  }
  // Erst zur Laufzeit da, deshalb ohne festen Import.
  const { default: paket } = (await import(join(here, 'node_modules/@sparticuz/chromium/build/index.js'))) as {
    default: { executablePath(): Promise<string> }
  }
  return paket.executablePath()
}
