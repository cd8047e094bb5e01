import { hash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { renderToString } from 'astro/runtime/server/index.js'
import { nurAstro, outDir } from '../../scripts/ordner.ts'
import { GEBAUTES } from '../../scripts/tausch.ts'
import { getSeitenlauf, type Weg } from '../../scripts/wege.ts'
import { type Fertiges, waitForAuftrag } from '../checks/geprueft.ts'

// Der Bau rendert diese Seiten selbst, mit dem, was auch ihre Bauteile benutzen.
getSeitenlauf().renderToString = renderToString

let fertig: Promise<ReadonlyMap<string, string>> | undefined

/**
 * Von den Wegen einer Route die, deren Seite neu entstehen muss; die anderen nimmt der Bau vom letzten Mal (ADR 14). Er rendert sie selbst und
 * fragt dabei hier nach denen, die gerade dran sind (ADR 15); Astro bekommt keine davon. Deshalb muss in `props` alles stehen, worin sich eine
 * Seite von den anderen unterscheidet: Die Seite selbst fragt den Bestand nicht.
 * @param datei die Datei, die entsteht, mit den Platzhaltern der Route
 * @param getWege alle Wege der Route
 * @throws wenn sich Angaben nicht festhalten lassen, etwa weil eine Funktion darunter ist
 */
export const ohneFertige = async <W extends Weg>(datei: string, getWege: () => Promise<readonly W[]>): Promise<W[]> => {
  const lauf = getSeitenlauf()
  if (lauf.auftrag) return [...lauf.auftrag] as W[]
  const wege = await getWege()
  if (import.meta.env.DEV) return [...wege]
  const { seiten } = await waitForAuftrag()
  fertig ??= readFertige()
  const bekannt = await fertig
  const alle = wege.map((weg) => ({ weg, pfad: toPfad(datei, weg.params), fingerabdruck: fingerabdruckOf(weg.props) }))
  appendFileSync(seiten, alle.map(({ pfad, fingerabdruck }) => `${fingerabdruck} ${pfad}\n`).join(''))
  const neue = alle.filter(({ pfad, fingerabdruck }) => bekannt.get(pfad) !== fingerabdruck)
  if (nurAstro) return neue.map(({ weg }) => weg)
  lauf.routen.set(datei, new Map(neue.map(({ pfad, weg }) => [pfad, weg])))
  return []
}

const readFertige = async (): Promise<ReadonlyMap<string, string>> => {
  const { gebautes, seiten }: Fertiges = JSON.parse(readFileSync((await waitForAuftrag()).fertig, 'utf8'))
  const vollstaendig = gebautes.every((name) => existsSync(join(outDir, GEBAUTES, name)))
  return new Map(vollstaendig ? Object.entries(seiten) : [])
}

const toPfad = (datei: string, params: Weg['params']): string =>
  datei.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_platz, name: string) => params[name] ?? '')

/** Drei Seiten je Beispiel zeigen dasselbe Beispiel: Sein Teil wird einmal gerechnet. */
const gerechnet = new WeakMap<object, string>()

const fingerabdruckOf = (props: object): string =>
  pruefsummeOf(
    Object.entries(props)
      .map(([name, wert]) => `${name}:${partOf(wert)}`)
      .join('\n'),
  ).slice(0, 22)

const partOf = (wert: unknown): string => {
  if (typeof wert !== 'object' || wert === null) return pruefsummeOf(serialize(wert))
  // Ein Beispiel hat seinen schon: Was das Register dazu weiß, steckt in der Fassung.
  if ('abdruck' in wert && typeof wert.abdruck === 'string') return wert.abdruck
  const schon = gerechnet.get(wert) ?? pruefsummeOf(serialize(wert))
  gerechnet.set(wert, schon)
  return schon
}

const pruefsummeOf = (inhalt: string | Buffer): string => hash('sha256', inhalt, 'base64url')
