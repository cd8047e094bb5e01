import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { MAX_BYTES } from '../mdx/grenzen.ts'
import type { Bericht } from '../model/bericht.ts'
import { umbenennungen } from '../model/umbenennungen.ts'
import { readAdressbuch } from './adressbuch.ts'
import { checkBestand } from './bestandslauf.ts'
import { leseBilder } from './bild/bildprozesse.ts'
import { istBilddatei } from './bild/format.ts'
import { compareFindings, type Finding } from './finding.ts'
import { lesenInProzessen } from './leseprozesse.ts'
import type { Auftrag, Gelesen } from './leser.ts'
import { readRegister } from './register.ts'
import type { Datei, Eintrag } from './rule.ts'
import { sichtbar } from './sichtbar.ts'

/** Wie die Einreichungen gelesen werden: in eigenen Prozessen, oder was sich nicht geändert hat, aus dem, was der Bau sich gemerkt hat. */
export type Lesen = typeof lesenInProzessen

/** Der geprüfte Bestand: alle Befunde, und alle Beispiele, die keinen Fehler haben. */
export interface Bestand {
  findings: Finding[]
  berichte: Bericht[]
  /** Die gelesenen Dateien `index.mdx`, mit ihrem Pfad wie in den Befunden. */
  dateien: string[]
}

/**
 * Liest und prüft alle Beispiele unter `contentDir/beispiele`. Dieselbe Funktion dient Prüfung, Bau und Vorschau.
 * @param neue Ordner, die ein Änderungsvorschlag anfasst: Gerät einer mit einem alten aneinander, gilt der Befund ihm
 * @throws wenn der Ordner oder das Register fehlt, wenn das Adressbuch nicht zu lesen ist, oder wenn die Prüfung ein leeres Beispiel durchließe
 */
export const readBestand = async (
  contentDir: string,
  onProgress?: (fertig: number, alle: number) => void,
  neue: ReadonlySet<string> = new Set(),
  lesen: Lesen = lesenInProzessen,
): Promise<Bestand> => {
  const root = join(contentDir, 'beispiele')
  const jobcenter = await readRegister(contentDir)
  const dateien = listDateien(root)
  // Erst gleich: Bis dahin startet schon ein Leseprozess.
  const kommende = Promise.resolve().then(() => readAuftraege(root, dateien))
  const gelesen = await lesen(
    mitProbe(kommende),
    { heute: new Date().toISOString().slice(0, 10), jobcenter, umbenennungen },
    // Die Probe zählt nicht mit.
    (fertig, alle) => onProgress?.(Math.min(fertig, alle - 1), alle - 1),
  )
  const auftraege = await kommende
  beweise(gelesen.pop())
  const eintraege = gelesen.flatMap(({ bericht, bilder, stellen, verweise, fingerabdruck }): Eintrag[] =>
    bericht
      ? [
          {
            slug: bericht.slug,
            file: `${sichtbar(bericht.slug)}/index.mdx`,
            beispiel: bericht.beispiel,
            bilder,
            verweise,
            fingerabdruck,
            stelleOf: (pfad) => stellen[pfad.join('.')] ?? { line: 1, column: 1 },
          },
        ]
      : [],
  )
  // Neue zuletzt: Wer zuerst da war, behält Kennung und Adresse.
  eintraege.sort((a, b) => Number(neue.has(a.slug)) - Number(neue.has(b.slug)))
  const bild = {
    eintraege,
    dateien: await mitBildern(root, dateien),
    jobcenter,
    vergeben: {
      kennungen: new Set(gelesen.flatMap(({ namen }) => namen.kennung ?? [])),
      adressen: new Set(gelesen.flatMap(({ namen }, index) => [auftraege[index]?.slug ?? '', ...namen.alias])),
    },
    seiten: await listSeiten(contentDir),
    adressbuch: (await readAdressbuch(contentDir)) ?? [],
  }
  const findings = [...gelesen.flatMap(({ findings }) => findings), ...checkBestand(bild, `${toFile(root)}/`)].sort(compareFindings)
  // Ein Fehler am Ordner oder an einem Bild darin hält das ganze Beispiel auf, nicht nur einer in `index.mdx`.
  const anfang = `${toFile(root)}/`.length
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file.slice(anfang).split('/')[0]))
  return {
    findings,
    berichte: gelesen.flatMap(({ bericht, widerrufen }) =>
      bericht && !widerrufen && !refused.has(sichtbar(bericht.slug)) ? [bericht] : [],
    ),
    dateien: auftraege.map(({ file }) => file),
  }
}

/** Ein leeres Beispiel, das mitgelesen wird: Eine Prüfung, die es durchließe, hätte auch alles andere durchgelassen. */
const PROBE: Auftrag = { slug: 'probe', file: 'probe', bytes: new TextEncoder().encode('---\n---\n') }

const mitProbe = async (kommende: Promise<Auftrag[]>): Promise<Auftrag[]> => [...(await kommende), PROBE]

const beweise = (probe: Gelesen | undefined): void => {
  if (!probe || probe.bericht || !probe.findings.some(({ severity }) => severity === 'error'))
    throw new Error('Die Prüfung hat ein leeres Beispiel durchgelassen; ihr Ergebnis gilt nicht. Bitte melden Sie das der Redaktion.')
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

// Nacheinander und ohne Warten: Bei zehntausend kleinen Dateien ist das dreimal so schnell wie viele Aufträge zugleich.
const readAuftraege = (root: string, dateien: readonly Datei[]): Auftrag[] =>
  dateien
    .filter(({ pfad, art }) => art === 'datei' && /^[^/]+\/index\.mdx$/.test(pfad))
    .map(({ pfad }) => ({ slug: pfad.split('/')[0] ?? '', file: toFile(join(root, pfad)), bytes: readAnfang(join(root, pfad)) }))

/** Adressen der redaktionellen Seiten; leer, wenn der Ordner fehlt. */
const listSeiten = async (contentDir: string): Promise<Set<string>> => {
  const namen = await readdir(join(contentDir, 'seiten')).catch(() => [])
  return new Set(namen.flatMap((name) => /^(.+)\.mdx$/.exec(name)?.[1] ?? []))
}

/** Von einer zu großen Datei genügt ein Byte mehr als erlaubt: Sie wird abgelehnt, ohne dass jemand sie ganz in den Speicher holt. */
const readAnfang = (path: string): Uint8Array => {
  const datei = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(Math.min(fstatSync(datei).size, MAX_BYTES + 1))
    return bytes.subarray(0, readSync(datei, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(datei)
  }
}

const listDateien = (root: string, unter = ''): Datei[] =>
  readdirSync(join(root, unter), { withFileTypes: true })
    .flatMap((entry): Datei[] => {
      const pfad = unter ? `${unter}/${entry.name}` : entry.name
      if (entry.isFile()) return [{ pfad, art: 'datei' }]
      // Auch Röhren und Geräte: Wer sie öffnet, wartet für immer.
      if (!entry.isDirectory()) return [{ pfad, art: 'verweis' }]
      return [{ pfad, art: 'ordner' }, ...(unter ? [] : listDateien(root, pfad))]
    })
    .sort((a, b) => (a.pfad < b.pfad ? -1 : 1))

/** Pfad, wie Menschen ihn anklicken: bezogen auf den Arbeitsordner, mit `/`. */
const toFile = (path: string): string => sichtbar(relative(process.cwd(), path).split(sep).join('/'))
