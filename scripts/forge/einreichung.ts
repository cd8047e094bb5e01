import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import * as z from 'zod/mini'
import { describeIssue, isMissing } from '../../src/checks/feldwert-satz.ts'
import { flattenIssues } from '../../src/checks/schema-fehler.ts'
import { type AbschnittId, abschnitte } from '../../src/model/abschnitte.ts'
import { Beispiel } from '../../src/model/beispiel.ts'
import { titleOfPfad } from '../../src/model/feldpfad.ts'
import type { Jobcenter } from '../../src/model/jobcenter.ts'
import { toSlug } from '../../src/model/slug.ts'
import { readAngekreuzte, readAntworten } from './antworten.ts'
import { type Formularfeld, formularfelder, ZUSAGEN } from './formularfelder.ts'
import { toProsa, toZeile } from './prosa.ts'

/** Was ein Skript über den Bestand wissen muss, um ein Beispiel darin anzulegen. */
export interface Bestandsumfeld {
  jobcenter: ReadonlyMap<string, Jobcenter>
  /** Ordnernamen und Kennungen, die schon vergeben sind. */
  vergeben: ReadonlySet<string>
  /** Heutiger Tag, `2026-11-23`. */
  heute: string
}

/** Ein Beispiel, das angelegt werden kann, oder Sätze darüber, was noch fehlt. */
export type Einreichung = { slug: string; inhalt: string } | { fehlt: string[] }

const MAX_SLUG = 60

/**
 * Macht aus den Antworten eines Formulars die Datei eines Beispiels. Jeder Wert steht im Kopf in Anführungszeichen und im Text entschärft:
 * Es bleibt Text, was auch immer jemand eingibt. Die Regeln prüft danach der Vorschlag.
 * @param nr Nummer des Vorgangs; aus ihr entsteht die Kennung
 */
export const toEinreichung = (text: string, nr: number, umfeld: Bestandsumfeld): Einreichung => {
  const antworten = readAntworten(text)
  const felder = formularfelder()
  const daten: Record<string, unknown> = {
    kennung: kennungFor(nr, umfeld.vergeben),
    ...Object.fromEntries(felder.flatMap((feld) => toFeldwert(feld, antworten.get(feld.titel) ?? '', umfeld))),
    einfluss: felder.flatMap((feld) => toHebel(feld, antworten.get(feld.titel) ?? '')),
    veroeffentlicht: umfeld.heute,
    lizenz: 'CC-BY-4.0',
  }
  const prosa = felder.flatMap(({ ziel, titel }) =>
    'abschnitt' in ziel ? [{ id: ziel.abschnitt as AbschnittId, text: toProsa(antworten.get(titel) ?? '') }] : [],
  )
  const zugesagt = new Set(readAngekreuzte(antworten.get(ZUSAGEN.titel) ?? ''))
  const fehlt = [
    ...findFehler(daten),
    ...prosa.flatMap(({ id, text }) =>
      text ? [] : [`Der Abschnitt „${abschnitte[id]}“ ist noch leer. Bitte schreiben Sie mindestens einen Satz.`],
    ),
    ...ZUSAGEN.saetze.flatMap((satz) => (zugesagt.has(satz) ? [] : [`Diese Zusage fehlt: „${satz}“`])),
  ]
  if (fehlt.length > 0) return { fehlt }
  const kopf = stringify(daten, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
  const koerper = prosa.map(({ id, text }) => `## ${abschnitte[id]}\n\n${text}\n`).join('\n')
  return { slug: slugFor(daten, umfeld), inhalt: `---\n${kopf}---\n\n${koerper}` }
}

const toFeldwert = ({ ziel, art, optionen }: Formularfeld, antwort: string, { jobcenter }: Bestandsumfeld): [string, unknown][] => {
  if (!('feld' in ziel)) return []
  if (art === 'auswahl') return [[ziel.feld, readAngekreuzte(antwort).flatMap((label) => optionen?.get(label) ?? [])]]
  if (ziel.feld === 'jobcenter')
    return [[ziel.feld, antwort.split(/[\n,;]/).flatMap((zeile) => toTraegernummer(toZeile(zeile), jobcenter))]]
  return [[ziel.feld, toZeile(antwort)]]
}

const toHebel = ({ ziel }: Formularfeld, antwort: string): { text: string; art: string }[] =>
  'einfluss' in ziel
    ? antwort.split('\n').flatMap((zeile) => {
        const text = toZeile(zeile.replace(/^\s*(?:[-*+•]|\d{1,2}[.)])\s+/u, ''))
        return text ? [{ text, art: ziel.einfluss }] : []
      })
    : []

/** Eine Nummer oder ein Name aus dem Register; was sich nicht eindeutig zuordnen lässt, bleibt stehen und fällt auf. */
const toTraegernummer = (eingabe: string, register: ReadonlyMap<string, Jobcenter>): string[] => {
  if (eingabe === '') return []
  const nummer = /\b\d{5}\b/.exec(eingabe)?.[0]
  if (nummer) return [nummer]
  const gesucht = toSlug(eingabe.replace(/^jobcenter\s+/i, ''))
  const treffer = [...register.values()].filter(({ slug, name, listenname }) =>
    [slug, toSlug(listenname), toSlug(name.replace(/^jobcenter\s+/i, ''))].includes(gesucht),
  )
  return [treffer.length === 1 && treffer[0] ? treffer[0].traeger_nummer : eingabe]
}

const findFehler = (daten: unknown): string[] => {
  const { error } = Beispiel.safeParse(daten)
  return flattenIssues(error?.issues ?? []).map((issue) =>
    isMissing(issue, daten) ? `Die Angabe „${titleOfPfad(Beispiel, issue.path)}“ ist noch leer.` : describeIssue(issue, daten).message,
  )
}

/** Aus der Nummer gerechnet: Wird der Vorgang geändert, bleibt die Kennung dieselbe. */
const kennungFor = (nr: number, vergeben: ReadonlySet<string>): string => {
  for (let versuch = 0; ; versuch++) {
    const hash = createHash('sha256').update(`${nr} ${versuch}`).digest()
    const kennung = [...hash.subarray(0, 5)].map((byte, index) => ZEICHEN[byte % (index === 0 ? 23 : ZEICHEN.length)]).join('')
    if (!vergeben.has(kennung)) return kennung
  }
}

/** Ohne Zeichen, die man am Telefon verwechselt; die ersten 23 sind Buchstaben. */
const ZEICHEN = 'abcdefghjkmnpqrstuvwxyz23456789'

const slugFor = (daten: Record<string, unknown>, umfeld: Bestandsumfeld): string => {
  const {
    titel,
    jobcenter: [nummer],
  } = z.pick(Beispiel, { titel: true, jobcenter: true }).parse({ titel: daten['titel'], jobcenter: daten['jobcenter'] })
  const woerter = toSlug(`${umfeld.jobcenter.get(nummer ?? '')?.slug ?? ''} ${titel}`).split('-')
  let slug = ''
  for (const wort of woerter) {
    if (slug.length + wort.length + 1 > MAX_SLUG) break
    slug = slug ? `${slug}-${wort}` : wort
  }
  slug ||= 'beispiel'
  for (let nr = 2, frei = slug; ; nr++) {
    if (!umfeld.vergeben.has(frei)) return frei
    frei = `${slug}-${nr}`
  }
}
