import { type Ablage, type Anfrage, type Antwort, naechste } from './attrappe.ts'
import type { Muster } from './attrappe-github.ts'

const BOT = 7
const PROJEKT = '/projects/42'

/**
 * Die Wege der GitLab-Schnittstelle, die die Skripte gehen. Der Vorschlag der Übung kommt aus der Abzweigung 43.
 * @param bericht was die Prüfung dort abgelegt hat
 */
export const alsGitlab =
  (muster: Muster, bericht: () => string) =>
  ({ methode, pfad, frage, daten }: Anfrage, ablage: Ablage): Antwort => {
    const weg = `${methode} ${pfad.replace(PROJEKT, '')}`
    const mit = <T>(form: RegExp, dann: (teile: string[]) => T): T | undefined => {
      const treffer = form.exec(weg)
      return treffer ? dann(treffer.slice(1)) : undefined
    }
    const kontoOf = (konto: string) => ({ id: konto === 'bot' ? BOT : 8 })
    const notizen = (liste: Ablage['kommentare'], art: string | null) =>
      liste.map(({ id, text, konto }) => ({ id, body: text, author: kontoOf(konto), type: art }))
    return (
      mit(/^GET \/user$/, (): Antwort => [200, { id: BOT, name: 'Hub' }]) ??
      mit(/^GET \/merge_requests$/, (): Antwort => {
        const zweig = frage.get('source_branch')
        if (zweig === null) return [200, [{ iid: 5 }]]
        return [
          200,
          ablage.vorschlaege.filter((v) => v.zweig === zweig).map(({ nr }) => ({ iid: nr, source_project_id: 42, target_project_id: 42 })),
        ]
      }) ??
      mit(
        /^GET \/merge_requests\/5$/,
        (): Antwort => [
          200,
          {
            iid: 5,
            sha: muster.stand,
            source_branch: muster.zweig,
            source_project_id: 43,
            diff_refs: { base_sha: 'a', head_sha: muster.stand, start_sha: 'a' },
            head_pipeline: { id: 9, project_id: 43, sha: muster.geprueft, status: 'failed' },
          },
        ],
      ) ??
      mit(/^GET \/projects\/43$/, (): Antwort => [200, { web_url: 'https://git.example/einreichende/hub' }]) ??
      mit(
        /^GET \/projects\/43\/pipelines\/9\/jobs$/,
        (): Antwort => [
          200,
          [
            { id: 1, name: 'pruefen', status: 'failed' },
            { id: 2, name: 'bauen', status: 'success' },
          ],
        ],
      ) ??
      mit(/^GET \/projects\/43\/jobs\/1\/artifacts\/bericht\/bericht\.json$/, (): Antwort => [200, bericht()]) ??
      mit(
        /^GET \/merge_requests\/(\d+)\/diffs$/,
        ([nr]): Antwort => [
          200,
          (nr === '5' ? muster.dateien : ablage.dateien.map((datei) => datei.pfad)).map((new_path) => ({ new_path, deleted_file: false })),
        ],
      ) ??
      mit(/^GET \/merge_requests\/\d+\/commits$/, (): Antwort => [200, [{ author_name: 'Hub' }]]) ??
      mit(/^GET \/repository\/commits\/.+\/merge_requests$/, (): Antwort => [200, [{ iid: 5, state: 'merged' }]]) ??
      mit(
        /^GET \/(?:merge_requests|issues)\/(\d+)\/notes$/,
        ([nr]): Antwort => [
          200,
          [
            ...notizen(
              ablage.kommentare.filter(({ an }) => an === nr),
              null,
            ),
            ...(nr === '5' ? notizen(ablage.korrekturen, 'DiffNote') : []),
          ],
        ],
      ) ??
      mit(/^POST \/(?:merge_requests|issues)\/(\d+)\/notes$/, ([nr]): Antwort => {
        ablage.kommentare.push({ id: naechste(ablage.kommentare), an: nr ?? '', text: daten['body'] ?? '', konto: 'bot' })
        return [201, {}]
      }) ??
      mit(/^PUT \/(?:merge_requests|issues)\/\d+\/notes\/(\d+)$/, ([id]): Antwort => {
        const kommentar = ablage.kommentare.find((eintrag) => String(eintrag.id) === id)
        if (kommentar) kommentar.text = daten['body'] ?? ''
        return [kommentar ? 200 : 404, {}]
      }) ??
      mit(/^POST \/merge_requests\/5\/discussions$/, (): Antwort => {
        const ort = daten['position'] as { new_line?: number } | undefined
        if (ort?.new_line === 999) return [400, {}]
        ablage.korrekturen.push({ id: naechste(ablage.korrekturen), an: '5', text: daten['body'] ?? '', konto: 'bot', ort })
        return [201, {}]
      }) ??
      mit(/^DELETE \/merge_requests\/5\/notes\/(\d+)$/, ([id]): Antwort => {
        ablage.korrekturen = ablage.korrekturen.filter((eintrag) => String(eintrag.id) !== id)
        return [204]
      }) ??
      mit(
        /^GET \/issues$/,
        (): Antwort => [
          200,
          ablage.vorgaenge
            .filter(({ stichworte, offen }) => stichworte.includes(frage.get('labels') ?? '') && (frage.get('state') !== 'opened' || offen))
            .map(({ nr, titel, text, offen, konto }) => ({
              iid: nr,
              title: titel,
              description: text,
              state: offen ? 'opened' : 'closed',
              author: kontoOf(konto),
            })),
        ],
      ) ??
      mit(/^POST \/issues$/, (): Antwort => {
        ablage.vorgaenge.push({
          nr: naechste(ablage.vorgaenge),
          titel: daten['title'] ?? '',
          text: daten['description'] ?? '',
          offen: true,
          konto: 'bot',
          stichworte: [daten['labels'] ?? ''],
        })
        return [201, {}]
      }) ??
      mit(/^PUT \/issues\/(\d+)$/, ([nr]): Antwort => {
        const vorgang = ablage.vorgaenge.find((eintrag) => String(eintrag.nr) === nr)
        if (vorgang) Object.assign(vorgang, { text: daten['description'], offen: daten['state_event'] === 'reopen' })
        return [vorgang ? 200 : 404, {}]
      }) ??
      mit(/^GET \/labels\/(.+)$/, ([name]): Antwort => [ablage.stichworte.includes(name ?? '') ? 200 : 404, {}]) ??
      mit(/^PUT \/labels\/(.+)$/, (): Antwort => [200, {}]) ??
      mit(/^POST \/labels$/, (): Antwort => {
        ablage.stichworte.push(daten['name'] ?? '')
        return [201, {}]
      }) ??
      mit(
        /^GET \/repository\/branches\/(.+)$/,
        ([zweig]): Antwort => [ablage.dateien.some((datei) => datei.zweig === zweig) ? 200 : 404, {}],
      ) ??
      mit(/^GET \/repository\/files\/(.+)$/, ([pfad]): Antwort => [ablage.dateien.some((datei) => datei.pfad === pfad) ? 200 : 404, {}]) ??
      mit(/^(POST|PUT) \/repository\/files\/(.+)$/, ([art, pfad]): Antwort => {
        const da = ablage.dateien.find((datei) => datei.pfad === pfad)
        if ((art === 'PUT') !== (da !== undefined)) return [400, {}]
        if (da) da.inhalt = daten['content'] ?? ''
        else ablage.dateien.push({ zweig: daten['branch'] ?? '', pfad: pfad ?? '', inhalt: daten['content'] ?? '' })
        return [200, {}]
      }) ??
      mit(/^POST \/merge_requests$/, (): Antwort => {
        const nr = naechste(ablage.vorschlaege)
        ablage.vorschlaege.push({
          nr,
          zweig: daten['source_branch'] ?? '',
          titel: daten['title'] ?? '',
          text: daten['description'] ?? '',
        })
        return [201, { iid: nr }]
      }) ?? [500, { weg }]
    )
  }
