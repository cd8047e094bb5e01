import type { z } from 'zod/mini'
import type { Dokument, Stelle } from '../mdx/dokument.ts'
import type { Adresszeile } from '../model/adressbuch.ts'
import type { Beispiel } from '../model/beispiel.ts'
import type { Jobcenter } from '../model/jobcenter.ts'
import type { Umbenennung } from '../model/umbenennungen.ts'
import type { Bildbefund } from './bild/befund.ts'
import type { Finding } from './finding.ts'

/** Was eine Regel über eine Einreichung wissen kann. */
export interface Einreichung extends Dokument {
  /** Name des Ordners. */
  slug: string
  /** Die Kopfdaten unter den heutigen Namen; was früher anders hieß, ist schon umbenannt. */
  daten: unknown
  /** Das Beispiel, sobald der Kopf dem Schema genügt. */
  beispiel: Beispiel | undefined
  /** Die Felder, die für sich dem Schema genügen; ist `beispiel` da, alle. */
  teil: Partial<Beispiel>
  /** Was dem Schema nicht genügt, mit den Pfaden der Felder. */
  schemaFehler: readonly z.core.$ZodIssue[]
}

/** Wissen außerhalb der Datei, das eine Regel braucht. */
export interface Umfeld {
  /** Der heutige Tag nach ISO 8601: Die Uhr wird hereingereicht, damit Regeln rechnen und nicht raten. */
  heute: string
  jobcenter: ReadonlyMap<string, Jobcenter>
  /** Alte Namen, die noch gelesen werden. */
  umbenennungen: readonly Umbenennung[]
}

/** Eine Meldung der Regel; Regel, Datei und Schwere ergänzt der Lauf. */
export interface Meldung {
  stelle: Stelle
  message: string
  field?: string | null
  /** Der gefundene Wert, wenn die Regel sich irren kann. Er verlässt den Lauf nur als Prüfzahl. */
  wert?: string
  suggestion?: string
  /** Was der Vorschlag an dieser Stelle wörtlich ersetzt; nur angeben, wenn er eindeutig ist. */
  replaces?: string
  /** Schwere dieses einen Befunds, wenn er weniger sicher ist als die anderen der Regel. */
  severity?: 'hint'
}

export type Report = (meldung: Meldung) => void

interface Text {
  /** Zugleich Dateiname und Adresse der Regelseite. */
  id: string
  title: string
  /** Warum es die Regel gibt. */
  why: string
  /** Wie man den Befund behebt. */
  repair: string
  severity?: Finding['severity']
  /** Was die Regel findet, führt zu einem Menschen: Der Wert bleibt in allen Meldungen verdeckt. */
  persoenlich?: true
}

/**
 * Ein Stück einer Einreichung: Felder des Kopfes, ein Stück des Abschnitts „Umsetzung“ (auch mit Feldern, die es braucht), der ganze
 * Text oder die ganze Datei. Der Rest kommt aus dem Muster (`muster.ts`).
 */
export type Stueck = { kopf: string } | { kopf?: string; text: string } | { koerper: string } | { datei: string }

/** Ein Beleg zur Regel: ein Stück, zu dem sie schweigt (`ok`) oder spricht (`bad`); Stellen zählen ab dem Stück, bei zweien ab dem Text. */
export type Beleg = { ok: Stueck } | { bad: Stueck; expect: readonly string[] }

/** Eine Regel über eine einzelne Einreichung. */
export interface Rule extends Text {
  examples: readonly Beleg[]
  /** `bisher` sind die Befunde der Regeln davor. */
  check(einreichung: Einreichung, report: Report, umfeld: Umfeld, bisher: readonly Finding[]): void
}

/** Hält eine Regel zusammen; Eingabe und Ausgabe sind dasselbe Objekt. */
export const defineRule = (rule: Rule): Rule => rule

/** Eine Einreichung im Bestand, für Regeln, die mehrere zugleich sehen müssen. */
export interface Eintrag {
  slug: string
  file: string
  beispiel: Beispiel
  /** Dateinamen der Bilder, die der Text zeigt. */
  bilder: readonly string[]
  /** Links auf Seiten dieses Portals. */
  verweise: readonly Verweis[]
  /** Prüfsummen einiger Sätze, aufsteigend; gleiche Sätze haben gleiche (siehe `fingerabdruck.ts`). */
  fingerabdruck: readonly number[]
  stelleOf: (pfad: readonly PropertyKey[]) => Stelle
}

/** Ein Link auf eine Seite dieses Portals: `/beispiele/…` oder `#…`, ohne die Adresse des Portals. */
export interface Verweis {
  ziel: string
  stelle: Stelle
}

/** Der ganze Bestand, wie Bestandsregeln ihn sehen. */
export interface Bestandsbild {
  /** Alle Beispiele, die für sich allein keinen Fehler haben. */
  eintraege: readonly Eintrag[]
  dateien: readonly Datei[]
  jobcenter: ReadonlyMap<string, Jobcenter>
  /** Was vergeben ist, auch an Beispiele mit Fehlern: Wer auf sie verweist, macht nichts falsch. */
  vergeben: Vergeben
  /** Adressen der redaktionellen Seiten, ohne Schrägstriche. */
  seiten: ReadonlySet<string>
  /** Was je veröffentlicht war; leer, wenn der Bestand kein Adressbuch führt. */
  adressbuch: readonly Adresszeile[]
  /** Ids aller Regeln. */
  regeln: ReadonlySet<string>
}

export interface Vergeben {
  kennungen: ReadonlySet<string>
  /** Ordnernamen und frühere Adressen. */
  adressen: ReadonlySet<string>
}

/** Beleg einer Bestandsregel: Dateien als Pfad → Inhalt, Bilder als Bytes. */
export type BestandsBeleg = { ok: Dateien } | { bad: Dateien; expect: readonly string[] }
export type Dateien = Record<string, string | Uint8Array>

/** Eine Regel über den Ordner und alle Einreichungen zusammen. */
export interface BestandsRule extends Text {
  examples: readonly BestandsBeleg[]
  check(bestand: Bestandsbild, report: (meldung: Meldung & { file: string }) => void): void
}

/** Eine Datei oder ein Ordner unter `beispiele/`, bezogen auf diesen Ordner. */
export interface Datei {
  pfad: string
  art: 'datei' | 'ordner' | 'verweis'
  /** Was an einem Bild auffiel; nur bei Dateien, deren Endung ein Bild verspricht. */
  bild?: readonly Bildbefund[]
}

/** Hält eine Bestandsregel zusammen; Eingabe und Ausgabe sind dasselbe Objekt. */
export const defineBestandsRule = (rule: BestandsRule): BestandsRule => rule
