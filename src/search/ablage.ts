import { createHash } from 'node:crypto'
import { type Karte, toKarte } from '../catalogue/karte.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { type Bogen, KARTEN_JE_BLATT, MAX_GEWICHT, type Suchstand, type Wortliste } from './ablageform.ts'
import { toMerkmale } from './merkmale.ts'
import { toSuchkarte } from './suchkarte.ts'
import { createVerzeichnis, type Eintrag, type Verzeichnis } from './verzeichnis.ts'
import { createZaehler } from './zaehlung.ts'

/** Ab dieser Länge beginnt der nächste Bogen (Zeichen): klein genug für eine langsame Leitung, groß genug, dass es nicht tausende werden. */
const BOGEN_LAENGE = 12_000
/** Bei diesem Gewicht hat ein Wort die Hälfte dessen erreicht, was es höchstens zählen kann. */
const HALBES_GEWICHT = 10

/** Die Datei, die nennt, wo alles andere liegt. */
export const STAND = 'stand.json'

/** Eine Datei der Suche. */
export interface Suchdatei {
  pfad: string
  inhalt: () => string
  /** Abdruck des Beispiels, wenn nur eines darin steht: Bei gleicher Fassung des Programms ist ihr Inhalt derselbe. */
  abdruck?: string | undefined
}

/**
 * Alles, was die Suche im Browser liest: `stand.json` und ein Ordner mit dem Fingerabdruck des Inhalts im Namen.
 * Darin liegen Bögen mit Wörtern, Wortlisten für Tippfehler, je Beispiel eine Datei mit Karte und Text,
 * Blätter nur mit Karten und die Merkmale zum Filtern.
 * Der Browser holt davon nur, was eine Anfrage braucht; der Rest bleibt liegen, auch bei 10.000 Beispielen.
 * @param faelle die Beispiele der Übersicht, neueste zuerst; ihre Stelle ist ihre Nummer
 * @param zaehler zählt die Wörter, oder weiß sie noch
 * @returns der Name des Ordners und alle Dateien
 */
export const toSuchdateien = (faelle: readonly Fall[], zaehler = createZaehler()): { ordner: string; dateien: Suchdatei[] } => {
  const beitraege = zaehler.lies(faelle)
  const verzeichnis = createVerzeichnis(beitraege, zaehler)
  const boegen = toBoegen(verzeichnis)
  const dateien: [name: string, inhalt: string][] = [
    ...boegen.map(({ inhalt }, nummer): [string, string] => [`w/${nummer}.json`, inhalt]),
    ...[...toWortlisten(verzeichnis)].map(([anfang, liste]): [string, string] => [`f/${anfang}.json`, JSON.stringify(liste)]),
    ...toKartenblaetter(faelle).map((karten, blatt): [string, string] => [`k/${blatt}.json`, JSON.stringify(karten)]),
    ['merkmale.json', JSON.stringify(toMerkmale(faelle))],
  ]
  const abdruck = createHash('sha256')
  for (const [name, inhalt] of dateien) abdruck.update(`${name}\0${inhalt}\0`)
  for (const { karte } of beitraege) abdruck.update(`${karte}\0`)
  const stand: Suchstand = {
    ordner: abdruck.digest('hex').slice(0, 12),
    anzahl: faelle.length,
    anfaenge: boegen.map(({ anfang }) => anfang),
    wortlisten: dateien.flatMap(([name]) => (name.startsWith('f/') ? [name.slice(2, -5)] : [])),
  }
  const { ordner } = stand
  return {
    ordner,
    dateien: [
      ...dateien.map(([name, inhalt]): Suchdatei => ({ pfad: `${ordner}/${name}`, inhalt: () => inhalt })),
      ...faelle.map(
        (fall, nummer): Suchdatei => ({
          pfad: `${ordner}/b/${nummer}.json`,
          inhalt: () => toSuchkarte(fall),
          abdruck: fall.abdruck,
        }),
      ),
      { pfad: STAND, inhalt: () => JSON.stringify(stand) },
    ],
  }
}

const toKartenblaetter = (faelle: readonly Fall[]): Karte[][] =>
  Array.from({ length: Math.ceil(faelle.length / KARTEN_JE_BLATT) }, (_, blatt) =>
    faelle.slice(blatt * KARTEN_JE_BLATT, (blatt + 1) * KARTEN_JE_BLATT).map(toKarte),
  )

/** Das Verzeichnis in alphabetische Bögen geschnitten, schon als JSON. */
const toBoegen = (verzeichnis: Verzeichnis): { anfang: string; inhalt: string }[] => {
  const boegen: { anfang: string; inhalt: string }[] = []
  let zeilen: string[] = []
  let anfang = ''
  let laenge = 0
  const abschliessen = () => {
    if (zeilen.length > 0) boegen.push({ anfang, inhalt: `[${zeilen.join(',')}]` })
    zeilen = []
    laenge = 0
  }
  for (const [stamm, eintrag] of verzeichnis) {
    const zeile = JSON.stringify(toZeile(stamm, eintrag))
    if (laenge + zeile.length > BOGEN_LAENGE) abschliessen()
    if (zeilen.length === 0) anfang = stamm
    zeilen.push(zeile)
    laenge += zeile.length
  }
  abschliessen()
  return boegen
}

/** Ein Stamm mit seinen Fundstellen: je Beispiel eine Zahl aus dem Abstand zur vorigen Nummer und dem Gewicht. */
const toZeile = (stamm: string, { nummern, gewichte, teile, verwandte, seltene }: Eintrag): Bogen[number] => [
  stamm,
  nummern.map((nummer, at) => (nummer - (nummern[at - 1] ?? -1)) * (MAX_GEWICHT + 1) + toStufe(gewichte[at] ?? 0)),
  teile,
  verwandte,
  seltene,
]

/** Das Gewicht als Stufe von 1 bis `MAX_GEWICHT`; wächst erst schnell, dann immer langsamer (wie in BM25). */
const toStufe = (gewicht: number): number => Math.max(1, Math.round((MAX_GEWICHT * gewicht) / (gewicht + HALBES_GEWICHT)))

/** Wörter, die wirklich in Beispielen stehen, nach ihrem ersten Buchstaben: zum Vergleich mit Tippfehlern. Häufige zuerst. */
const toWortlisten = (verzeichnis: Verzeichnis): Map<string, Wortliste> => {
  const sichtbar = [...verzeichnis].filter(([stamm, { formen }]) => formen.length > 0 && /^[a-z]{4,}$/.test(stamm))
  sichtbar.sort(([, a], [, b]) => b.nummern.length - a.nummern.length)
  return new Map(
    [...Map.groupBy(sichtbar, ([stamm]) => stamm.charAt(0))].map(([anfang, eintraege]) => [
      anfang,
      eintraege.map(([stamm, { formen }]) => [stamm, ...formen] as const),
    ]),
  )
}
