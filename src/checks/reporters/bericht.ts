import type { Finding } from '../finding.ts'

/** Was eine Ausgabe über den Lauf wissen muss. */
export interface Lauf {
  /** Zahl der gelesenen Beispiele. */
  gelesen: number
  /** Öffentliche Adresse des Hubs ohne Schrägstrich am Ende; dort liegen die Seiten der Regeln. */
  adresse: string
}

/** Macht aus allen Befunden den Text einer Ausgabe. */
export type Reporter = (findings: readonly Finding[], lauf: Lauf) => string

/** Adresse der Seite, die eine Regel erklärt. */
export const regelseiteOf = (rule: string, { adresse }: Lauf): string => `${adresse}/regeln/${rule}/`

/** Wie sich ein falscher Alarm klären lässt; leer, wenn die Regel sich nicht irren kann. */
export const auswegOf = ({ rule, fund }: Finding): string =>
  fund === undefined
    ? ''
    : `Falscher Alarm? Dann im Kopf unter „ausnahmen“ eintragen: regel: ${rule}, fund: "${fund}", grund: … (ein Satz, warum).`

/** „3 Fehler, 1 Hinweis“ mit der Zahl der geprüften Beispiele, als ganzer Satz. */
export const summeOf = (findings: readonly Finding[], { gelesen }: Lauf): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const checked = `${count(gelesen, 'Beispiel', 'Beispiele')} geprüft`
  if (gelesen === 0 && findings.length === 0) return 'Es war kein Beispiel zu prüfen.'
  if (findings.length === 0) return `${checked}, alles in Ordnung.`
  return `${checked}: ${count(errors, 'Fehler', 'Fehler')}, ${count(findings.length - errors, 'Hinweis', 'Hinweise')}.`
}

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('de-DE')} ${n === 1 ? one : many}`
