import { mkdir, writeFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { hub } from '../hub.config.ts'
import { toUmleitungen } from '../src/adressen/umleitungen.ts'
import { readAdressbuch } from '../src/checks/adressbuch.ts'
import { readBestand } from '../src/checks/bestand.ts'
import type { GeprueftNachricht } from '../src/checks/geprueft.ts'
import { reportText } from '../src/checks/reporters/text.ts'
import type { Astro } from './astro-prozess.ts'
import { writeDaten } from './daten.ts'
import type { Fortschritt } from './fortschritt.ts'
import { writeKarten } from './karten.ts'
import { KOPFZEILEN_DATEI, toKopfzeilenkarten } from './kopfzeilenkarten.ts'
import { cacheDir, contentDir, ohneWeitergabe } from './ordner.ts'
import { findStoerung } from './stoerung.ts'
import { moveSuche, writeSuche } from './suche.ts'
import { finishAdressen, writeUmleitungen } from './wegweiser.ts'
import { writeWeitergaben } from './weitergabe.ts'

/**
 * Prüft und baut nach `neu`; Seiten und Suchindex entstehen nebeneinander.
 * @param geprueft Datei, über die Astro den geprüften Bestand bekommt
 * @returns der Grund, falls etwas dagegensteht
 */
export const buildInto = async (neu: string, geprueft: string, astro: Astro, fortschritt: Fortschritt): Promise<string | undefined> => {
  console.log('Die Beispiele werden geprüft …')
  const bestand = await readBestand(contentDir, (fertig, alle) => fortschritt.melden(`${fertig} von ${alle} Beispielen gelesen`)).catch(
    (error: Error) => error,
  )
  if (bestand instanceof Error) return bestand.message
  const { findings, berichte, dateien } = bestand
  console.log(reportText(findings, { gelesen: dateien.length, adresse: hub.adresse }))
  if (findings.some(({ severity }) => severity === 'error')) return 'Nicht gebaut: Bitte beheben Sie zuerst die Fehler.'
  console.log('Die Seiten und der Suchindex werden gebaut …')
  await mkdir(cacheDir, { recursive: true })
  await writeFile(geprueft, serialize(berichte))
  astro.child.send({ geprueft } satisfies GeprueftNachricht)
  // Die Seiten brauchen länger als der Index: Auf zwei Kernen sollen sie nicht auf ihn warten.
  setPriority(constants.priority.PRIORITY_LOW)
  const suche = `${neu}-suche`
  const wegweiser = `${neu}-wegweiser`
  const zeilen = (await readAdressbuch(contentDir)) ?? []
  const umleitungen = toUmleitungen(berichte, zeilen)
  // Suche, Wegweiser, offene Daten und Mails entstehen in diesem Prozess nacheinander, während Astro im anderen baut.
  const daneben = async (): Promise<void> => {
    await writeSuche(berichte, contentDir, suche)
    await writeUmleitungen(umleitungen, wegweiser)
    await writeDaten(berichte, zeilen, contentDir, wegweiser)
    if (!ohneWeitergabe) await writeWeitergaben(berichte, contentDir, wegweiser)
  }
  const [gebaut, karten, anderes] = await Promise.allSettled([
    astro.gebaut,
    ohneWeitergabe ? undefined : writeKarten(berichte, wegweiser),
    daneben(),
  ])
  // Erst wenn niemand mehr schreibt, darf jemand aufräumen.
  if (anderes.status === 'rejected') throw anderes.reason
  if (karten.status === 'rejected') return findStoerung(karten.reason) ?? (karten.reason as Error).message
  if (gebaut.status === 'rejected' || !gebaut.value)
    return `${astro.ausgabe()}\n${findStoerung(astro.ausgabe()) ?? 'Der Bau ist gescheitert; die Gründe stehen darüber.'}`
  await moveSuche(suche, neu)
  await writeFile(join(neu, KOPFZEILEN_DATEI), toKopfzeilenkarten())
  return finishAdressen({ neu, wegweiser, umleitungen, berichte })
}
