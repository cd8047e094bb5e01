import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { BILDDATEI } from '../model/bild.ts'

/** Bild im eigenen Ordner: ein einfacher Dateiname in Kleinbuchstaben mit zugelassener Endung. */
export const BILDNAME = new RegExp(`^(?:\\./)?(${BILDDATEI})$`)

/** Der Dateiname, den die Adresse eines Bildes meint, ob mit oder ohne „./“ davor. */
export const bildnameOf = (url: string): string | undefined => BILDNAME.exec(url)?.[1]

/** Die Dateinamen aller Bilder eines geprüften Baums, jeder einmal. */
export const bildnamenIn = (baum: Root): string[] => {
  const namen = new Set<string>()
  visitParents(baum, 'image', ({ url }) => {
    const name = bildnameOf(url)
    if (name) namen.add(name)
  })
  return [...namen]
}
