import { bildnamenIn } from '../mdx/bilder.ts'
import { toAbschnitte } from '../mdx/bloecke.ts'
import type { Stelle } from '../mdx/dokument.ts'
import type { Bericht } from '../model/bericht.ts'
import { isVollstaendig, readEinreichung } from './einreichung.ts'
import type { Finding } from './finding.ts'
import { fingerabdruckOf } from './fingerabdruck.ts'
import type { Umfeld, Verweis } from './rule.ts'
import { checkEinreichung } from './run.ts'
import { verweiseIn } from './verweise.ts'

/** Was zu lesen ist: der Inhalt einer `index.mdx` und der Pfad für die Befunde. */
export interface Auftrag {
  slug: string
  file: string
  bytes: Uint8Array
}

/** Was beim Lesen herauskam; `bericht` fehlt, sobald ein Fehler dabei ist. */
export interface Gelesen {
  findings: Finding[]
  bericht: Bericht | undefined
  /** Stellen der Felder, nach denen Bestandsregeln fragen: Pfad mit Punkten → Stelle. */
  stellen: Record<string, Stelle>
  /** Wie das Beispiel heißt, auch wenn es Fehler hat. */
  namen: { kennung: string | undefined; alias: readonly string[] }
  verweise: readonly Verweis[]
  fingerabdruck: readonly number[]
}

/** Felder, die erst im Vergleich mit anderen Beispielen falsch sein können. */
const VERGLICHEN = ['kennung', 'titel', 'quellen', 'alias', 'basiert_auf'] as const

/** Liest und prüft eine Einreichung; ausgeliefert wird, was aus dem geprüften Baum entsteht. Wirft nicht. */
export const lesen = ({ slug, file, bytes }: Auftrag, umfeld: Umfeld): Gelesen => {
  const einreichung = readEinreichung(slug, bytes)
  const findings = checkEinreichung(file, einreichung, umfeld)
  const { kopf } = einreichung
  const stellen: Record<string, Stelle> = {}
  if (kopf)
    for (const feld of VERGLICHEN) {
      const wert = einreichung.teil[feld]
      stellen[feld] = kopf.stelleOf([feld])
      if (Array.isArray(wert)) for (const index of wert.keys()) stellen[`${feld}.${index}`] = kopf.stelleOf([feld, index])
    }
  const sauber = isVollstaendig(einreichung) && findings.every(({ severity }) => severity === 'hint')
  const bericht = sauber
    ? { slug, beispiel: einreichung.beispiel, abschnitte: toAbschnitte(einreichung.baum), bilder: bildnamenIn(einreichung.baum) }
    : undefined
  return {
    findings,
    bericht,
    stellen,
    namen: { kennung: einreichung.teil.kennung, alias: einreichung.teil.alias ?? [] },
    verweise: sauber ? verweiseIn(einreichung.baum) : [],
    fingerabdruck: sauber ? fingerabdruckOf(einreichung) : [],
  }
}
