import { type Datenhub, listenpfad, schemapfad } from './adressen.ts'
import type { Datendatei } from './dateien.ts'
import { lizenzadressen, lizenzen } from './lizenzen.ts'

/** So viele Beispiele stehen auf einer Seite der Liste. */
export const JE_SEITE = 1_000

/** Ein Beispiel als JSON, und woraus es entsteht. */
export interface Beispielzeile {
  json: () => string
  abdruck?: string | undefined
}

/**
 * Alle Beispiele in Seiten; ein leerer Bestand hat eine leere Seite. Die Beispiele kommen als fertiges JSON: Jedes steht auch für sich in
 * einer Datei, und zweimal zu schreiben kostete bei 10.000 Beispielen Sekunden.
 */
export const toBeispielseiten = (saetze: readonly Beispielzeile[], { adresse }: Datenhub): Datendatei[] => {
  const seiten = Math.max(1, Math.ceil(saetze.length / JE_SEITE))
  return Array.from({ length: seiten }, (_, index) => {
    const page = index + 1
    const teil = saetze.slice(index * JE_SEITE, page * JE_SEITE)
    const kopf = JSON.stringify({
      $schema: `${adresse}${schemapfad('beispiele')}`,
      permalink: `${adresse}${listenpfad(page)}`,
      lizenz: lizenzen.beispiele,
      lizenz_adresse: lizenzadressen[lizenzen.beispiele].text,
      total: saetze.length,
      page,
      pages: seiten,
      next: page < seiten ? `${adresse}${listenpfad(page + 1)}` : null,
    })
    return {
      pfad: listenpfad(page),
      inhalt: () => `${kopf.slice(0, -1)},"beispiele":[\n${teil.map(({ json }) => json()).join(',\n')}\n]}\n`,
      abdruck: teil.every(({ abdruck }) => abdruck) ? [kopf, ...teil.map(({ abdruck }) => abdruck)].join('\n') : undefined,
    }
  })
}
