import type { APIRoute, GetStaticPaths } from 'astro'
import type { Einbettungsliste } from '../../share/einbettung/liste.ts'
import { getEinbettungen } from '../_einbettung.ts'

export const getStaticPaths = (async () =>
  (await getEinbettungen()).map(({ pfad, liste }) => ({ params: { thema: pfad }, props: { liste } }))) satisfies GetStaticPaths

/** Was eine Einbettung zu einem Thema zeigen kann; liegt neben der Seite für den Rahmen. */
export const GET: APIRoute<{ liste: Einbettungsliste }> = ({ props: { liste } }) => Response.json(liste)
