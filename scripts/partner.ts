import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hub } from '../hub.config.ts'
import { toFremdbestand } from '../src/catalogue/fremdes.ts'
import { listenpfad } from '../src/daten/adressen.ts'
import { JE_SEITE } from '../src/daten/beispielliste.ts'
import { FremdesBeispiel } from '../src/model/fremdes.ts'
import type { Partner } from '../src/model/partner.ts'
import { readBegrenzt } from './begrenzt.ts'
import { fremddatei, PARTNER } from './fremdes.ts'
import { heute } from './heute.ts'
import { contentDir } from './ordner.ts'

/** So lange darf eine Seite der Liste brauchen (Millisekunden). */
const MAX_MS = 20_000
/** Größer ist keine Seite von 1.000 Beispielen. */
const MAX_BYTES = 50_000_000
/** Mehr Seiten hat kein Portal. */
const MAX_SEITEN = 100

/**
 * Holt, was die Partner haben, die aufzulisten sind, und legt es zu den Inhalten: Gebaut wird damit auch ohne Netz. Antwortet einer nicht oder
 * anders als verabredet, bleibt von ihm, was da war.
 */
const hole = async (partner: Partner): Promise<void> => {
  const beispiele: FremdesBeispiel[] = []
  let ungueltig = 0
  for (let seite = 1, seiten = 1; seite <= Math.min(seiten, MAX_SEITEN); seite++) {
    const liste = await holeSeite(`${partner.adresse}${listenpfad(seite)}`)
    seiten = Number(liste.pages)
    for (const eintrag of liste.beispiele) {
      const { data } = FremdesBeispiel.safeParse(eintrag)
      if (data) beispiele.push(data)
      else ungueltig++
    }
  }
  const bestand = toFremdbestand(partner.adresse, heute(), beispiele)
  const datei = fremddatei(contentDir, partner)
  await mkdir(dirname(datei), { recursive: true })
  await writeFile(datei, `${JSON.stringify(bestand, null, 1)}\n`)
  console.log(
    `„${partner.name}“: ${beispiele.length} Beispiele geholt.${ungueltig > 0 ? ` ${ungueltig} haben eine andere Form und bleiben weg.` : ''}`,
  )
}

const holeSeite = async (adresse: string): Promise<{ pages: unknown; beispiele: unknown[] }> => {
  const antwort = await fetch(adresse, { redirect: 'error', signal: AbortSignal.timeout(MAX_MS) })
  if (!antwort.ok) throw new Error(`Status ${antwort.status}`)
  const liste: unknown = JSON.parse((await readBegrenzt(antwort, MAX_BYTES)) ?? '')
  if (
    typeof liste !== 'object' ||
    liste === null ||
    !('pages' in liste) ||
    !('beispiele' in liste) ||
    !Array.isArray(liste.beispiele) ||
    liste.beispiele.length > JE_SEITE
  )
    throw new Error('keine Liste von Beispielen')
  return { pages: liste.pages, beispiele: liste.beispiele }
}

/** Wer kein Partner mehr ist, dessen Beispiele bleiben nicht liegen. */
const raeumeAuf = async (behalten: readonly Partner[]): Promise<void> => {
  const namen = new Set(behalten.map((partner) => basename(fremddatei(contentDir, partner))))
  const ordner = join(contentDir, PARTNER)
  for (const name of await readdir(ordner).catch(() => [])) if (name.endsWith('.json') && !namen.has(name)) await rm(join(ordner, name))
}

const aufzulisten = hub.partner.filter(({ auflisten }) => auflisten)
await raeumeAuf(aufzulisten)
if (aufzulisten.length === 0)
  console.log('Kein Portal ist aufzulisten. In „hub.config.ts“ steht unter „partner“, welche es gibt; „auflisten: true“ nimmt eines auf.')
for (const partner of aufzulisten)
  await hole(partner).catch((error: Error) => {
    console.error(`„${partner.name}“ ließ sich nicht abfragen (${error.message}). Was von dort schon da war, bleibt.`)
    process.exitCode = 1
  })
