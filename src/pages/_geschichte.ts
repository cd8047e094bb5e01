import { readGitgeschichte } from '../../scripts/geschichte.ts'
import { contentDir } from '../../scripts/ordner.ts'
import type { Aenderung } from '../catalogue/aenderungen.ts'
import { waitForGeprueft } from '../checks/geprueft.ts'

let gelesen: ReturnType<typeof readGitgeschichte> | undefined

/** Was sich an den Beispielen geändert hat: Der Bau schickt es, die Vorschau liest es einmal. */
export const getGeschichte = async (): Promise<ReadonlyMap<string, readonly Aenderung[]>> => {
  if (!import.meta.env.DEV) return (await waitForGeprueft()).geschichte
  gelesen ??= readGitgeschichte(contentDir)
  return (await gelesen).geschichte
}
