import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Finding } from '../src/checks/finding.ts'
import { korrigiere } from '../src/checks/korrektur.ts'

/**
 * Schreibt die sicheren Korrekturen in die Dateien und benennt falsch geschriebene Ordner um.
 * @param dateien alle Berichte, die durchgesehen werden
 * @returns je Korrektur ein Satz
 */
export const korrigieren = async (findings: readonly Finding[], dateien: readonly string[]): Promise<string[]> => {
  const saetze: string[] = []
  for (const file of dateien) {
    const vorher = await readFile(file)
    // Was nicht UTF-8 ist, meldet die Prüfung; hier ginge es verloren.
    if (!vorher.equals(Buffer.from(vorher.toString('utf8')))) continue
    const { text, behoben } = korrigiere(
      vorher.toString('utf8'),
      findings.filter((finding) => finding.file === file),
    )
    if (text === vorher.toString('utf8')) continue
    await writeFile(file, text)
    saetze.push(
      ...behoben.map(({ line, replaces, suggestion }) => `${file}:${line} „${replaces}“ heißt jetzt „${suggestion}“.`),
      ...(behoben.length === 0 ? [`${file}: Leerraum am Zeilenende entfernt.`] : []),
    )
  }
  for (const { rule, file, suggestion } of findings) {
    // Unsichtbare Zeichen im Namen sind in der Meldung ersetzt: Diesen Ordner gibt es so nicht, ihn benennt ein Mensch um.
    if (rule !== 'ordner' || suggestion === undefined || !existsSync(file)) continue
    const ziel = join(dirname(file), suggestion)
    // Auf Laufwerken ohne Groß und Klein ist „Bus“ dasselbe wie „bus“; dort hilft nur der Weg über einen dritten Namen.
    if (existsSync(ziel) && basename(file).toLowerCase() !== suggestion) continue
    const zwischen = `${file}.umbenennen`
    await rename(file, zwischen)
    await rename(zwischen, ziel)
    saetze.push(`Der Ordner „${basename(file)}“ heißt jetzt „${suggestion}“.`)
  }
  return saetze
}
