import { defineLiveCollection } from 'astro:content'
import type { LiveLoader } from 'astro/loaders'
import { z } from 'astro/zod'
import { waitForGeprueft } from './checks/geprueft.ts'
import type { Bericht } from './model/bericht.ts'

/**
 * Nur geprüfte Beispiele kommen auf die Seiten, als Blöcke statt als Programm. Sie werden erst gebraucht, wenn die Seiten entstehen: Bis dahin
 * prüft der Bau noch, während Astro schon die Programmteile bündelt, und keines geht durch den Datenspeicher.
 */
const geprueft = (): LiveLoader<Bericht, { id: string }> => ({
  name: 'gepruefte-beispiele',
  loadCollection: async () => ({ entries: (await load()).map((data) => ({ id: data.slug, data })) }),
  loadEntry: async ({ filter }) => {
    const data = (await load()).find(({ slug }) => slug === filter.id)
    return data && { id: data.slug, data }
  },
})

/** Der Bau schickt den Bestand; die Vorschau liest selbst, lässt ein fehlerhaftes Beispiel weg und sagt, warum. */
const load = async (): Promise<readonly Bericht[]> => {
  if (import.meta.env.DEV) return (await import('./vorschau/bestand.ts')).loadBestand()
  return (await waitForGeprueft()).berichte
}

export const collections = {
  beispiele: defineLiveCollection({ loader: geprueft(), schema: z.custom<Bericht>() }),
}
