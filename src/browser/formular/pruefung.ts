import { toEinreichung } from '../../checks/einordnen.ts'
import type { Finding } from '../../checks/finding.ts'
import type { Einreichung } from '../../checks/rule.ts'
import { checkEinreichung } from '../../checks/run.ts'
import { type Kopfleser, readMit } from '../../mdx/lesung.ts'
import { parseImBrowser } from '../../mdx/micromark.ts'
import { writeMdx } from '../../mdx/schreiben.ts'
import { splitKopf } from '../../mdx/trennen.ts'
import { splitAbschnitte } from '../../mdx/zerlegen.ts'
import { abschnitte } from '../../model/abschnitte.ts'
import { type Bauteil, toDaten, toEingaben } from '../../model/bauplan.ts'
import { Beispiel } from '../../model/beispiel.ts'
import { titleOfPfad } from '../../model/feldpfad.ts'
import type { Jobcenter } from '../../model/jobcenter.ts'
import { umbenennungen } from '../../model/umbenennungen.ts'
import type { Formularstand } from './felder.ts'
import { OHNE_NAMEN } from './vorgaben.ts'

/** Die Vorschau braucht, was die Prüfung ohnehin mitbringt; zusammen sind sie kleiner. */
export { showVorschau } from './vorschau.ts'

/** Ein Befund und das Feld, zu dem er gehört: ein Name im Kopf oder ein Abschnitt; leer, wenn er keinem gehört. */
export interface Befund {
  finding: Finding
  ziel: { art: 'kopf' | 'abschnitt'; name: string } | undefined
}

export interface Pruefung {
  text: string
  befunde: readonly Befund[]
  einreichung: Einreichung
}

/** Was die Prüfung vom Ort wissen muss, an dem sie läuft. */
interface Ort {
  heute: string
  register: readonly Jobcenter[]
  /** Namen der Felder, zu denen ein Befund führen kann. */
  namen: readonly string[]
}

/** Der Stand als Text der Datei, mit dem Kopf, soweit er gewiss ist. */
export const toDatei = ({ eingaben, texte }: Formularstand, bauplan: readonly Bauteil[]): ReturnType<typeof writeMdx> =>
  writeMdx(toDaten(eingaben, bauplan), texte)

/**
 * Schreibt, was im Formular steht, als Datei und prüft sie mit allen Regeln, die auch „pruefen“ auf eine einzelne Datei anwendet. Was der
 * Kopf sagt, weiß, wer ihn schreibt; den Leser lädt das Formular nur, wo das nicht gewiss ist.
 */
export const pruefeStand = async (stand: Formularstand, bauplan: readonly Bauteil[], ort: Ort): Promise<Pruefung> => {
  const { text, kopf } = toDatei(stand, bauplan)
  const readKopf: Kopfleser = kopf ? () => ({ kopf, hindernisse: [] }) : await loadKopfleser()
  return pruefe(new TextEncoder().encode(text), stand.ordner, readKopf, ort)
}

/** Prüft die Bytes einer fremden Datei: Sie werden gelesen, nie ausgeführt. */
export const pruefeDatei = async (bytes: Uint8Array, ordner: string, ort: Ort): Promise<Pruefung> =>
  pruefe(bytes, ordner, await loadKopfleser(), ort)

const loadKopfleser = async (): Promise<Kopfleser> => (await import('../../mdx/kopf.ts')).readKopf

const pruefe = (bytes: Uint8Array, ordner: string, readKopf: Kopfleser, { heute, register, namen }: Ort): Pruefung => {
  const einreichung = toEinreichung(ordner || OHNE_NAMEN, readMit(bytes, parseImBrowser, readKopf), umbenennungen)
  const umfeld = { heute, umbenennungen, jobcenter: new Map(register.map((jobcenter) => [jobcenter.traeger_nummer, jobcenter])) }
  const titel = new Map(namen.map((name) => [titleOfPfad(Beispiel, toPfad(name)), name]))
  const befunde = checkEinreichung('index.mdx', einreichung, umfeld).map((finding) => ({
    finding,
    ziel: zielOf(finding, einreichung, titel),
  }))
  return { text: einreichung.text, einreichung, befunde }
}

/** Was eine gelesene Datei ins Formular bringt. */
export const toStand = ({ text, einreichung }: Pruefung, isAuswahl: (name: string) => boolean, ordner: string): Formularstand => ({
  eingaben: toEingaben(einreichung.daten, isAuswahl),
  texte: splitAbschnitte(splitKopf(text)?.koerper ?? text),
  ordner,
})

const toPfad = (name: string): PropertyKey[] => name.split('.').map((teil) => (/^\d+$/.test(teil) ? Number(teil) : teil))

const zielOf = (finding: Finding, einreichung: Einreichung, titel: ReadonlyMap<string, string>): Befund['ziel'] => {
  const name = finding.field === null ? undefined : nearestOf(finding.field, titel)
  if (name !== undefined) return { art: 'kopf', name }
  const fehlt = Object.entries(abschnitte).find(([, label]) => finding.message.includes(`„## ${label}“ fehlt`))
  if (fehlt) return { art: 'abschnitt', name: fehlt[0] }
  const kopfzeilen = (splitKopf(einreichung.text)?.koerper ?? '').match(/^\n*/)?.[0].length ?? 0
  return finding.line <= kopfzeilen ? zielImKopf(finding, einreichung, titel) : zielImText(finding, einreichung.text)
}

/** Der Titel eines Feldes oder, wenn das Formular es nicht zeigt, der nächste darüber: „Einfluss › 2. Eintrag › Hebel“ → „Einfluss“. */
const nearestOf = (feld: string, titel: ReadonlyMap<string, string>): string | undefined => {
  const teile = feld.split(' › ')
  for (let ende = teile.length; ende > 0; ende--) {
    const name = titel.get(teile.slice(0, ende).join(' › '))
    if (name !== undefined) return name
  }
  return undefined
}

/** Das Feld, dessen Wert zuletzt vor der Stelle beginnt. */
const zielImKopf = ({ line, column }: Finding, { kopf, daten }: Einreichung, titel: ReadonlyMap<string, string>): Befund['ziel'] => {
  let bestes: { name: string; rang: number } | undefined
  const vorhanden = toEingaben(daten, () => true)
  for (const name of titel.values()) {
    if (!kopf || !Object.hasOwn(vorhanden, name)) continue
    const stelle = kopf.stelleOf(toPfad(name), 'schluessel')
    const rang = stelle.line * 10_000 + stelle.column
    if (rang <= line * 10_000 + column && (bestes === undefined || rang >= bestes.rang)) bestes = { name, rang }
  }
  return bestes && { art: 'kopf', name: bestes.name }
}

const zielImText = ({ line }: Finding, text: string): Befund['ziel'] => {
  const davor = text.split('\n').slice(0, line).reverse()
  for (const zeile of davor) {
    const titel = /^##[ \t]+(.*?)[ \t]*$/.exec(zeile)?.[1]
    const gefunden = Object.entries(abschnitte).find(([, label]) => label === titel)
    if (gefunden) return { art: 'abschnitt', name: gefunden[0] }
  }
  return { art: 'abschnitt', name: 'ausgangslage' }
}
