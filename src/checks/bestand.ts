import { open, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { z } from 'zod'
import { MAX_BYTES } from '../mdx/grenzen.ts'
import type { Bericht } from '../model/bericht.ts'
import { Jobcenter } from '../model/jobcenter.ts'
import { compareFindings, type Finding } from './finding.ts'
import { lesenInProzessen } from './leseprozesse.ts'
import type { Auftrag } from './leser.ts'
import type { Datei, Eintrag } from './rule.ts'
import { checkBestand } from './run.ts'
import { sichtbar } from './sichtbar.ts'

/** Der geprüfte Bestand: alle Befunde, und alle Beispiele, die keinen Fehler haben. */
export interface Bestand {
  findings: Finding[]
  berichte: Bericht[]
  /** Zahl der gelesenen Dateien `index.mdx`. */
  gelesen: number
}

/**
 * Liest und prüft alle Beispiele unter `contentDir/beispiele`. Dieselbe Funktion dient Prüfung, Bau und Vorschau.
 * @throws wenn der Ordner oder das Register fehlt
 */
export const readBestand = async (contentDir: string, onProgress?: (fertig: number, alle: number) => void): Promise<Bestand> => {
  const root = join(contentDir, 'beispiele')
  const [dateien, jobcenter] = [listDateien(root), await readRegister(contentDir)]
  const kommende = dateien.then((alle) => readAuftraege(root, alle))
  const gelesen = await lesenInProzessen(kommende, { heute: new Date().toISOString().slice(0, 10), jobcenter }, onProgress)
  const auftraege = await kommende
  const eintraege = gelesen.flatMap(({ bericht, stellen }): Eintrag[] =>
    bericht
      ? [
          {
            slug: bericht.slug,
            file: `${sichtbar(bericht.slug)}/index.mdx`,
            beispiel: bericht.beispiel,
            bilder: bericht.bilder,
            stelleOf: (pfad) => stellen[pfad.join('.')] ?? { line: 1, column: 1 },
          },
        ]
      : [],
  )
  const findings = [...gelesen.flatMap(({ findings }) => findings), ...checkBestand(eintraege, await dateien, `${toFile(root)}/`)].sort(
    compareFindings,
  )
  // Ein Fehler am Ordner oder an einem Bild darin hält das ganze Beispiel auf, nicht nur einer in `index.mdx`.
  const anfang = `${toFile(root)}/`.length
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file.slice(anfang).split('/')[0]))
  return {
    findings,
    berichte: gelesen.flatMap(({ bericht }) => (bericht && !refused.has(sichtbar(bericht.slug)) ? [bericht] : [])),
    gelesen: auftraege.length,
  }
}

const readAuftraege = (root: string, dateien: readonly Datei[]): Promise<Auftrag[]> =>
  Promise.all(
    dateien
      .filter(({ pfad, art }) => art === 'datei' && /^[^/]+\/index\.mdx$/.test(pfad))
      .map(async ({ pfad }) => ({
        slug: pfad.split('/')[0] ?? '',
        file: toFile(join(root, pfad)),
        bytes: await readAnfang(join(root, pfad)),
      })),
  )

/** Von einer zu großen Datei genügt ein Byte mehr als erlaubt: Sie wird abgelehnt, ohne dass jemand sie ganz in den Speicher holt. */
const readAnfang = async (path: string): Promise<Uint8Array> => {
  const datei = await open(path)
  try {
    const { size } = await datei.stat()
    const { buffer, bytesRead } = await datei.read({ buffer: new Uint8Array(Math.min(size, MAX_BYTES + 1)), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await datei.close()
  }
}

/** Das Register aller Jobcenter nach Träger-Nummer. @throws wenn es fehlt oder nicht dem Schema genügt */
export const readRegister = async (contentDir: string): Promise<Map<string, Jobcenter>> => {
  const liste = z.array(Jobcenter).parse(JSON.parse(await readFile(join(contentDir, 'jobcenter.json'), 'utf8')))
  return new Map(liste.map((eintrag) => [eintrag.traeger_nummer, eintrag]))
}

const listDateien = async (root: string, unter = ''): Promise<Datei[]> => {
  const entries = await readdir(join(root, unter), { withFileTypes: true })
  const lists = await Promise.all(
    entries.map(async (entry): Promise<Datei[]> => {
      const pfad = unter ? `${unter}/${entry.name}` : entry.name
      if (entry.isFile()) return [{ pfad, art: 'datei' }]
      // Auch Röhren und Geräte: Wer sie öffnet, wartet für immer.
      if (!entry.isDirectory()) return [{ pfad, art: 'verweis' }]
      return [{ pfad, art: 'ordner' }, ...(unter ? [] : await listDateien(root, pfad))]
    }),
  )
  return lists.flat().sort((a, b) => (a.pfad < b.pfad ? -1 : 1))
}

/** Pfad, wie Menschen ihn anklicken: bezogen auf den Arbeitsordner, mit `/`. */
const toFile = (path: string): string => sichtbar(relative(process.cwd(), path).split(sep).join('/'))
