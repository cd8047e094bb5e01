import { dev } from 'astro'

const { address } = await dev({ server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'warn' })
console.log(`Vorschau mit Suche: http://localhost:${address.port}/  Änderungen an Beispielen erscheinen sofort. (beenden mit Strg+C)`)
