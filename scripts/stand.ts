import { parseArgs } from 'node:util'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { BESTAETIGEN_NACH_MONATEN } from '../src/catalogue/leben.ts'
import { countFehlendes, countVerteilungen, findFaellige, findLuecken, findSeltene } from '../src/catalogue/stand.ts'
import { readBestand } from '../src/checks/bestand.ts'
import { readRegister } from '../src/checks/register.ts'
import { formatDatum } from '../src/model/sprache.ts'
import { heute } from './heute.ts'
import { contentDir } from './ordner.ts'
import { tabelle, type Zeile } from './tabelle.ts'

/** Seltenere Begriffe nennt die Liste (Vorgabe der Redaktion). */
const SELTEN = 3

const fail = (satz: string): never => {
  console.error(satz)
  process.exit(2)
}

const readArgs = () => {
  try {
    return parseArgs({ options: { luecken: { type: 'boolean', default: false } } }).values
  } catch {
    return fail('So geht es: npm run stand -- [--luecken]')
  }
}

const args = readArgs()
const { findings, berichte, dateien } = await readBestand(contentDir).catch((error: Error) =>
  fail(`Der Bestand lässt sich nicht lesen: ${error.message}`),
)
const katalog = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
const { liste } = katalog
const von = (anzahl: number, alle: number = liste.length): string => `${anzahl} von ${alle}`

const abschnitt = (titel: string, zeilen: readonly string[], nichts: string): void =>
  console.log(`\n${titel}\n${zeilen.length > 0 ? zeilen.map((zeile) => `  ${zeile}`).join('\n') : `  ${nichts}`}`)
const alsTabelle = (kopf: Zeile, zeilen: readonly Zeile[]): string[] => (zeilen.length > 0 ? tabelle(kopf, zeilen) : [])

const fehler = findings.filter(({ severity }) => severity === 'error').length
console.log(
  `${dateien.length} Beispiele, davon ${liste.length} in der Übersicht; ${fehler} Fehler und ${findings.length - fehler} Hinweise.`,
)
console.log(
  'Ein Beispiel kann zu mehreren Ländern, Feldern und Gruppen gehören und zählt dann bei jedem. Die Zahlen sagen, was hier fehlt, nicht, was in den Jobcentern geschieht.',
)
for (const { label, anteile, ohne } of countVerteilungen(katalog)) {
  const mitRegister = anteile.some(({ jobcenter }) => jobcenter !== undefined)
  const zeilen = anteile.map(
    ({ label: wert, beispiele, jobcenter = 0 }): Zeile =>
      mitRegister ? [wert, von(beispiele), von(jobcenter, katalog.register.size)] : [wert, von(beispiele)],
  )
  if (ohne > 0) zeilen.push(['ohne Angabe', von(ohne)])
  abschnitt(
    `Nach ${label}`,
    alsTabelle(mitRegister ? [label, 'Beispiele', 'Jobcenter im Register'] : [label, 'Beispiele'], zeilen),
    'Es gibt noch keine Werte.',
  )
}
abschnitt(
  `Begriffe, die weniger als ${SELTEN} Beispiele benutzen`,
  alsTabelle(
    ['Begriff', 'Beispiele'],
    findSeltene(liste, SELTEN).map(({ vokabular, label, anzahl }): Zeile => [`${vokabular}: ${label}`, von(anzahl)]),
  ),
  'Jeder Begriff wird gebraucht.',
)
abschnitt(
  `Zu bestätigen (zuletzt vor mehr als ${BESTAETIGEN_NACH_MONATEN} Monaten)`,
  findFaellige(liste, heute()).map(({ slug, bestaetigt }) => `${slug}: zuletzt ${formatDatum(bestaetigt)}`),
  'Alle laufenden Beispiele sind bestätigt.',
)
const luecken = findLuecken(liste)
abschnitt(
  'Was am häufigsten fehlt',
  alsTabelle(
    ['Angabe', 'fehlt in'],
    countFehlendes(luecken).map(({ angabe, beispiele }): Zeile => [angabe, von(beispiele)]),
  ),
  'Alle Beispiele sind vollständig.',
)
if (args.luecken)
  abschnitt(
    'Lücken je Beispiel, die meisten zuerst',
    luecken.map(({ slug, fehlt }) => `${slug} (${fehlt.length}): ${fehlt.join(', ')}`),
    'Alle Beispiele sind vollständig.',
  )
else if (luecken.length > 0) console.log('\nWelchem Beispiel was fehlt, zeigt: npm run stand -- --luecken')
