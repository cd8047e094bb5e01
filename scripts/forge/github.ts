import { z } from 'zod'
import { toAdresse } from './adresse.ts'
import { BERICHTSDATEI } from './bericht.ts'
import type { Kommentar, Ort, Plattform, Pruefergebnis, Vorgang } from './plattform.ts'
import { Abgelehnt, createRest } from './rest.ts'

/** Unter diesem Namen schreibt ein Lauf von GitHub Actions mit dem Zeichen, das er mitbringt. */
const KONTO = 'github-actions[bot]'
/** Datei des Ablaufs, der Vorschläge prüft. */
const PRUEFABLAUF = 'pruefung.yml'
const VORSCHAU = 'vorschau'

const Konto = z.object({ login: z.string() }).nullable()
const Text = z.string().nullable()
const Kommentarform = z.object({ id: z.number(), body: Text.optional(), user: Konto })
const Vorgangform = z.object({
  number: z.number(),
  title: z.string(),
  body: Text,
  state: z.string(),
  user: Konto,
  pull_request: z.unknown().optional(),
})
const Ast = z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() })
const Vorschlagform = z.object({ number: z.number(), head: Ast })
const Dateiform = z.object({ filename: z.string(), status: z.string() })
const Nummer = z.object({ number: z.number() })

const PruefEreignis = z.object({
  workflow_run: z.object({
    id: z.number(),
    head_sha: z.string(),
    head_branch: z.string(),
    head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }),
  }),
})
const VorgangEreignis = z.object({ issue: Vorgangform.extend({ labels: z.array(z.object({ name: z.string() })) }) })

export interface GithubZugang {
  /** Adresse der Schnittstelle und der Website, ohne Schrägstrich am Ende. */
  api: string
  website: string
  /** `eigentuemer/name`. */
  projekt: string
  zeichen: string
  /** Das Ereignis, das den Lauf auslöste, wie GitHub es übergibt. */
  ereignis: unknown
  /** Commit, für den der Lauf steht. */
  stand: string
  standardzweig: string
  /** Liest eine Datei aus dem Ordner, in den der Ablauf den Bericht gelegt hat. */
  readBericht: (name: string) => Promise<string | undefined>
}

