import { relative } from 'node:path'
import { hub } from '../hub.config.ts'
import { findBetriebsmaengel } from '../src/checks/betrieb.ts'
import { angabenOf, offeneAngaben } from '../src/model/betreiber.ts'
import { readFassung } from './fassung.ts'
import { startFortschritt } from './fortschritt.ts'
import { contentDir, nurAstro, outDir } from './ordner.ts'
import { behalteProgramm, hasProgramm, readProgramm } from './programmspeicher.ts'
import { startSeitenbau } from './seitenbau.ts'
import { mitSperre } from './sperre.ts'
import { findStoerung } from './stoerung.ts'
import { raeumeZielAuf, tausche } from './tausch.ts'
import { raeumeWerkstattAuf, sperrdatei, werkstatt } from './werkstatt.ts'

const UNVERAENDERT = 'Die bisherige Seite bleibt unverändert.'
const WARTEN = 'Ein anderer Bau läuft gerade. Dieser beginnt, sobald er fertig ist …'
const ZURUECK = 'Ein früherer Bau war beim Wechsel abgebrochen. Die letzte gute Seite steht wieder da.'

/**
 * Prüft und baut den Hub. Gebaut wird in einen neuen Ordner, der erst am Ende an die Stelle des alten tritt: Bei Fehlern, auch solchen der
 * Maschine, bleibt der letzte gute Stand, wie er ist. Läuft schon ein Bau, wartet dieser.
 * @param gepackt ob neben den Textdateien auch ihre gepackten Fassungen liegen sollen, für Webserver, die sie ausliefern
 * @returns ob die Seite gebaut ist; die Gründe stehen sonst auf der Ausgabe
 */
export const bauen = async ({ gepackt = false } = {}): Promise<boolean> => {
  const maengel = findBetriebsmaengel(hub, contentDir)
  if (maengel.length > 0) {
    console.error([...maengel, UNVERAENDERT].join('\n'))
    return false
  }
  try {
    const fehler = await mitSperre(
      sperrdatei,
      () => console.log(WARTEN),
      () => baueAllein(gepackt),
    )
    if (fehler) console.error(`${fehler} ${UNVERAENDERT}`)
    else
      console.log(
        [offeneAngaben(angabenOf(hub)), `Fertig: Die Seite liegt in „${relative(process.cwd(), outDir) || outDir}“.`]
          .filter(Boolean)
          .join('\n'),
      )
    return !fehler
  } catch (error) {
    const stoerung = findStoerung(error)
    if (!stoerung) console.error(error)
    console.error(`${stoerung ?? 'Der Bau ist an einem Fehler im Programm gescheitert; er steht darüber.'} ${UNVERAENDERT}`)
    return false
  }
}

/** Der Bau der Seiten startet schon während der Prüfung und wartet auf ihren Bestand. @returns der Grund, falls etwas gegen den Bau steht */
const baueAllein = async (gepackt: boolean): Promise<string | undefined> => {
  await raeumeWerkstattAuf()
  if (await raeumeZielAuf(outDir)) console.log(ZURUECK)
  const fortschritt = startFortschritt()
  const fassung = readFassung()
  // Scheitert das, sagt es, wer darauf wartet; bis dahin soll es den Prozess nicht beenden.
  fassung.catch(() => {})
  const programm = hasProgramm() && !nurAstro ? readProgramm(await fassung) : undefined
  const seitenbau = startSeitenbau(`${werkstatt}-gebaut`, fortschritt, programm)
  try {
    // Erst jetzt geladen: Prüfung und Suche brauchen dafür 0,2 Sekunden, in denen Astro schon startet.
    const { buildInto, vorletzte } = await import('./bau-inhalt.ts')
    const ergebnis = await buildInto(werkstatt, seitenbau, fortschritt, await fassung)
    if ('fehler' in ergebnis) return ergebnis.fehler
    if (gepackt) {
      const { packe } = await import('./packen.ts')
      await packe(werkstatt)
    }
    await tausche(werkstatt, outDir, ergebnis.gleicheFassung ? vorletzte : undefined)
    // Die neue Seite steht schon da. Lässt sich nichts festhalten, baut der nächste Bau alles.
    await ergebnis
      .merke()
      .then(async () => behalteProgramm(seitenbau.out, await fassung))
      .catch(() => {})
    return undefined
  } finally {
    fortschritt.ende()
    await seitenbau.beende()
    await raeumeWerkstattAuf()
  }
}
