import { rules } from './einzelregeln.ts'
import type { Finding } from './finding.ts'
import { fundOf } from './fund.ts'
import { maskiere } from './fundstellen.ts'
import type { BestandsRule, Einreichung, Meldung, Rule, Umfeld } from './rule.ts'
import { sichtbar } from './sichtbar.ts'

/**
 * Prüft eine Einreichung mit allen Regeln und liefert alle Befunde auf einmal; was im Kopf unter „ausnahmen“ geklärt ist, bleibt weg.
 * @param file Pfad der Datei, wie er in den Befunden stehen soll
 */
export const checkEinreichung = (file: string, einreichung: Einreichung, umfeld: Umfeld): Finding[] => {
  const findings: Finding[] = []
  const werte = new Set<string>()
  for (const rule of rules)
    findings.push(
      ...collect(rule, (report) => rule.check(einreichung, (meldung) => report({ ...meldung, file }), umfeld, findings), {
        file,
        slug: einreichung.slug,
        werte,
      }),
    )
  const ausnahmen = einreichung.teil.ausnahmen ?? []
  const verdecken = createVerdecker(werte)
  return findings
    .filter(({ rule, fund }) => !ausnahmen.some((ausnahme) => ausnahme.regel === rule && ausnahme.fund === fund))
    .map(verdecken)
}

type ReportTo = (meldung: Meldung & { file: string }) => void

/** Stürzt eine Regel ab, ist das ein Befund gegen die Regel: Der Lauf geht weiter und wird nie grün. */
export const collect = (
  rule: Rule | BestandsRule,
  check: (report: ReportTo) => void,
  { file, slug, werte }: { file: string; slug: string; werte: Set<string> },
): Finding[] => {
  const findings: Finding[] = []
  try {
    check(({ file: where, stelle, message, field = null, wert, suggestion, replaces, severity = rule.severity ?? 'error' }) => {
      if (wert !== undefined && rule.persoenlich) werte.add(wert.trim())
      const fund = wert === undefined ? {} : { fund: fundOf(rule.id, slug, wert) }
      findings.push({
        rule: rule.id,
        severity,
        file: sichtbar(where),
        ...stelle,
        field,
        // Ein Name darf in keiner Ausgabe eine Zeile oder einen Befehl fälschen.
        message: sichtbar(message),
        ...fund,
        ...(suggestion !== undefined && { suggestion }),
        ...(replaces !== undefined && { replaces }),
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

/** Kürzere Stücke verraten niemanden und stehen zufällig in jedem Satz. */
const MIN_STUECK = 4

/**
 * Verdeckt jeden persönlichen Wert auch in den Meldungen anderer Regeln: Steht eine Telefonnummer im falschen Feld,
 * soll „Das Feld enthält …“ sie nicht wiederholen. Ein am Ende gekürzt zitierter Wert zählt mit.
 */
const createVerdecker = (werte: ReadonlySet<string>): ((finding: Finding) => Finding) => {
  if (werte.size === 0) return (finding) => finding
  const verdeckt = (satz: string): string => {
    let text = satz
    for (const wert of werte) {
      if (wert.length < MIN_STUECK) continue
      text = text.replaceAll(wert, maskiere(wert))
      for (let ende = wert.length - 1; ende >= MIN_STUECK; ende--) text = text.replaceAll(`${wert.slice(0, ende)} …`, '… …')
    }
    return text
  }
  return (finding) => ({
    ...finding,
    message: verdeckt(finding.message),
    ...(finding.suggestion !== undefined && { suggestion: verdeckt(finding.suggestion) }),
  })
}
