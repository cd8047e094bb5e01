import { type Ablage, type Anfrage, type Antwort, naechste } from './attrappe.ts'

const BOT = 'github-actions[bot]'
const PROJEKT = '/repos/musterland/hub'

/** Der offene Vorschlag der Übung. */
export interface Muster {
  stand: string
  /** Commit, den die letzte Prüfung gesehen hat; GitHub nennt ihn im Ereignis. */
  geprueft: string
  zweig: string
  dateien: string[]
}

/** Die Wege der GitHub-Schnittstelle, die die Skripte gehen. */
export const alsGithub =
  (muster: Muster) =>
  ({ methode, pfad, frage, daten }: Anfrage, ablage: Ablage): Antwort => {
    const weg = `${methode} ${pfad.slice(PROJEKT.length)}`
    const mit = <T>(muster: RegExp, dann: (teile: string[]) => T): T | undefined => {
      const treffer = muster.exec(weg)
      return treffer ? dann(treffer.slice(1)) : undefined
    }
    const toKommentar = ({ id, text, konto }: Ablage['kommentare'][number]) => ({ id, body: text, user: { login: konto } })
    return (
      mit(/^GET \/pulls$/, (): Antwort => {
        const kopf = frage.get('head') ?? ''
        const eigene = ablage.vorschlaege.filter(({ zweig }) => kopf === `musterland:${zweig}`)
        if (eigene.length > 0)
          return [
            200,
            eigene.map(({ nr, zweig }) => ({ number: nr, head: { ref: zweig, sha: 'x', repo: { full_name: 'musterland/hub' } } })),
          ]
        return [
          200,
          kopf === `einreichende:${muster.zweig}`
            ? [{ number: 5, head: { ref: muster.zweig, sha: muster.stand, repo: { full_name: 'einreichende/hub' } } }]
            : [],
        ]
      }) ??
      mit(
        /^GET \/pulls\/(\d+)\/files$/,
        ([nr]): Antwort => [
          200,
          (nr === '5'
            ? muster.dateien
            : ablage.dateien
                .filter(({ zweig }) => ablage.vorschlaege.some((v) => String(v.nr) === nr && v.zweig === zweig))
                .map(({ pfad }) => pfad)
          ).map((filename) => ({ filename, status: 'added' })),
        ],
      ) ??
      mit(/^GET \/pulls\/(\d+)\/commits$/, (): Antwort => [200, [{ author: { login: BOT } }]]) ??
      mit(/^GET \/commits\/.+\/pulls$/, (): Antwort => [200, [{ number: 5, merged_at: '2026-11-23T00:00:00Z' }]]) ??
      mit(/^GET \/actions\/runs\/\d+\/artifacts$/, (): Antwort => [200, { artifacts: [{ id: 77, name: 'vorschau' }] }]) ??
      mit(/^GET \/issues\/(\d+)\/comments$/, ([nr]): Antwort => [200, ablage.kommentare.filter(({ an }) => an === nr).map(toKommentar)]) ??
      mit(/^POST \/issues\/(\d+)\/comments$/, ([nr]): Antwort => {
        ablage.kommentare.push({ id: naechste(ablage.kommentare), an: nr ?? '', text: daten['body'] ?? '', konto: BOT })
        return [201, {}]
      }) ??
      mit(/^PATCH \/issues\/comments\/(\d+)$/, ([id]): Antwort => {
        const kommentar = ablage.kommentare.find((eintrag) => String(eintrag.id) === id)
        if (kommentar) kommentar.text = daten['body'] ?? ''
        return [kommentar ? 200 : 404, {}]
      }) ??
      mit(/^GET \/pulls\/5\/comments$/, (): Antwort => [200, ablage.korrekturen.map(toKommentar)]) ??
      mit(/^POST \/pulls\/5\/comments$/, (): Antwort => {
        if (daten['line'] === 999) return [422, {}]
        ablage.korrekturen.push({ id: naechste(ablage.korrekturen), an: '5', text: daten['body'] ?? '', konto: BOT, ort: daten })
        return [201, {}]
      }) ??
      mit(/^DELETE \/pulls\/comments\/(\d+)$/, ([id]): Antwort => {
        ablage.korrekturen = ablage.korrekturen.filter((eintrag) => String(eintrag.id) !== id)
        return [204]
      }) ??
      mit(
        /^GET \/issues$/,
        (): Antwort => [
          200,
          ablage.vorgaenge
            .filter(({ stichworte }) => stichworte.includes(frage.get('labels') ?? ''))
            .map(({ nr, titel, text, offen, konto }) => ({
              number: nr,
              title: titel,
              body: text,
              state: offen ? 'open' : 'closed',
              user: { login: konto },
            })),
        ],
      ) ??
      mit(/^POST \/issues$/, (): Antwort => {
        ablage.vorgaenge.push({
          nr: naechste(ablage.vorgaenge),
          titel: daten['title'] ?? '',
          text: daten['body'] ?? '',
          offen: true,
          konto: BOT,
          stichworte: daten['labels'] ?? [],
        })
        return [201, {}]
      }) ??
      mit(/^PATCH \/issues\/(\d+)$/, ([nr]): Antwort => {
        const vorgang = ablage.vorgaenge.find((eintrag) => String(eintrag.nr) === nr)
        if (vorgang) Object.assign(vorgang, { text: daten['body'], offen: daten['state'] === 'open' })
        return [vorgang ? 200 : 404, {}]
      }) ??
      mit(/^GET \/labels\/(.+)$/, ([name]): Antwort => [ablage.stichworte.includes(name ?? '') ? 200 : 404, {}]) ??
      mit(/^PATCH \/labels\/(.+)$/, (): Antwort => [200, {}]) ??
      mit(/^POST \/labels$/, (): Antwort => {
        ablage.stichworte.push(daten['name'] ?? '')
        return [201, {}]
      }) ??
      mit(
        /^GET \/git\/ref\/heads\/(.+)$/,
        ([zweig]): Antwort =>
          zweig === 'main' || ablage.dateien.some((datei) => datei.zweig === zweig) ? [200, { object: { sha: 'abc' } }] : [404, {}],
      ) ??
      mit(/^POST \/git\/refs$/, (): Antwort => [201, {}]) ??
      mit(
        /^GET \/contents\/(.+)$/,
        ([pfad]): Antwort =>
          ablage.dateien.some((datei) => datei.pfad === pfad && datei.zweig === frage.get('ref')) ? [200, { sha: 'alt' }] : [404, {}],
      ) ??
      mit(/^PUT \/contents\/(.+)$/, ([pfad]): Antwort => {
        const da = ablage.dateien.find((datei) => datei.pfad === pfad && datei.zweig === daten['branch'])
        if (da && daten['sha'] !== 'alt') return [409, {}]
        const inhalt = Buffer.from(daten['content'] ?? '', 'base64').toString('utf8')
        if (da) da.inhalt = inhalt
        else ablage.dateien.push({ zweig: daten['branch'] ?? '', pfad: pfad ?? '', inhalt })
        return [200, {}]
      }) ??
      mit(/^POST \/pulls$/, (): Antwort => {
        const nr = naechste(ablage.vorschlaege)
        ablage.vorschlaege.push({ nr, zweig: daten['head'] ?? '', titel: daten['title'] ?? '', text: daten['body'] ?? '' })
        return [201, { number: nr }]
      }) ??
      mit(/^POST \/actions\/workflows\/(.+)\/dispatches$/, (): Antwort => {
        ablage.angestossen.push(daten['ref'] ?? '')
        return [204]
      }) ?? [500, { weg }]
    )
  }
