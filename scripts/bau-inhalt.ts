import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { hub } from '../hub.config.ts'
import { toUmleitungen } from '../src/adressen/umleitungen.ts'
import { createKatalog } from '../src/catalogue/katalog.ts'
import { readAdressbuch } from '../src/checks/adressbuch.ts'
import { readBestand } from '../src/checks/bestand.ts'
import type { Bauauftrag, Geprueft } from '../src/checks/geprueft.ts'
import { readRegister } from '../src/checks/register.ts'
import { reportText } from '../src/checks/reporters/text.ts'
import { createZaehler, type Wortstand } from '../src/search/zaehlung.ts'
import { openAblage } from './ablage.ts'
import { writeDaten } from './daten.ts'
import type { Fortschritt } from './fortschritt.ts'
import { readGitgeschichte } from './geschichte.ts'
import { writeKarten } from './karten.ts'
import { KOPFZEILEN_DATEI, toKopfzeilenkarten } from './kopfzeilenkarten.ts'
import { openLesespeicher } from './lesespeicher.ts'
import { bauOhne, cacheDir, contentDir, outDir } from './ordner.ts'
import type { Seitenbau } from './seitenbau.ts'
import { findStoerung } from './stoerung.ts'
import { writeSuche } from './suche.ts'
import { holeVorletzte } from './tausch.ts'
import { toVerlauf } from './verlauf.ts'
import { listGebautes, readSeiten, readVorrat, toFertiges, writeVorrat } from './vorrat.ts'
import { finishAdressen, writeUmleitungen } from './wegweiser.ts'
import { writeWeitergaben } from './weitergabe.ts'
import { readGemerktes, writeGemerktes } from './zwischenspeicher.ts'

/** Hier hält jeder Bau fest, welche Seiten der nächste so nehmen kann, wie sie sind. */
const seitenliste = join(cacheDir, 'seiten.json')
/** Hier steht, welche Wörter jedes Beispiel zur Suche beiträgt. */
const wortspeicher = join(cacheDir, 'woerter')
/** Die Website vor der letzten: Aus ihr wird die nächste, denn die meisten Ordner und Dateien darin stimmen noch. */
export const vorletzte = join(cacheDir, 'vorletzte')

/** Ein gebauter Ordner, oder der Grund, aus dem es keinen gibt. */
export type Ergebnis = { fehler: string } | { gleicheFassung: boolean; merke: () => Promise<void> }

/**
 * Prüft und baut nach `neu`; Seiten und Suchindex entstehen nebeneinander. Seiten, an denen sich nichts geändert hat, bleiben die alten.
 * @returns der Grund, falls etwas dagegensteht; sonst, ob die letzte Website von derselben Fassung ist, und `merke`, das nach dem Wechsel festhält,
 * was in `outDir` steht
 */