/** GitHub über die REST-Schnittstelle. */
export const createGithub = (zugang: GithubZugang): Plattform => {
  const rest = createRest(`${zugang.api}/repos/${zugang.projekt}`, {
    Authorization: `Bearer ${zugang.zeichen}`,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
  })
  const isEigen = (user: z.infer<typeof Konto>): boolean => user?.login === KONTO
  const toKommentar = ({ id, body, user }: z.infer<typeof Kommentarform>): Kommentar => ({
    id: String(id),
    text: body ?? '',
    eigen: isEigen(user),
  })
  const toVorgang = ({ number, title, body, state, user }: z.infer<typeof Vorgangform>): Vorgang => ({
    nr: number,
    titel: title,
    text: body ?? '',
    offen: state === 'open',
    eigen: isEigen(user),
  })
  const listDateien = async (nr: number): Promise<string[]> =>
    (await rest.list(Dateiform, `/pulls/${nr}/files`)).flatMap(({ filename, status }) => (status === 'removed' ? [] : [filename]))

  return {
    verweis: '#',
    async listErgebnisse() {
      const { workflow_run: lauf } = PruefEreignis.parse(zugang.ereignis)
      const kopf = encodeURIComponent(`${lauf.head_repository.owner.login}:${lauf.head_branch}`)
      const offene = await rest.list(Vorschlagform, `/pulls?state=open&head=${kopf}`)
      const gemeint = offene.filter(({ head }) => head.sha === lauf.head_sha && head.repo?.full_name === lauf.head_repository.full_name)
      if (gemeint.length === 0) return []
      const liste = await rest.find(
        z.object({ artifacts: z.array(z.object({ id: z.number(), name: z.string() })) }),
        `/actions/runs/${lauf.id}/artifacts?per_page=100`,
      )
      const vorschau = liste?.artifacts.find(({ name }) => name === VORSCHAU)
      const bericht = await zugang.readBericht(BERICHTSDATEI)
      return Promise.all(
        gemeint.map(
          async ({ number, head }): Promise<Pruefergebnis> => ({
            vorschlag: {
              nr: number,
              stand: head.sha,
              bearbeiten: (datei) => `${zugang.website}/${toAdresse(lauf.head_repository.full_name, 'edit', head.ref, datei)}`,
            },
            bericht,
            dateien: await listDateien(number),
            vorschau: vorschau && `${zugang.website}/${toAdresse(zugang.projekt, 'actions/runs', `${lauf.id}/artifacts/${vorschau.id}`)}`,
          }),
        ),
      )
    },
    async listAngenommene() {
      const vorschlaege = await rest.list(Nummer.extend({ merged_at: Text }), `/commits/${encodeURIComponent(zugang.stand)}/pulls`)
      return Promise.all(
        vorschlaege
          .filter(({ merged_at }) => merged_at !== null)
          .map(async ({ number }) => ({ nr: number, dateien: await listDateien(number) })),
      )
    },

    listKommentare: async ({ nr }: Ort) => (await rest.list(Kommentarform, `/issues/${nr}/comments`)).map(toKommentar),
    createKommentar: ({ nr }, text) => rest.send('POST', `/issues/${nr}/comments`, { body: text }),
    updateKommentar: (_ort, id, text) => rest.send('PATCH', `/issues/comments/${encodeURIComponent(id)}`, { body: text }),

    listKorrekturen: async (nr) => (await rest.list(Kommentarform, `/pulls/${nr}/comments`)).map(toKommentar),
    async createKorrektur({ nr, stand }, { datei, zeile }, text) {
      try {
        await rest.send('POST', `/pulls/${nr}/comments`, { commit_id: stand, path: datei, line: zeile, side: 'RIGHT', body: text })
        return true
      } catch (error) {
        if (error instanceof Abgelehnt && error.status === 422) return false
        throw error
      }
    },
    deleteKorrektur: (_nr, id) => rest.send('DELETE', `/pulls/comments/${encodeURIComponent(id)}`),
    korrekturblock: 'suggestion',

    listVorgaenge: async (stichwort) =>
      (await rest.list(Vorgangform, `/issues?state=all&labels=${encodeURIComponent(stichwort)}`))
        .filter(({ pull_request }) => pull_request === undefined)
        .map(toVorgang),
    createVorgang: ({ titel, text, stichwort }) => rest.send('POST', '/issues', { title: titel, body: text, labels: [stichwort] }),
    updateVorgang: (nr, { text, offen }) => rest.send('PATCH', `/issues/${nr}`, { body: text, state: offen ? 'open' : 'closed' }),
    async writeStichwort({ name, farbe, beschreibung }) {
      const daten = { name, color: farbe, description: beschreibung }
      const pfad = `/labels/${encodeURIComponent(name)}`
      if (await rest.find(z.unknown(), pfad)) await rest.send('PATCH', pfad, daten)
      else await rest.send('POST', '/labels', daten)
    },

    async listEinreichungen(stichwort) {
      const { issue } = VorgangEreignis.parse(zugang.ereignis)
      return issue.labels.some(({ name }) => name === stichwort) && issue.state === 'open' ? [toVorgang(issue)] : []
    },
    async findZweig(zweig) {
      const eigentuemer = zugang.projekt.split('/')[0]
      const [vorschlag] = await rest.list(Vorschlagform, `/pulls?state=open&head=${encodeURIComponent(`${eigentuemer}:${zweig}`)}`)
      if (!vorschlag) return undefined
      const commits = await rest.list(z.object({ author: Konto }), `/pulls/${vorschlag.number}/commits`)
      return {
        nr: vorschlag.number,
        dateien: await listDateien(vorschlag.number),
        bearbeitet: commits.some(({ author }) => !isEigen(author)),
      }
    },
    async writeDatei(zweig, { pfad, inhalt, nachricht }) {
      const ref = z.object({ object: z.object({ sha: z.string() }) })
      if (!(await rest.find(ref, `/git/ref/heads/${encodeURIComponent(zweig)}`))) {
        const anfang = await rest.find(ref, `/git/ref/heads/${encodeURIComponent(zugang.standardzweig)}`)
        await rest.send('POST', '/git/refs', { ref: `refs/heads/${zweig}`, sha: anfang?.object.sha })
      }
      const vorhanden = await rest.find(z.object({ sha: z.string() }), `/contents/${toAdresse(pfad)}?ref=${encodeURIComponent(zweig)}`)
      await rest.send('PUT', `/contents/${toAdresse(pfad)}`, {
        branch: zweig,
        message: nachricht,
        content: Buffer.from(inhalt).toString('base64'),
        ...(vorhanden && { sha: vorhanden.sha }),
      })
    },
    openVorschlag: async (zweig, { titel, text }) =>
      (await rest.send('POST', '/pulls', { title: titel, body: text, head: zweig, base: zugang.standardzweig }, Nummer)).number,
    // Ein Vorschlag, den ein Lauf selbst stellt, löst bei GitHub keine Prüfung aus; ein Anstoß von Hand darf es.
    startPruefung: (zweig) => rest.send('POST', `/actions/workflows/${PRUEFABLAUF}/dispatches`, { ref: zweig }),
  }
}
