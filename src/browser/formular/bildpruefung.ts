import { findAeusseres } from '../../checks/bild/aeusseres.ts'
import type { Bildbefund } from '../../checks/bild/befund.ts'
import { ANFANG, BILDFORMATE, type Bildformat, endungOf, istErlaubt } from '../../checks/bild/format.ts'
import bildformat from '../../checks/rules/bildformat.ts'
import bildgroesse from '../../checks/rules/bildgroesse.ts'
import { RESERVIERT } from '../../model/dateiname.ts'
import { toSlug } from '../../model/slug.ts'
import { bildwahl as texte } from '../../texte/bildwahl.ts'

/** Eine ausgewählte Datei: ein Bild unter einem Namen, den die Prüfung annimmt, oder Sätze dazu, warum es keines ist. */
export type Auswahl = { name: string; inhalt: Blob } | { einwaende: readonly string[] }

/** Liest eine ausgewählte Datei. Was sie ist, sagt ihr Inhalt; danach richtet sich auch die Endung. Wirft nicht. */
export const readAuswahl = async (datei: File): Promise<Auswahl> => {
  try {
    const { format, zuSchwer, falsch } = findAeusseres(datei.name, await anfangOf(datei), datei.size)
    if (!istErlaubt(format) || zuSchwer.length > 0)
      return { einwaende: toSaetze(datei.name, istErlaubt(format) ? zuSchwer : [...falsch, ...zuSchwer]) }
    return { name: toBildname(datei.name, format), inhalt: new Blob([await datei.arrayBuffer()], { type: `image/${format}` }) }
  } catch {
    return { einwaende: [texte.unlesbar(datei.name)] }
  }
}

/** Was gegen ein Bild unter diesem Namen spricht, mit den Sätzen der Prüfung. */
export const findEinwaende = async (name: string, inhalt: Blob): Promise<string[]> => {
  const { zuSchwer, falsch } = findAeusseres(name, await anfangOf(inhalt), inhalt.size)
  return toSaetze(name, [...falsch, ...zuSchwer])
}

const anfangOf = async (inhalt: Blob): Promise<Uint8Array> => new Uint8Array(await inhalt.slice(0, ANFANG).arrayBuffer())

const toSaetze = (datei: string, bild: readonly Bildbefund[]): string[] => {
  const saetze: string[] = []
  for (const regel of [bildformat, bildgroesse])
    regel.check({ dateien: [{ pfad: datei, art: 'datei', bild }] }, ({ message }) => saetze.push(message))
  return saetze
}

/** Mit Endung und einer Nummer dahinter bleibt der Name unter dem, was `BILDDATEI` erlaubt (Zeichen). */
const MAX_STAMM = 50

const toBildname = (datei: string, format: Bildformat): string => {
  const endungen: readonly string[] = BILDFORMATE[format].endungen
  const endung = endungen.includes(endungOf(datei)) ? endungOf(datei) : endungen[0]
  const stamm =
    toSlug(datei.replace(/\.[^.]*$/, ''))
      .slice(0, MAX_STAMM)
      .replace(/-$/, '') || 'bild'
  return `${RESERVIERT.test(stamm) ? `bild-${stamm}` : stamm}.${endung}`
}
