import { z } from 'zod'
import { toAdresse } from './adresse.ts'
import { BERICHTSDATEI, MAX_BERICHT_BYTES } from './bericht.ts'
import type { Kommentar, Ort, Plattform, Pruefergebnis, Vorgang } from './plattform.ts'
import { Abgelehnt, createRest } from './rest.ts'

const PRUEFAUFGABE = 'pruefen'
const BAUAUFGABE = 'bauen'

const Autor = z.object({ id: z.number() })
const Text = z.string().nullable()
const Notiz = z.object({ id: z.number(), body: z.string(), author: Autor, type: z.string().nullable().optional() })
const Vorgangform = z.object({ iid: z.number(), title: z.string(), description: Text, state: z.string(), author: Autor })
const Staende = z.object({ base_sha: z.string(), head_sha: z.string(), start_sha: z.string() })
const Vorschlagform = z.object({
  iid: z.number(),
  sha: Text,
  source_branch: z.string(),
  source_project_id: z.number().nullable(),
  diff_refs: Staende.nullable(),
  head_pipeline: z.object({ id: z.number(), project_id: z.number(), sha: z.string(), status: z.string() }).nullable(),
})
const Nummer = z.object({ iid: z.number() })
const Aufgabe = z.object({ id: z.number(), name: z.string(), status: z.string(), artifacts: z.array(z.unknown()).optional() })
const Projekt = z.object({ web_url: z.string() })

/** Danach ändert sich an einem Lauf nichts mehr. */
const FERTIG: ReadonlySet<string> = new Set(['success', 'failed', 'canceled'])

export interface GitlabZugang {
  /** Adresse der Schnittstelle (`…/api/v4`) und der Website des Projekts. */
  api: string
  website: string
  projekt: string
  zeichen: string
  stand: string
  standardzweig: string
}

