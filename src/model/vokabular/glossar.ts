import { kreistypen, traegerformen } from '../jobcenter.ts'
import { foldUmlaute, toSlug } from '../slug.ts'
import { abkuerzungen } from './abkuerzungen.ts'
import type { Begriff, Vokabular } from './begriff.ts'
import { einflussarten } from './einfluss.ts'
import { evidenzstufen } from './evidenz.ts'
import { grundbegriffe } from './grundbegriffe.ts'
import { handlungsfelder } from './handlungsfelder.ts'
import { type Instrument, instrumente } from './instrumente.ts'
import { kostenbaender } from './kosten.ts'
import { partnerarten } from './partner.ts'
import { kriterien, transferstufen } from './uebertragbarkeit.ts'
import { wirkungen } from './wirkung.ts'
import { zielgruppen } from './zielgruppen.ts'

/** Woher ein Eintrag kommt: Beschriftung und Vokabular. Wer zuerst steht, dem gehört eine Kurzform, die mehrere Begriffe tragen. */
const ARTEN = {
  grundbegriff: { label: 'Grundbegriff', vokabular: grundbegriffe },
  traegerform: { label: 'Form des Jobcenters', vokabular: traegerformen },
  instrument: { label: 'Rechtsgrundlage', vokabular: instrumente },
  partner: { label: 'Art des Partners', vokabular: partnerarten },
  zielgruppe: { label: 'Zielgruppe', vokabular: zielgruppen },
  handlungsfeld: { label: 'Handlungsfeld', vokabular: handlungsfelder },
  region: { label: 'Art der Region', vokabular: kreistypen },
  einfluss: { label: 'Einfluss', vokabular: einflussarten },
  wirkung: { label: 'Wirkung auf andere', vokabular: wirkungen },
  beleg: { label: 'Belegstufe', vokabular: evidenzstufen },
  kriterium: { label: 'Kriterium der Übertragbarkeit', vokabular: kriterien },
  stufe: { label: 'Stufe der Übertragbarkeit', vokabular: transferstufen },
  kosten: { label: 'Kostenband', vokabular: kostenbaender },
  abkuerzung: { label: 'Abkürzung', vokabular: abkuerzungen },
} as const satisfies Record<string, { label: string; vokabular: Vokabular }>

export type Glossarart = keyof typeof ARTEN

/** Ein Begriff an seinem Platz im Glossar. */
export interface Glossareintrag {
  anker: string
  art: Glossarart
  artLabel: string
  id: string
  begriff: Begriff
  /** Bei Rechtsgrundlagen, was sie sonst noch wissen: Geltung und Geschichte. */
  instrument?: Instrument
  /** Bei Abkürzungen der Begriff, für den sie steht, wenn es ihn hier gibt. */
  siehe?: { anker: string; label: string }
}

/** Die Sprungmarke eines Begriffs auf der Seite „Glossar“. */
export const ankerOf = (art: Glossarart, id: string): string => `${art}-${toSlug(id)}`

const SORTIERUNG = new Intl.Collator('de', { numeric: true, ignorePunctuation: true })

const toEintraege = (art: Glossarart): Glossareintrag[] => {
  const { label, vokabular } = ARTEN[art]
  return Object.entries<Begriff>(vokabular).map(([id, begriff]) => ({ anker: ankerOf(art, id), art, artLabel: label, id, begriff }))
}

const arten = Object.keys(ARTEN) as Glossarart[]
const begriffe = arten.filter((art) => art !== 'abkuerzung').flatMap(toEintraege)

const findAusgeschrieben = ({ label, synonyme }: Begriff): Glossareintrag | undefined =>
  begriffe.find(({ begriff }) => begriff.abkuerzungen?.some((kurz) => kurz === label || synonyme.includes(kurz)))

const withInstrument = (eintrag: Glossareintrag): Glossareintrag => {
  const instrument = Object.entries<Instrument>(instrumente).find(([id]) => eintrag.art === 'instrument' && id === eintrag.id)?.[1]
  return instrument ? { ...eintrag, instrument } : eintrag
}

const withSiehe = (eintrag: Glossareintrag): Glossareintrag => {
  const ziel = findAusgeschrieben(eintrag.begriff)
  return ziel ? { ...eintrag, siehe: { anker: ziel.anker, label: ziel.begriff.label } } : eintrag
}

/** Alle Begriffe aller Vokabulare und alle Abkürzungen, von A bis Z nach deutscher Ordnung. */
export const glossar: readonly Glossareintrag[] = [...begriffe.map(withInstrument), ...toEintraege('abkuerzung').map(withSiehe)].sort(
  (a, b) => SORTIERUNG.compare(a.begriff.label, b.begriff.label) || arten.indexOf(a.art) - arten.indexOf(b.art),
)

/** Der Buchstabe, unter dem ein Begriff steht: Umlaute bei ihrem Grundbuchstaben. */
export const buchstabeOf = (label: string): string => (foldUmlaute(label).match(/[a-z]/)?.[0] ?? '#').toUpperCase()

/** Das Glossar nach Buchstaben, nur solche mit Einträgen. */
export const glossarNachBuchstaben = (): { buchstabe: string; eintraege: Glossareintrag[] }[] =>
  [...Map.groupBy(glossar, ({ begriff }) => buchstabeOf(begriff.label))].map(([buchstabe, eintraege]) => ({ buchstabe, eintraege }))
