import type { Finding } from './finding.ts'
import { fundOf } from './fund.ts'
import type { Bestandsbild, BestandsRule, Einreichung, Meldung, Rule, Umfeld } from './rule.ts'
import { bestandsRules, rules } from './rules.ts'

/**
 * Prüft eine Einreichung mit allen Regeln und liefert alle Befunde auf einmal; was im Kopf unter „ausnahmen“ geklärt ist, bleibt weg.
 * @param file Pfad der Datei, wie er in den Befunden stehen soll
 */
export const checkEinreichung = (file: string, einreichung: Einreichung, umfeld: Umfeld): Finding[] => {
  const findings: Finding[] = []
  for (const rule of rules)
    findings.push(
      ...collect(
        rule,
        (report) => rule.check(einreichung, (meldung) => report({ ...meldung, file }), umfeld, findings),
        file,
        einreichung.slug,
      ),
    )
  const ausnahmen = einreichung.teil.ausnahmen ?? []
  return findings.filter(({ rule, fund }) => !ausnahmen.some((ausnahme) => ausnahme.regel === rule && ausnahme.fund === fund))
}

/** Prüft Ordner und Bestand als Ganzes; `wurzel` steht in den Befunden vor jedem Pfad. */
export const checkBestand = (bild: Omit<Bestandsbild, 'regeln'>, wurzel: string): Finding[] => {
  const regeln = new Set([...rules, ...bestandsRules].map(({ id }) => id))
  return bestandsRules.flatMap((rule) =>
    collect(rule, (report) => rule.check({ ...bild, regeln }, report), '', '').map((finding) => ({
      ...finding,
      file: wurzel + finding.file,
    })),
  )
}

type ReportTo = (meldung: Meldung & { file: string }) => void

/** Stürzt eine Regel ab, ist das ein Befund gegen die Regel: Der Lauf geht weiter und wird nie grün. */
const collect = (rule: Rule | BestandsRule, check: (report: ReportTo) => void, file: string, slug: string): Finding[] => {
  const findings: Finding[] = []
  try {
    check(({ file: where, stelle, message, field = null, wert, suggestion, severity = rule.severity ?? 'error' }) => {
      const fund = wert === undefined ? {} : { fund: fundOf(rule.id, slug, wert) }
      findings.push({
        rule: rule.id,
        severity,
        file: where,
        ...stelle,
        field,
        message,
        ...fund,
        ...(suggestion !== undefined && { suggestion }),
      })
    })
  } catch {
    findings.push({
      rule: rule.id,
      severity: 'error',
      file,
      line: 1,
      column: 1,
      field: null,
      message: `Die Prüfung „${rule.title}“ ist an dieser Datei gescheitert; das ist ein Fehler des Portals, nicht Ihrer. Bitte melden Sie ihn der Redaktion.`,
    })
  }
  return findings
}
