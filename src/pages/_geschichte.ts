import { readGeschichte } from '../../scripts/geschichte.ts'
import { contentDir } from '../../scripts/ordner.ts'

let gelesen: ReturnType<typeof readGeschichte> | undefined

/** Was sich an den Beispielen geändert hat; beim Bauen und in der Vorschau einmal gelesen. */
export const getGeschichte = (): ReturnType<typeof readGeschichte> => {
  gelesen ??= readGeschichte(contentDir)
  return gelesen
}
