import { join } from 'node:path'
import { type Aenderung, type Fassung, vergleicheFassungen } from '../src/catalogue/aenderungen.ts'
import { findGroesse } from '../src/mdx/grenzen.ts'
import { readKopf } from '../src/mdx/kopf.ts'
import { splitKopf } from '../src/mdx/trennen.ts'
import { type Dateiwechsel, isNichts, readInhalte, readWechsel } from './gitverlauf.ts'

/** Was Git über die Beispiele weiß. */
export interface Gitgeschichte {
  /** Jede Änderung an einer Datei, neueste zuerst. */
  wechsel: readonly Dateiwechsel[]
  /** Ordnername → was sich geändert hat, seit das Beispiel da ist, je Tag ein Eintrag, neueste zuerst; ohne Änderung leer. */
  geschichte: ReadonlyMap<string, readonly Aenderung[]>
}

/** Liest die Geschichte aller Beispiele. Was Git nicht kennt, fehlt; ohne Git, im Archiv und im flachen Klon fehlt alles. */
export const readGitgeschichte = async (contentDir: string): Promise<Gitgeschichte> => {
  const ordner = join(contentDir, 'beispiele')
  const wechsel = await readWechsel(ordner)
  const gruppen = groupBySlug(wechsel)
  const tage = [...gruppen].flatMap(([slug, eintraege]) => toTage(eintraege).map((tag) => ({ slug, ...tag })))
  const nummern = new Set(tage.flatMap(({ alt, neu }) => [alt, neu]))
  const inhalte = await readInhalte(ordner, [...nummern]).catch(() => new Map<string, Buffer>())
  const geschichte = new Map<string, Aenderung[]>([...gruppen.keys()].map((slug) => [slug, []]))
  for (const { slug, datum, alt, neu, bilder } of tage) {
    const [vorher, nachher] = [toFassung(inhalte.get(alt), ''), toFassung(inhalte.get(neu), bilder)]
    const saetze = vorher && nachher ? vergleicheFassungen(vorher, nachher) : []
    if (saetze.length > 0) geschichte.set(slug, [...(geschichte.get(slug) ?? []), { datum, saetze }])
  }
  return { wechsel, geschichte }
}

/** Ordnet die Änderungen den heutigen Ordnern zu; zieht einer um, gehört zu ihm auch, was er vorher war. */
const groupBySlug = (wechsel: readonly Dateiwechsel[]): Map<string, Dateiwechsel[]> => {
  const heutige = new Map<string, string>()
  const gruppen = new Map<string, Dateiwechsel[]>()
  for (const eintrag of wechsel) {
    const damals = folderOf(eintrag.pfad)
    const slug = heutige.get(damals) ?? damals
    if (eintrag.vorher !== undefined && folderOf(eintrag.vorher) !== damals && isBericht(eintrag.pfad))
      heutige.set(folderOf(eintrag.vorher), slug)
    const gruppe = gruppen.get(slug)
    if (gruppe) gruppe.push(eintrag)
    else gruppen.set(slug, [eintrag])
  }
  return gruppen
}

const folderOf = (pfad: string): string => pfad.split('/')[0] ?? ''

const isBericht = (pfad: string): boolean => pfad.endsWith('/index.mdx')

interface Tag {
  datum: string
  alt: string
  neu: string
  /** Neue Inhalte der Bilder; leer, wenn sich an ihnen nichts änderte. */
  bilder: string
}

/** Je Tag die erste und die letzte Fassung; der Tag, an dem das Beispiel dazukam, zählt nicht. */
const toTage = (wechsel: readonly Dateiwechsel[]): Tag[] => {
  const tage: Tag[] = []
  let stand = wechsel.find(({ pfad }) => isBericht(pfad))?.neu ?? ''
  for (const [datum, eintraege] of Map.groupBy(wechsel, (eintrag) => eintrag.datum)) {
    const alt = eintraege.findLast(({ pfad }) => isBericht(pfad))?.alt ?? stand
    const bilder = eintraege
      .filter(({ pfad }) => !isBericht(pfad))
      .map(({ neu }) => neu)
      .join()
    if (!isNichts(alt) && !isNichts(stand)) tage.push({ datum, alt, neu: stand, bilder })
    stand = alt
  }
  return tage
}

const toFassung = (bytes: Buffer | undefined, bilder: string): Fassung | undefined => {
  if (!bytes || findGroesse(bytes).length > 0) return undefined
  const text = bytes.toString('utf8').replace(/\r\n?/g, '\n')
  const daten = readKopf(text).kopf?.daten
  if (typeof daten !== 'object' || daten === null) return undefined
  // Überschriften ohne Parser: Frühere Fassungen hat die heutige Prüfung nie gesehen (ADR 1).
  const [einleitung = '', ...rest] = (splitKopf(text)?.koerper ?? '').split(/^## +(.+)$/m)
  const abschnitte = new Map([['', einleitung.trim()]])
  for (let n = 0; n + 1 < rest.length; n += 2) abschnitte.set(rest[n]?.trim() ?? '', rest[n + 1]?.trim() ?? '')
  return { kopf: daten as Record<string, unknown>, abschnitte, bilder }
}
