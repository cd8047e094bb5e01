import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { Jobcenter } from '../model/jobcenter.ts'
import { sichtbar } from './sichtbar.ts'

const DATEI = 'jobcenter.json'

/** Das Register aller Jobcenter nach Träger-Nummer. @throws mit einem Satz, wenn es fehlt, nicht dem Schema genügt oder sich wiederholt */
export const readRegister = async (contentDir: string): Promise<Map<string, Jobcenter>> => {
  const eintraege = await readListe(join(contentDir, DATEI))
  const register = new Map<string, Jobcenter>()
  const adressen = new Set<string>()
  for (const daten of eintraege) {
    const { data: jobcenter, error } = Jobcenter.safeParse(daten)
    const nr = `Eintrag ${register.size + 1}`
    if (!jobcenter)
      throw new Error(`Im Register „${DATEI}“ stimmt ${nr} nicht: ${felderOf(error)}. Was hineingehört, steht in src/model/jobcenter.ts.`)
    if (register.has(jobcenter.traeger_nummer) || adressen.has(jobcenter.slug))
      throw new Error(
        `Im Register „${DATEI}“ wiederholt ${nr} eine Träger-Nummer oder Adresse. Bitte geben Sie jedem Jobcenter eine eigene.`,
      )
    register.set(jobcenter.traeger_nummer, jobcenter)
    adressen.add(jobcenter.slug)
  }
  return register
}

const readListe = async (pfad: string): Promise<unknown[]> => {
  const text = await readFile(pfad, 'utf8').catch(() => {
    throw new Error(`Das Register „${DATEI}“ fehlt. Bitte legen Sie es neben den Ordner der Beispiele, oder prüfen Sie CONTENT_DIR.`)
  })
  try {
    return z.array(z.unknown()).parse(JSON.parse(text))
  } catch {
    throw new Error(`Das Register „${DATEI}“ ist keine Liste in gültigem JSON. Bitte prüfen Sie Klammern, Kommas und Anführungszeichen.`)
  }
}

const felderOf = ({ issues }: z.core.$ZodError): string => {
  const felder = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String))))
  return felder.size === 0
    ? 'Er ist kein Verzeichnis von Feldern'
    : `Bitte prüfen Sie ${[...felder].map((feld) => `„${sichtbar(feld)}“`).join(', ')}`
}
