import { bildsammlung } from '../bilder/bildsammlung.ts'

/** Alle Zeichnungen und Zeichen in einer Datei: Jede Seite verweist auf ihre Teile, geladen wird sie einmal. */
export const GET = () => new Response(bildsammlung(), { headers: { 'Content-Type': 'image/svg+xml' } })
