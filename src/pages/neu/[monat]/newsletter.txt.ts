import type { APIRoute } from 'astro'
import { hub } from '../../../../hub.config.ts'
import type { Monat } from '../../../catalogue/monate.ts'
import { toNewslettertext } from '../../../feeds/monat.ts'
import { getMonatsseiten } from '../../_monate.ts'

export const getStaticPaths = getMonatsseiten

/** Sagt jedem Programm, dass der Text UTF-8 ist: Nicht jeder Server tut es, und dann wären die Umlaute falsch. */
const BYTEFOLGE = '\ufeff'

/** Der Monat als Text für den eigenen Newsletter, eine Datei zum Öffnen und Kopieren. */
export const GET: APIRoute<Monat> = ({ props }) =>
  new Response(BYTEFOLGE + toNewslettertext(props, hub), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
