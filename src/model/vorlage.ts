import { abschnitte, abschnittIds, abschnittshilfen } from './abschnitte.ts'
import type { Formularfeld } from './formular.ts'

/** Die Vorlage zum Ausfüllen ohne Formular: jedes Feld mit seiner Hilfe; was freiwillig ist, steht hinter `#` und zählt erst ohne. */
export const toVorlage = (felder: readonly Formularfeld[]): string => {
  const kopf = felder.flatMap((feld) => ['', ...toZeilen(feld, '', '')]).join('\n')
  const koerper = abschnittIds.map((id) => `\n## ${abschnitte[id]}\n\n${abschnittshilfen[id].description}\n`).join('')
  return `---${kopf}\n---\n${koerper}`
}

/** @param stumm Zeichen vor den Zeilen eines freiwilligen Feldes */
const toZeilen = (feld: Formularfeld, einzug: string, stumm: string): string[] => {
  const vorn = stumm || (feld.pflicht ? '' : '# ')
  const key = feld.name.slice(feld.name.lastIndexOf('.') + 1)
  const hilfe = feld.titel ? [`# ${feld.titel}${feld.pflicht ? '' : ' (freiwillig)'}: ${feld.hilfeInDatei} Gut: ${feld.gutInDatei}`] : []
  if (feld.art === 'gruppe')
    return [...hilfe, `${vorn}${einzug}${key}:`, ...feld.felder.flatMap((kind) => toZeilen(kind, `${einzug}  `, vorn))]
  if (feld.art === 'liste') return [...hilfe, `${vorn}${einzug}${key}:`, ...toEintrag(feld.eintrag, `${einzug}  `, vorn)]
  const erlaubt = feld.werte.length > 0 ? [`#   Erlaubt: ${feld.werte.map(({ id }) => id).join(', ')}`] : []
  return [...hilfe, ...erlaubt, `${vorn}${einzug}${key}:`]
}

const toEintrag = (eintrag: Formularfeld, einzug: string, vorn: string): string[] => {
  if (eintrag.art !== 'gruppe') {
    const erlaubt = 'werte' in eintrag && eintrag.werte.length > 0 ? [`#   Erlaubt: ${eintrag.werte.map(({ id }) => id).join(', ')}`] : []
    return [...erlaubt, `${vorn}${einzug}- ""`]
  }
  const zeilen = eintrag.felder.flatMap((kind) => toZeilen(kind, `${einzug}  `, vorn))
  // Der erste Schlüssel trägt den Strich der Liste; davor stehen nur Kommentare.
  const erste = zeilen.findIndex((zeile) => zeile.startsWith(`${vorn}${einzug}  `) && zeile.endsWith(':'))
  return zeilen.map((zeile, index) => (index === erste ? zeile.replace(`${vorn}${einzug}  `, `${vorn}${einzug}- `) : zeile))
}
