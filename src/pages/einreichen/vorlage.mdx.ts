import type { APIRoute } from 'astro'
import { toFormular } from '../../model/formular.ts'
import { toVorlage } from '../../model/vorlage.ts'

/** Die Vorlage für alle, die ohne Formular schreiben. */
export const GET: APIRoute = () => new Response(toVorlage(toFormular().felder))
