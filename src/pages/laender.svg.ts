import { laendersammlung } from '../bilder/laenderkarte.ts'

/** Die Umrisse der Länder in einer Datei: Die Karte verweist darauf, geladen wird sie einmal. */
export const GET = () => new Response(laendersammlung(), { headers: { 'Content-Type': 'image/svg+xml' } })
