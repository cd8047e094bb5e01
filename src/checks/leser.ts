import type { Root } from 'mdast'
import { bildnamenIn } from '../mdx/bilder.ts'
import { toAbschnitte } from '../mdx/bloecke.ts'
import type { Stelle } from '../mdx/dokument.ts'
import { ohneNamen, ohneWiderrufenes } from '../mdx/widerruf.ts'
import type { Einwilligung } from '../model/angaben/einwilligung.ts'
import type { Beispiel } from '../model/beispiel.ts'
import type { Bericht } from '../model/bericht.ts'
import { isVollstaendig } from './einordnen.ts'
import { readEinreichung } from './einreichung.ts'
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
  /** Alle Bilder, die der Text zeigt, auch die nicht mehr veröffentlichten. */
  bilder: readonly string[]
  /** Die Einwilligung in das ganze Beispiel ist widerrufen: Es zählt im Bestand noch mit und erscheint nirgends. */
  widerrufen: boolean
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
  const einreichung = readEinreichung(slug, bytes, umfeld.umbenennungen)
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
  const namen = { kennung: einreichung.teil.kennung, alias: einreichung.teil.alias ?? [] }
  if (!sauber) return { findings, bericht: undefined, bilder: [], widerrufen: false, stellen, namen, verweise: [], fingerabdruck: [] }
  const { beispiel, baum } = einreichung
  const bilder = bildnamenIn(baum)
  return {
    findings,
    bericht: toBericht(slug, beispiel, baum, bilder),
    bilder,
    widerrufen: beispiel.einwilligungen.some(({ fuer, widerrufen_am }) => fuer === 'beispiel' && widerrufen_am !== undefined),
    stellen,
    namen,
    verweise: verweiseIn(baum),
    fingerabdruck: fingerabdruckOf(einreichung),
  }
}

/** Was veröffentlicht wird: ohne Widerrufenes, und ohne die Felder, die nur die Redaktion angehen. */
const toBericht = (slug: string, beispiel: Beispiel, baum: Root, alleBilder: string[]): Bericht => {
  const offen: Beispiel = { ...beispiel, einwilligungen: [], ausnahmen: [] }
  const widerrufe = beispiel.einwilligungen.filter(({ widerrufen_am }) => widerrufen_am !== undefined)
  if (widerrufe.length === 0) return { slug, beispiel: offen, abschnitte: toAbschnitte(baum), bilder: alleBilder }
  const listOf = (art: Einwilligung['fuer']): string[] => widerrufe.flatMap(({ fuer, was }) => (fuer === art && was ? [was] : []))
  const namen = listOf('name')
  const bilder = listOf('bild')
  const rest = ohneWiderrufenes(baum, { zitate: listOf('zitat'), bilder, namen })
  const gezeigt = { ...offen, bilder: offen.bilder.filter(({ datei }) => !bilder.includes(datei)) }
  return { slug, beispiel: ohneNamen(gezeigt, namen), abschnitte: toAbschnitte(rest), bilder: bildnamenIn(rest) }
}
