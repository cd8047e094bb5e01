import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { visitAll } from '../src/checks/baum.ts'
import { readEinreichung } from '../src/checks/einreichung.ts'
import { PRIVAT, pruefeStueck } from '../src/checks/korpus/messen.ts'
import { faelle } from '../src/checks/korpus/privat.ts'
import { musterUmfeld } from '../src/checks/muster.ts'
import { checkEinreichung } from '../src/checks/run.ts'

/** Wie gut die Regeln zum Datenschutz treffen. */
export interface Privatmessung {
  faelle: number
  /** Fälle, die die erwartete Regel gefunden hat. */
  gefunden: number
  uebersehen: string[]
  /** Absätze ohne Daten von Menschen: die echten Beispiele und die sauberen Fälle des Korpus. */
  absaetze: number
  fehlalarme: number
  hinweise: number
}

/**
 * Misst an den Fällen des Korpus und an allen echten Beispielen.
 * @param beispiele Ordner mit den Beispielen
 */
export const messePrivat = async (beispiele = 'content/beispiele'): Promise<Privatmessung> => {
  const gesucht = faelle.filter(({ regel }) => regel !== null)
  const uebersehen = gesucht.filter(({ stueck, regel }) => !pruefeStueck(stueck).some(({ rule }) => rule === regel))
  const saubere = faelle.filter(({ regel }) => regel === null)
  const funde = saubere.flatMap(({ stueck }) => pruefeStueck(stueck))
  let absaetze = saubere.length
  for (const slug of (await readdir(beispiele)).sort()) {
    const einreichung = readEinreichung(slug, await readFile(join(beispiele, slug, 'index.mdx')))
    visitAll(einreichung.baum, ({ type }) => {
      if (type === 'paragraph') absaetze++
    })
    funde.push(...checkEinreichung(slug, einreichung, musterUmfeld))
  }
  const private_ = funde.filter(({ rule }) => PRIVAT.has(rule))
  return {
    faelle: gesucht.length,
    gefunden: gesucht.length - uebersehen.length,
    uebersehen: uebersehen.map(({ regel, note }) => `${regel}: ${note}`),
    absaetze,
    fehlalarme: private_.filter(({ severity }) => severity === 'error').length,
    hinweise: private_.filter(({ severity }) => severity === 'hint').length,
  }
}

/** Die Messung als Zeilen für Menschen. */
export const beschreibePrivat = ({ faelle: alle, gefunden, uebersehen, absaetze, fehlalarme, hinweise }: Privatmessung): string[] => {
  const jeHundert = (zahl: number): string => ((zahl / absaetze) * 100).toFixed(2)
  return [
    `Gefunden: ${gefunden} von ${alle} Fällen (${(gefunden / alle).toFixed(3)})`,
    ...uebersehen.map((fall) => `  übersehen – ${fall}`),
    `Falscher Alarm auf ${absaetze} Absätzen: ${fehlalarme} Fehler (${jeHundert(fehlalarme)} je 100), ${hinweise} Hinweise (${jeHundert(hinweise)} je 100)`,
  ]
}

if (import.meta.main) for (const zeile of beschreibePrivat(await messePrivat())) console.log(zeile)
