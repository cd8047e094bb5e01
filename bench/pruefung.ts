import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { erzeugeBestand } from './erzeugen.ts'
import { median, messeDauer, messeSpeicher } from './messen.ts'

/** Wie lange die ganze Prüfung eines Bestands dauert und wie viel Speicher alle ihre Prozesse zusammen brauchen. */
export interface Pruefungsmass {
  anzahl: number
  sekunden: readonly number[]
  megabyte: number
}

/**
 * Misst `pruefen` an erfundenen Beständen.
 * @param anzahlen wie viele Beispiele jeder Bestand hat; bei 1 ist es eines mit einem Fehler, und gemessen wird die Zeit bis zum Befund
 * @param runden Läufe je Bestand
 * @param ordner ein leerer Ordner für die Bestände
 */
export const messePruefung = async (anzahlen: readonly number[], runden: number, ordner: string): Promise<Pruefungsmass[]> => {
  const masse: Pruefungsmass[] = []
  for (const anzahl of anzahlen) {
    const content = join(ordner, `pruefung-${anzahl}`)
    await erzeugeBestand(content, anzahl)
    if (anzahl === 1) await verderben(content)
    const befehl = [['scripts/pruefen.ts'], process.cwd(), { CONTENT_DIR: content }] as const
    const sekunden: number[] = []
    for (let runde = 0; runde < runden; runde++) sekunden.push(await messeDauer(...befehl, anzahl === 1 ? 1 : 0))
    const { alle } = await messeSpeicher(...befehl, anzahl === 1 ? 1 : 0)
    masse.push({ anzahl, sekunden, megabyte: alle })
  }
  return masse
}

/** Ein unbekanntes Feld im einzigen Beispiel: So gibt es einen Befund, auf den sich warten lässt. */
const verderben = async (content: string): Promise<void> => {
  const file = join(content, 'beispiele/musterfall-1/index.mdx')
  await writeFile(file, (await readFile(file, 'utf8')).replace('---\n', '---\nunbekannt: ja\n'))
}

/** Die Messung als Zeilen einer Tabelle. */
export const beschreibePruefung = (masse: readonly Pruefungsmass[]): string[] => [
  '| Prüfung | Dauer in s, Mitte (kleinste–größte) | Speicher aller Prozesse in MB |',
  '|---|---|---|',
  ...masse.map(({ anzahl, sekunden, megabyte }) => {
    const [mitte, min, max] = [median(sekunden), Math.min(...sekunden), Math.max(...sekunden)].map((wert) =>
      wert.toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    )
    return `| ${anzahl === 1 ? '1 Beispiel bis zum ersten Befund' : `${anzahl.toLocaleString('de-DE')} Beispiele`} | ${mitte} (${min}–${max}) | ${Math.round(megabyte)} |`
  }),
]
