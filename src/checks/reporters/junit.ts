import { escape as escapeXml } from 'html-escaper'
import { type Reporter, regelseiteOf } from './bericht.ts'

/** Alle Befunde als JUnit-Bericht: ein Testfall je Befund; Hinweise gelten als bestanden und stehen in der Ausgabe des Falls. */
export const reportJunit: Reporter = (findings, lauf) => {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const cases = findings.map(({ severity, rule, file, line, column, message }) => {
    const text = `${file}:${line}:${column} ${message} ${regelseiteOf(rule, lauf)}`
    const inhalt =
      severity === 'error'
        ? `<failure message="${escapeXml(message)}" type="${rule}">${escapeXml(text)}</failure>`
        : `<system-out>${escapeXml(text)}</system-out>`
    return `    <testcase classname="${rule}" name="${escapeXml(`${file}:${line}:${column}`)}">${inhalt}</testcase>`
  })
  const gut = findings.length === 0 ? [`    <testcase classname="pruefen" name="${lauf.gelesen} Beispiele ohne Befund"/>`] : []
  const tests = Math.max(1, findings.length)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${tests}" failures="${errors}">`,
    `  <testsuite name="pruefen" tests="${tests}" failures="${errors}">`,
    ...cases,
    ...gut,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')
}
