import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { z } from 'zod'
import type { Bericht } from '../model/bericht.ts'
import { Jobcenter } from '../model/jobcenter.ts'
import { leseBilder } from './bild/bildprozesse.ts'
import { istBilddatei } from './bild/format.ts'
import { compareFindings, type Finding } from './finding.ts'
import { lesenInProzessen } from './leseprozesse.ts'
import type { Auftrag } from './leser.ts'
import type { Datei, Eintrag } from './rule.ts'
import { checkBestand } from './run.ts'

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
  const eintraege = gelesen.flatMap(({ bericht, stellen }): Eintrag[] =>
    bericht
      ? [
          {
            slug: bericht.slug,
            file: `${bericht.slug}/index.mdx`,
            beispiel: bericht.beispiel,
            bilder: bericht.bilder,
            stelleOf: (pfad) => stellen[pfad.join('.')] ?? { line: 1, column: 1 },
          },
        ]
      : [],
  )
  const gesehen = await mitBildern(root, await dateien)
  const findings = [...gelesen.flatMap(({ findings }) => findings), ...checkBestand(eintraege, gesehen, `${toFile(root)}/`)].sort(
    compareFindings,
  )
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const istAbgelehnt = ({ slug, bilder }: Bericht): boolean =>
    ['index.mdx', ...bilder].some((name) => refused.has(toFile(join(root, slug, name))))
  return {
    findings,
    berichte: gelesen.flatMap(({ bericht }) => (bericht && !istAbgelehnt(bericht) ? [bericht] : [])),
    gelesen: gelesen.length,
  }
}

/** Ergänzt bei jedem Bild, was an ihm auffällt. */
const mitBildern = async (root: string, dateien: readonly Datei[]): Promise<Datei[]> => {
  const bilder = dateien.filter(({ pfad, art }) => art === 'datei' && istBilddatei(pfad))
  const befunde = await leseBilder(bilder.map(({ pfad }) => join(root, pfad)))
  const byPfad = new Map(bilder.map(({ pfad }, index) => [pfad, befunde[index]]))
  return dateien.map((datei) => {
    const bild = byPfad.get(datei.pfad)
    return bild ? { ...datei, bild } : datei
  })
}

const readAuftraege = (root: string, dateien: readonly Datei[]): Promise<Auftrag[]> =>
  Promise.all(
    dateien
      .filter(({ pfad, art }) => art === 'datei' && /^[^/]+\/index\.mdx$/.test(pfad))
      .map(async ({ pfad }) => ({
        slug: pfad.split('/')[0] ?? '',
        file: toFile(join(root, pfad)),
        bytes: await readFile(join(root, pfad)),
      })),
  )

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
      if (entry.isSymbolicLink()) return [{ pfad, art: 'verweis' }]
      if (!entry.isDirectory()) return [{ pfad, art: 'datei' }]
      return [{ pfad, art: 'ordner' }, ...(unter ? [] : await listDateien(root, pfad))]
    }),
  )
  return lists.flat().sort((a, b) => (a.pfad < b.pfad ? -1 : 1))
}

/** Pfad, wie Menschen ihn anklicken: bezogen auf den Arbeitsordner, mit `/`. */
const toFile = (path: string): string => relative(process.cwd(), path).split(sep).join('/')
