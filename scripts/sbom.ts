import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/** Hierhin kommt die Stückliste. */
const DATEI = 'sbom.cdx.json'

/**
 * Schreibt die Stückliste der Software (CycloneDX) aus der Sperrdatei: alles, was der Bau braucht, mit Fassung, Lizenz und Prüfsumme. Was nur
 * Tests benutzen, fehlt.
 */
const npm = spawnSync('npm', ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
})
if (npm.status === 0) {
  writeFileSync(DATEI, npm.stdout)
  console.log(`Geschrieben: ${DATEI}, ${(JSON.parse(npm.stdout) as { components: unknown[] }).components.length} Bestandteile.`)
} else {
  console.error('Die Stückliste ließ sich nicht schreiben; der Grund steht darüber.')
  process.exitCode = 1
}
