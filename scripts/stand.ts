import { createKatalog } from '../src/catalogue/katalog.ts'
import { BESTAETIGEN_NACH_MONATEN, countVerteilungen, findFaellige, findLuecken, findSeltene } from '../src/catalogue/stand.ts'
import { readBestand } from '../src/checks/bestand.ts'
import { readRegister } from '../src/checks/register.ts'
import { formatDatum } from '../src/model/sprache.ts'
import { contentDir } from './ordner.ts'

/** Seltenere Begriffe nennt die Liste (Vorgabe der Redaktion). */
const SELTEN = 3

const { findings, berichte, dateien } = await readBestand(contentDir)
const katalog = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
const { liste } = katalog

const abschnitt = (titel: string, zeilen: readonly string[], nichts: string): void =>
  console.log(`\n${titel}\n${zeilen.length > 0 ? zeilen.map((zeile) => `  ${zeile}`).join('\n') : `  ${nichts}`}`)

const fehler = findings.filter(({ severity }) => severity === 'error').length
console.log(
  `${dateien.length} Beispiele, davon ${liste.length} in der Übersicht; ${fehler} Fehler und ${findings.length - fehler} Hinweise.`,
)
abschnitt(
  `Zu bestätigen (zuletzt vor mehr als ${BESTAETIGEN_NACH_MONATEN} Monaten)`,
  findFaellige(liste, new Date().toISOString().slice(0, 10)).map(({ slug, bestaetigt }) => `${slug}: zuletzt ${formatDatum(bestaetigt)}`),
  'Alle laufenden Beispiele sind bestätigt.',
)
abschnitt(
  `Begriffe, die weniger als ${SELTEN} Beispiele benutzen`,
  findSeltene(liste, SELTEN).map(({ vokabular, label, anzahl }) => `${vokabular}: ${label} (${anzahl})`),
  'Jeder Begriff wird gebraucht.',
)
abschnitt(
  'Lücken, die meisten zuerst',
  findLuecken(liste).map(({ slug, fehlt }) => `${slug} (${fehlt.length}): ${fehlt.join(', ')}`),
  'Alle Beispiele sind vollständig.',
)
for (const { label, anteile, ohne } of countVerteilungen(katalog)) {
  abschnitt(
    `Gleichgewicht nach ${label}`,
    [
      ...anteile.map(
        ({ label: wert, beispiele, jobcenter }) =>
          `${wert}: ${beispiele} von ${liste.length} Beispielen${
            jobcenter === undefined ? '' : ` (${jobcenter} von ${katalog.register.size} Jobcentern)`
          }`,
      ),
      ...(ohne > 0 ? [`ohne Angabe: ${ohne}`] : []),
    ],
    'Es gibt noch keine Werte.',
  )
}
