import { dev } from 'astro'

const { address } = await dev({})
console.log(`Vorschau mit Suche: http://localhost:${address.port}/  Änderungen an Beispielen erscheinen sofort. (beenden mit Strg+C)`)