export const buildInto = async (neu: string, seitenbau: Seitenbau, fortschritt: Fortschritt, fassung: string): Promise<Ergebnis> => {
  console.log('Die Beispiele werden geprüft …')
  const speicher = openLesespeicher(join(cacheDir, 'gelesen'), fassung)
  const melden = (fertig: number, alle: number) => fortschritt.melden(`${fertig} von ${alle} Beispielen gelesen`)
  const [bestand, git] = await Promise.all([
    readBestand(contentDir, melden, new Set(), speicher.lesen).catch((error: Error) => error),
    readGitgeschichte(contentDir),
  ])
  if (bestand instanceof Error) return { fehler: bestand.message }
  const { findings, berichte, dateien } = bestand
  console.log(reportText(findings, { gelesen: dateien.length, adresse: hub.adresse }))
  if (findings.some(({ severity }) => severity === 'error')) return { fehler: 'Nicht gebaut: Bitte beheben Sie zuerst die Fehler.' }
  console.log('Die Seiten und der Suchindex werden gebaut …')
  await mkdir(cacheDir, { recursive: true })
  const auftrag: Bauauftrag = { geprueft: `${neu}-geprueft`, fertig: `${neu}-fertig`, seiten: `${neu}-seiten` }
  await writeFile(auftrag.geprueft, serialize({ berichte, geschichte: git.geschichte } satisfies Geprueft))
  const vorrat = await readVorrat(seitenliste, fassung, outDir)
  await writeFile(auftrag.fertig, JSON.stringify(toFertiges(vorrat)))
  const gebaut = seitenbau.baue(auftrag)
  const gleicheFassung = vorrat.seiten.size > 0
  const aufgeraeumt = holeVorletzte(vorletzte, neu, gleicheFassung)
  const zeilen = (await readAdressbuch(contentDir)) ?? []
  const umleitungen = toUmleitungen(berichte, zeilen)
  const katalog = createKatalog(berichte, [...(await readRegister(contentDir)).values()])
  const ohneWeitergabe = bauOhne.has('weitergabe')
  const ablage = openAblage(neu, outDir, vorrat.dateien)
  // Suche, Wegweiser, offene Daten und Mails entstehen in diesem Prozess nacheinander, während Astro im anderen baut.
  const daneben = async (): Promise<void> => {
    await speicher.schreibe()
    // Die offenen Daten zuerst: Ihr Speicher ist dann wieder frei, wenn auch Astro viel braucht.
    fortschritt.melden('Die offenen Daten entstehen')
    if (!bauOhne.has('daten')) writeDaten(katalog, toVerlauf(git, berichte, zeilen), ablage.lege)
    fortschritt.melden('Der Suchindex entsteht')
    const zaehler = createZaehler(await readGemerktes<Wortstand>(wortspeicher, fassung))
    writeSuche(katalog, ablage, outDir, zaehler)
    const gezaehlt = zaehler.stand()
    if (gezaehlt) await writeGemerktes(wortspeicher, fassung, gezaehlt)
    fortschritt.melden('Die kurzen Links entstehen')
    writeUmleitungen(umleitungen, ablage.lege)
    if (!ohneWeitergabe) writeWeitergaben(katalog, ablage.lege)
    ablage.erfasse()
  }
  const [seitenGebaut, karten, anderes] = await Promise.allSettled([
    gebaut,
    ohneWeitergabe ? undefined : writeKarten(katalog, ablage.lege),
    daneben(),
    aufgeraeumt,
  ])
  // Erst wenn niemand mehr schreibt, darf jemand aufräumen.
  if (anderes.status === 'rejected') throw anderes.reason
  if (karten.status === 'rejected') return { fehler: findStoerung(karten.reason) ?? (karten.reason as Error).message }
  if (seitenGebaut.status === 'rejected' || !seitenGebaut.value)
    return {
      fehler: `${seitenbau.ausgabe()}\n${findStoerung(seitenbau.ausgabe()) ?? 'Der Bau ist gescheitert; die Gründe stehen darüber.'}`,
    }
  const seiten = await readSeiten(auftrag.seiten)
  const gebautes = await listGebautes(seitenbau.out)
  const bleiben = [...seiten].flatMap(([pfad, fingerabdruck]) => (vorrat.seiten.get(pfad)?.abdruck === fingerabdruck ? [pfad] : []))
  const gelegt = ablage.nimm(seitenbau.out, bleiben)
  const fehlende = [...seiten.keys()].find((pfad) => !ablage.hat(pfad))
  if (fehlende) return { fehler: `Die Seite „${fehlende}“ ist nicht entstanden.` }
  ablage.lege(KOPFZEILEN_DATEI, toKopfzeilenkarten())
  const fehler = await finishAdressen(ablage, { dateien: gelegt, umleitungen, berichte })
  if (fehler) return { fehler }
  ablage.raeumeAuf()
  return {
    gleicheFassung,
    merke: () =>
      writeVorrat(seitenliste, { fassung, gebautes, seiten, gebliebene: vorrat.seiten, dateien: ablage.abdruecke, dist: outDir }),
  }
}
