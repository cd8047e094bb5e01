import { dev } from 'astro'
import { writeVerzeichnis } from './editor/verzeichnis.ts'

await writeVerzeichnis()
const { address } = await dev({ server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'warn' })
console.log(`Vorschau mit Suche: http://localhost:${address.port}/  Änderungen an Beispielen erscheinen sofort. (beenden mit Strg+C)`)
