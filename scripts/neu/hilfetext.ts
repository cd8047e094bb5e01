import { abschnitte, abschnittIds } from '../../src/model/abschnitte.ts'
import type { Formular } from '../../src/model/formular.ts'
import { einzelfelderOf, schalterOf } from './angaben.ts'

/** Alle Angaben der Befehlszeile, wie das Schema sie beschreibt. */
export const hilfetext = ({ felder }: Formular): string => {
  const zeilen = [
    ...einzelfelderOf(felder).map(({ name, titel, werte }) => [
      `--${schalterOf(name)}${name.includes('#') ? ' …' : ''}`,
      werte.length > 0 ? `${titel}: ${werte.map(({ id }) => id).join(', ')}` : titel,
    ]),
    ...abschnittIds.map((id) => [`--${id}`, `Abschnitt „${abschnitte[id]}“`]),
    ['--ordner', 'Name des Ordners; sonst aus Jobcenter und Titel'],
    ['--ja', 'nicht fragen: Was fehlt, hält auf, und geschrieben wird nichts'],
  ]
  const breite = Math.max(...zeilen.map(([schalter = '']) => schalter.length))
  return [
    'So geht es: npm run neu',
    'Was Sie schon angeben, wird nicht mehr gefragt. Angaben mit „…“ dürfen mehrfach vorkommen; die n-te gehört zum n-ten Eintrag.',
    '',
    ...zeilen.map(([schalter = '', was = '']) => `  ${schalter.padEnd(breite)}  ${was}`),
  ].join('\n')
}
