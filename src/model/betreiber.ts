/** Wie eine Angabe auf der Seite steht: als Text, E-Mail-Adresse, Telefonnummer oder Adresse einer Website. */
type Art = 'text' | 'mail' | 'telefon' | 'website'

interface Angabe {
  /** Was einzutragen ist; steht auf der Seite, solange die Angabe fehlt, und im Hinweis beim Bauen. */
  readonly label: string
  readonly art?: Art
}

/** Was nur der Betreiber weiß. Jede Angabe steht auf mindestens einer Seite; trifft eine nicht zu, trägt er „keine“ ein. */
export const betreiberangaben = {
  website: { label: 'öffentliche Adresse der Website', art: 'website' },
  name: { label: 'Name und Rechtsform des Betreibers' },
  anschrift: { label: 'Straße, Hausnummer, Postleitzahl und Ort des Betreibers' },
  vertretung: { label: 'vertretungsberechtigte Person und ihr Amt' },
  mail: { label: 'E-Mail-Adresse des Betreibers', art: 'mail' },
  telefon: { label: 'Telefonnummer des Betreibers', art: 'telefon' },
  aufsicht: { label: 'Name und Anschrift der Aufsichtsbehörde' },
  register: { label: 'Register und Registernummer, ohne Eintrag „keiner“' },
  umsatzsteuer: { label: 'Umsatzsteuer-Identifikationsnummer, ohne eine solche „keine“' },
  verantwortlich: { label: 'redaktionell verantwortliche Person mit Anschrift' },
  redaktion: { label: 'E-Mail-Adresse der Redaktion', art: 'mail' },
  antwortfrist: { label: 'übliche Frist für Antworten auf Berichtigungen' },
  bearbeitungszeit: { label: 'übliche Bearbeitungszeit für Einreichungen' },
  projekt: { label: 'Adresse des Projekts auf der Git-Plattform', art: 'website' },
  gitPlattform: { label: 'Anbieter der Git-Plattform und seine Datenschutzhinweise' },
  datenschutzbeauftragte: { label: 'Kontaktdaten der oder des Datenschutzbeauftragten' },
  datenschutzaufsicht: { label: 'Name, Anschrift und Website der Datenschutzaufsicht' },
  hosting: { label: 'Rechenzentrum oder Dienstleister des Webservers, Vertrag zur Auftragsverarbeitung' },
  protokolle: { label: 'gespeicherte Protokolldaten des Webservers, Zweck und Speicherdauer' },
  aufgabe: { label: 'Vorschrift des Bundes- oder Landesrechts, die die öffentliche Aufgabe regelt' },
  aufbewahrung: { label: 'Aufbewahrungsdauer für E-Mails' },
  barrierenMail: { label: 'E-Mail-Adresse für Meldungen zu Barrieren', art: 'mail' },
  barrierenRecht: { label: 'für die Barrierefreiheit geltendes Bundes- oder Landesrecht' },
  gebaerdensprache: { label: 'Gründe und Zeitplan für Inhalte in Gebärdensprache' },
  schlichtung: { label: 'Schlichtungs-, Ombuds- oder Durchsetzungsstelle mit Anschrift und Website' },
  geprueftAm: { label: 'Tag, an dem der Betreiber die Rechtstexte geprüft hat' },
} as const satisfies Record<string, Angabe>

export type Betreiberfeld = keyof typeof betreiberangaben

/** Was der Betreiber eingetragen hat; was fehlt, ist auf der Website als offen gekennzeichnet. */
export type Betreiber = Readonly<Partial<Record<Betreiberfeld, string>>>

/** Was gilt: die Angaben des Betreibers, dazu die Adresse der Website, sobald sie öffentlich ist. */
export const angabenOf = ({ adresse, betreiber }: { adresse: string; betreiber: Betreiber }): Betreiber =>
  adresse.startsWith('https://') ? { website: adresse, ...betreiber } : betreiber

const felder = Object.keys(betreiberangaben) as Betreiberfeld[]

const isBetreiberfeld = (name: string): name is Betreiberfeld => Object.hasOwn(betreiberangaben, name)

/**
 * Liest Angaben aus JSON, etwa aus einer Umgebungsvariable; leerer Text bringt nichts mit.
 * @throws wenn es kein JSON-Objekt aus bekannten Feldern mit Text ist
 */
export const parseBetreiber = (json: string): Betreiber => {
  if (json.trim() === '') return {}
  const daten: unknown = JSON.parse(json)
  if (typeof daten !== 'object' || daten === null || Array.isArray(daten))
    throw new Error('Die Angaben des Betreibers sind kein JSON-Objekt.')
  for (const [name, wert] of Object.entries(daten)) {
    if (!isBetreiberfeld(name)) throw new Error(`Die Angabe „${name}“ gibt es nicht. Möglich sind: ${felder.join(', ')}.`)
    if (typeof wert !== 'string') throw new Error(`Die Angabe „${name}“ ist kein Text.`)
  }
  return daten
}

/** Was eine Seite anstelle eines Feldes zeigt: den Wert mit seinem Ziel oder, solange er fehlt, was einzutragen ist. */
export type Anzeige = { offen: true; label: string } | { offen: false; wert: string; href?: string }

/**
 * Die Anzeige zu einem Feld.
 * @throws wenn eine Seite ein Feld nennt, das es nicht gibt
 */
export const anzeigeOf = (betreiber: Betreiber, feld: string): Anzeige => {
  if (!isBetreiberfeld(feld))
    throw new Error(`Eine Seite nennt die Angabe „${feld}“, die es nicht gibt. Möglich sind: ${felder.join(', ')}.`)
  const { label, art }: Angabe = betreiberangaben[feld]
  const wert = betreiber[feld]?.trim()
  if (!wert) return { offen: true, label }
  const href = hrefOf(wert, art)
  return href === undefined ? { offen: false, wert } : { offen: false, wert, href }
}

/** Ziele nur für das, was auch eines ist: ein Wort wie „keine“ im Mailfeld bleibt Text. */
const hrefOf = (wert: string, art: Art = 'text'): string | undefined => {
  if (art === 'mail' && /^[^\s@]+@[^\s@]+$/.test(wert)) return `mailto:${wert}`
  if (art === 'telefon' && /^[\d+()/\s–-]+$/.test(wert)) return `tel:${wert.replace(/[^\d+]/g, '')}`
  if (art === 'website' && /^https:\/\/\S+$/.test(wert)) return wert
  return undefined
}

/** Ein Satz, der alle offenen Angaben mit ihrem Namen in `hub.config.ts` nennt; ohne offene Angaben keiner. */
export const offeneAngaben = (betreiber: Betreiber): string | undefined => {
  const offene = felder.filter((feld) => anzeigeOf(betreiber, feld).offen)
  if (offene.length === 0) return undefined
  return `Hinweis: Auf der Website ${offene.length === 1 ? 'ist noch 1 Angabe' : `sind noch ${offene.length} Angaben`} des Betreibers offen und markiert. Bitte in „hub.config.ts“ unter „betreiber“ eintragen: ${offene.join(', ')}.`
}
