import type { Fall } from '../catalogue/katalog.ts'
import type { Block } from '../model/bericht.ts'
import { NICHT_GENANNT } from '../model/felder.ts'
import { textInHtml } from '../model/html-text.ts'
import { kreistypen, laender, traegerformen } from '../model/jobcenter.ts'
import { type Begriff, suchwoerterOf } from '../model/vokabular/begriff.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { instrumente } from '../model/vokabular/instrumente.ts'
import { landnamen } from '../model/vokabular/landnamen.ts'
import { partnerarten } from '../model/vokabular/partner.ts'
import { zielgruppen } from '../model/vokabular/zielgruppen.ts'

/** Wie viel ein Wort zählt, je nachdem, wo es steht: Titel vor Kurzfassung vor Handlungsfeld, Zielgruppe und Ort vor Text. */
export const GEWICHT = { titel: 6, kurzfassung: 4, begriff: 3, ort: 3, adresse: 3, suchwort: 2, thema: 0.5, quelle: 1, text: 1 }

export type Stelle = keyof typeof GEWICHT

/** Ob etwas auf keiner Seite steht, sondern nur zu ihr führt. Themen sind Unterthemen eines Handlungsfelds: Nicht jedes Beispiel darin behandelt sie. */
export const isVerborgen = (stelle: Stelle): boolean => stelle === 'suchwort' || stelle === 'thema'

/** Ein Stück dessen, worin gesucht wird. */
export interface Suchstueck {
  stelle: Stelle
  text: string
}

/** Alles, worin bei einem Beispiel gesucht wird. @param fliesstext der aus `toFliesstext`, wenn er schon da ist */
export const toSuchstuecke = (fall: Fall, fliesstext = toFliesstext(fall)): Suchstueck[] => {
  const { beispiel } = fall
  const felder: Begriff[] = beispiel.handlungsfelder.map((id) => handlungsfelder[id])
  const begriffe = begriffeOf(fall)
  return [
    { stelle: 'titel', text: beispiel.titel },
    { stelle: 'kurzfassung', text: beispiel.kurzfassung },
    { stelle: 'begriff', text: [...felder, ...begriffe].map(({ label }) => label).join('. ') },
    { stelle: 'ort', text: orteOf(fall).join('. ') },
    { stelle: 'adresse', text: slugText(fall.slug) },
    { stelle: 'quelle', text: (beispiel.quellen ?? []).map(({ titel }) => titel).join('. ') },
    { stelle: 'suchwort', text: [...begriffe.flatMap(suchwoerterOf), ...fall.jobcenter.flatMap(({ land }) => landnamen[land])].join('. ') },
    { stelle: 'thema', text: felder.flatMap(suchwoerterOf).join('. ') },
    { stelle: 'text', text: fliesstext },
  ]
}

/** Was auf der Seite unter dem Kopf zu lesen ist, als reiner Text; daraus kommen auch die Fundstellen. */
export const toFliesstext = ({ beispiel, abschnitte }: Fall): string =>
  [
    ...abschnitte.flatMap(({ bloecke }) => bloecke.map(blockText)),
    ...beispiel.einfluss.map(({ text }) => text),
    ...beispiel.ergebnisse.map(({ text }) => text),
    ...beispiel.uebertragbarkeit.map(({ grund }) => grund),
    ...(beispiel.ressourcen.partner === NICHT_GENANNT ? [] : beispiel.ressourcen.partner.map(({ name }) => name)),
    ...(beispiel.ressourcen.personal === NICHT_GENANNT ? [] : beispiel.ressourcen.personal.map(({ rolle }) => rolle)),
    ...[
      beispiel.einfache_sprache,
      beispiel.zielgruppe_genau,
      beispiel.rahmenbedingungen,
      beispiel.ressourcen.erlaeuterung,
      beispiel.andere_kunden?.satz,
    ].flatMap((text) => (text === undefined || text === NICHT_GENANNT ? [] : [text])),
  ].join('\n')

const begriffeOf = ({ beispiel, jobcenter }: Fall): Begriff[] => {
  const { rechtsgrundlage, partner } = beispiel.ressourcen
  return [
    ...beispiel.zielgruppen.map((id) => zielgruppen[id]),
    ...(rechtsgrundlage === NICHT_GENANNT ? [] : rechtsgrundlage.map((id) => instrumente[id])),
    ...(partner === NICHT_GENANNT ? [] : partner.map(({ art }) => partnerarten[art])),
    ...jobcenter.map(({ form }) => traegerformen[form]),
    ...jobcenter.flatMap(({ kreistyp }) => (kreistyp === null ? [] : [kreistypen[kreistyp]])),
  ]
}

const orteOf = ({ jobcenter }: Fall): string[] => [
  ...new Set(jobcenter.flatMap(({ name, listenname, land }) => [name, listenname, laender[land]])),
]

/** Der Slug als Wörter; Namen von Ländern bleiben verbunden. */
const slugText = (slug: string): string =>
  LAENDER_MIT_STRICH.reduce((text, land) => text.replace(land.replaceAll('-', ' '), land), slug.replaceAll('-', ' '))

const LAENDER_MIT_STRICH = Object.keys(laender).filter((land) => land.includes('-'))

const blockText = (block: Block): string =>
  block.art === 'html' ? textInHtml(block.html) : [...Object.values(block.props), ...block.inhalt.map(blockText)].join('\n')
