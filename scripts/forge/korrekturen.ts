import { createHash } from 'node:crypto'
import type { Bericht, Korrektur } from './bericht.ts'
import type { Plattform, Vorschlag } from './plattform.ts'

const MARKE = 'gelungene-beispiele:korrektur'
/** Mehr auf einmal liest niemand; die nächsten kommen, wenn diese übernommen sind. */
const MAX_KORREKTUREN = 20
const SATZ = 'Mit einem Klick übernehmen Sie diese Schreibweise:'

/**
 * Legt zu jeder sicheren Korrektur einen Zeilenkommentar an, den man mit einem Klick übernimmt, und löscht eigene, die nicht mehr gelten.
 * Steht dieselbe Korrektur schon da, bleibt sie: Fünf Änderungen am Text geben keine fünf Kommentare.
 * @returns wie viele jetzt bereitliegen
 */
export const writeKorrekturen = async (
  plattform: Plattform,
  vorschlag: Vorschlag,
  { korrekturen }: Pick<Bericht, 'korrekturen'>,
): Promise<number> => {
  const gewollt = new Map(korrekturen.slice(0, MAX_KORREKTUREN).map((korrektur) => [markeOf(korrektur), korrektur]))
  const vorhanden = (await plattform.listKorrekturen(vorschlag.nr)).filter(({ eigen, text }) => eigen && text.startsWith(`<!-- ${MARKE} `))
  let bereit = 0
  for (const { id, text } of vorhanden) {
    const marke = text.slice(0, text.indexOf('-->') + 3)
    if (gewollt.delete(marke)) bereit++
    else await plattform.deleteKorrektur(vorschlag.nr, id)
  }
  for (const [marke, { datei, zeile, neu }] of gewollt) {
    const zaun = zaunFor(neu)
    const text = [marke, SATZ, `${zaun}${plattform.korrekturblock}\n${neu}\n${zaun}`].join('\n\n')
    if (await plattform.createKorrektur(vorschlag, { datei, zeile }, text)) bereit++
  }
  return bereit
}

const markeOf = ({ datei, zeile, neu }: Korrektur): string =>
  `<!-- ${MARKE} ${createHash('sha256').update([datei, zeile, neu].join('\u0000')).digest('hex').slice(0, 16)} -->`

/** Länger als jede Reihe von Backticks im Text: Sonst endete der Block mitten darin. */
const zaunFor = (text: string): string => '`'.repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map((reihe) => reihe.length)) + 1)