/** GitLab, auch openCode, über die REST-Schnittstelle. */
export const createGitlab = (zugang: GitlabZugang): Plattform => {
  // „Authorization“ statt „PRIVATE-TOKEN“: Nur diesen Kopf lässt `fetch` weg, wenn eine Datei bei einem anderen Server liegt.
  const rest = createRest(zugang.api, { Authorization: `Bearer ${zugang.zeichen}` })
  const projekt = `/projects/${encodeURIComponent(zugang.projekt)}`
  let eigenes: Promise<number> | undefined
  const eigeneId = (): Promise<number> => {
    eigenes ??= rest.find(Autor, '/user').then((konto) => konto?.id ?? -1)
    return eigenes
  }
  const ortOf = ({ art, nr }: Ort): string => `${projekt}/${art === 'vorschlag' ? 'merge_requests' : 'issues'}/${nr}`
  const listNotizen = async (ort: Ort, istKorrektur: boolean): Promise<Kommentar[]> => {
    const [notizen, id] = await Promise.all([rest.list(Notiz, `${ortOf(ort)}/notes`), eigeneId()])
    return notizen
      .filter(({ type }) => (type === 'DiffNote') === istKorrektur)
      .map(({ id: notiz, body, author }) => ({ id: String(notiz), text: body, eigen: author.id === id }))
  }
  const listVorgaenge = async (stichwort: string, stand = ''): Promise<Vorgang[]> => {
    const pfad = `${projekt}/issues?labels=${encodeURIComponent(stichwort)}${stand && `&state=${stand}`}`
    const [vorgaenge, id] = await Promise.all([rest.list(Vorgangform, pfad), eigeneId()])
    return vorgaenge.map(({ iid, title, description, state, author }) => ({
      nr: iid,
      titel: title,
      text: description ?? '',
      offen: state === 'opened',
      eigen: author.id === id,
    }))
  }
  const findVorschlag = (nr: number) => rest.find(Vorschlagform, `${projekt}/merge_requests/${nr}`)
  const listDateien = async (nr: number): Promise<string[]> =>
    (await rest.list(z.object({ new_path: z.string(), deleted_file: z.boolean() }), `${projekt}/merge_requests/${nr}/diffs`)).flatMap(
      ({ new_path, deleted_file }) => (deleted_file ? [] : [new_path]),
    )
  const toErgebnis = async (nr: number): Promise<Pruefergebnis | undefined> => {
    const vorschlag = await findVorschlag(nr)
    const lauf = vorschlag?.head_pipeline
    if (!vorschlag || !lauf || !FERTIG.has(lauf.status) || lauf.sha !== vorschlag.sha) return undefined
    const [aufgaben, quelle] = await Promise.all([
      rest.list(Aufgabe, `/projects/${lauf.project_id}/pipelines/${lauf.id}/jobs`),
      rest.find(Projekt, `/projects/${vorschlag.source_project_id}`),
    ])
    const geprueft = aufgaben.find(({ name }) => name === PRUEFAUFGABE)
    const gebaut = aufgaben.find(({ name, status }) => name === BAUAUFGABE && status === 'success')
    const ort = await rest.find(Projekt, `/projects/${lauf.project_id}`)
    return {
      vorschlag: {
        nr,
        stand: vorschlag.sha,
        bearbeiten: (datei) => `${quelle?.web_url ?? zugang.website}/-/edit/${toAdresse(vorschlag.source_branch, datei)}`,
      },
      bericht:
        geprueft &&
        (await rest.findText(`/projects/${lauf.project_id}/jobs/${geprueft.id}/artifacts/bericht/${BERICHTSDATEI}`, MAX_BERICHT_BYTES)),
      dateien: await listDateien(nr),
      vorschau: gebaut && ort && `${ort.web_url}/-/jobs/${gebaut.id}/artifacts/browse/vorschau`,
    }
  }

  return {
    verweis: '!',
    async listErgebnisse() {
      const offene = await rest.list(Nummer, `${projekt}/merge_requests?state=opened`)
      const ergebnisse: Pruefergebnis[] = []
      for (const { iid } of offene) {
        const ergebnis = await toErgebnis(iid)
        if (ergebnis) ergebnisse.push(ergebnis)
      }
      return ergebnisse
    },
    async listAngenommene() {
      const pfad = `${projekt}/repository/commits/${encodeURIComponent(zugang.stand)}/merge_requests`
      const vorschlaege = await rest.list(Nummer.extend({ state: z.string() }), pfad)
      return Promise.all(
        vorschlaege.filter(({ state }) => state === 'merged').map(async ({ iid }) => ({ nr: iid, dateien: await listDateien(iid) })),
      )
    },

    listKommentare: (ort) => listNotizen(ort, false),
    createKommentar: (ort, text) => rest.send('POST', `${ortOf(ort)}/notes`, { body: text }),
    updateKommentar: (ort, id, text) => rest.send('PUT', `${ortOf(ort)}/notes/${encodeURIComponent(id)}`, { body: text }),

    listKorrekturen: (nr) => listNotizen({ art: 'vorschlag', nr }, true),
    async createKorrektur({ nr }, { datei, zeile }, text) {
      const staende = (await findVorschlag(nr))?.diff_refs
      if (!staende) return false
      const position = { position_type: 'text', ...staende, old_path: datei, new_path: datei, new_line: zeile }
      try {
        await rest.send('POST', `${projekt}/merge_requests/${nr}/discussions`, { body: text, position })
        return true
      } catch (error) {
        if (error instanceof Abgelehnt && error.status === 400) return false
        throw error
      }
    },
    deleteKorrektur: (nr, id) => rest.send('DELETE', `${projekt}/merge_requests/${nr}/notes/${encodeURIComponent(id)}`),
    korrekturblock: 'suggestion:-0+0',

    listVorgaenge,
    createVorgang: ({ titel, text, stichwort }) =>
      rest.send('POST', `${projekt}/issues`, { title: titel, description: text, labels: stichwort }),
    async updateVorgang(nr, { text, offen }) {
      await rest.send('PUT', `${projekt}/issues/${nr}`, { description: text, state_event: offen ? 'reopen' : 'close' })
    },
    async writeStichwort({ name, farbe, beschreibung }) {
      const daten = { name, color: `#${farbe}`, description: beschreibung }
      const pfad = `${projekt}/labels/${encodeURIComponent(name)}`
      if (await rest.find(z.unknown(), pfad)) await rest.send('PUT', pfad, daten)
      else await rest.send('POST', `${projekt}/labels`, daten)
    },

    listEinreichungen: (stichwort) => listVorgaenge(stichwort, 'opened'),
    async findZweig(zweig) {
      const [vorschlag] = await rest.list(
        Nummer.extend({ source_project_id: z.number(), target_project_id: z.number() }),
        `${projekt}/merge_requests?state=opened&source_branch=${encodeURIComponent(zweig)}`,
      )
      if (!vorschlag || vorschlag.source_project_id !== vorschlag.target_project_id) return undefined
      const [commits, konto] = await Promise.all([
        rest.list(z.object({ author_name: z.string() }), `${projekt}/merge_requests/${vorschlag.iid}/commits`),
        rest.find(z.object({ name: z.string() }), '/user'),
      ])
      return {
        nr: vorschlag.iid,
        dateien: await listDateien(vorschlag.iid),
        bearbeitet: commits.some(({ author_name }) => author_name !== konto?.name),
      }
    },
    async writeDatei(zweig, { pfad, inhalt, nachricht }) {
      const adresse = `${projekt}/repository/files/${encodeURIComponent(pfad)}`
      const zweigDa = await rest.find(z.unknown(), `${projekt}/repository/branches/${encodeURIComponent(zweig)}`)
      const dateiDa = zweigDa && (await rest.find(z.unknown(), `${adresse}?ref=${encodeURIComponent(zweig)}`))
      await rest.send(dateiDa ? 'PUT' : 'POST', adresse, {
        branch: zweig,
        ...(!zweigDa && { start_branch: zugang.standardzweig }),
        content: inhalt,
        commit_message: nachricht,
      })
    },
    openVorschlag: async (zweig, { titel, text }) =>
      (
        await rest.send(
          'POST',
          `${projekt}/merge_requests`,
          {
            source_branch: zweig,
            target_branch: zugang.standardzweig,
            title: titel,
            description: text,
            remove_source_branch: true,
          },
          Nummer,
        )
      ).iid,
    startPruefung: async () => {},
  }
}
