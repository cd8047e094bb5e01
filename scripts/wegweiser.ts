import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hub } from '../hub.config.ts'
import { NGINX_DATEI, toNginx } from '../src/adressen/nginx.ts'
import type { Umleitung } from '../src/adressen/umleitungen.ts'
import { type Entfallenes, toEntfallenseite, toUmleitungsseite } from '../src/adressen/wegweiser.ts'
import { readAdressbuch } from '../src/checks/adressbuch.ts'
import { toJsonFeed } from '../src/feeds/json.ts'
import { toRss } from '../src/feeds/rss.ts'
import { ADRESSBUCH, type Adresszeile, formatAdressbuch } from '../src/model/adressbuch.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { wegweiser as texte } from '../src/texte.ts'
import type { Lege } from './ablage.ts'
import { findOffene, toNeuesAdressbuch } from './adressabgleich.ts'
import { cacheDir, contentDir } from './ordner.ts'

/** Hierher schreibt jeder Bau das Adressbuch, wie es mit den neuen Seiten aussähe; „npm run adressen“ übernimmt es. */
export const neuesAdressbuch = join(cacheDir, ADRESSBUCH)

const fileOf = (ordner: string, adresse: string): string => join(ordner, adresse, 'index.html')

const write = async (ordner: string, adresse: string, html: string): Promise<void> => {
  const file = fileOf(ordner, adresse)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

/** Legt zu jeder Umleitung eine kleine Seite ab; das geht, während Astro noch baut. */
export const writeUmleitungen = (umleitungen: readonly Umleitung[], lege: Lege): void => {
  for (const umleitung of umleitungen) lege(`${umleitung.von}/index.html`, toUmleitungsseite(umleitung, hub))
}

/**
 * Stellt die Wegweiser zu den gebauten Seiten und hält das Adressbuch dagegen: Jede Adresse darin antwortet.
 * @param neu der gebaute Ordner
 * @param wegweiser wohin `writeUmleitungen` geschrieben hat
 * @returns der Grund, falls eine Adresse ins Leere führte
 */
export const finishAdressen = async ({
  neu,
  wegweiser,
  umleitungen,
  berichte,
}: {
  neu: string
  wegweiser: string
  umleitungen: readonly Umleitung[]
  berichte: readonly Bericht[]
}): Promise<string | undefined> => {
  const zeilen = await readAdressbuch(contentDir)
  const seiten = await listSeiten(neu)
  if (existsSync(wegweiser)) await merge(wegweiser, neu)
  const { entfallen, fehler } = findOffene(zeilen ?? [], (adresse) => existsSync(fileOf(neu, adresse)), contentDir)
  if (fehler.length > 0) return fehler.join('\n')
  for (const eintrag of entfallen) {
    await write(neu, eintrag.adresse, toEntfallenseite(eintrag, hub))
    if (MIT_FEEDS.test(eintrag.adresse)) await writeLeereFeeds(neu, eintrag)
  }
  const adressen = entfallen.map(({ adresse }) => adresse)
  await writeFile(join(neu, NGINX_DATEI), toNginx(umleitungen, adressen))
  await noteNeue(zeilen, seiten, berichte)
  return undefined
}

/** Neben diesen Seiten lagen Feeds. */
const MIT_FEEDS = /^\/(?:handlungsfelder|zielgruppen|laender|themen)\//

/** Wer den Feed einer leeren Liste abonniert hat, bekommt keinen Fehler, sondern wartet auf das nächste Beispiel. */
const writeLeereFeeds = async (neu: string, { adresse, art }: Entfallenes): Promise<void> => {
  const { titel, text } = texte.entfallen[art]
  const feed = { pfad: adresse, titel, beschreibung: text, meldungen: [] }
  await writeFile(join(neu, adresse, 'feed.xml'), toRss(feed, hub))
  await writeFile(join(neu, adresse, 'feed.json'), toJsonFeed(feed, hub))
}

const noteNeue = async (zeilen: readonly Adresszeile[] | undefined, seiten: string[], berichte: readonly Bericht[]): Promise<void> => {
  const buch = toNeuesAdressbuch(zeilen ?? [], seiten, berichte)
  await writeFile(neuesAdressbuch, formatAdressbuch(buch))
  const neue = buch.length - (zeilen?.length ?? 0)
  if (zeilen && neue > 0)
    console.log(
      `Hinweis: ${neue === 1 ? 'Eine Adresse ist' : `${neue} Adressen sind`} neu. „npm run adressen“ trägt sie ins Adressbuch ein.`,
    )
}

/** Adressen aller Seiten in einem gebauten Ordner. */
const listSeiten = async (ordner: string): Promise<string[]> =>
  (await readdir(ordner, { recursive: true }))
    .map((datei) => `/${datei.replaceAll('\\', '/')}`)
    .flatMap((datei) => (datei.endsWith('/index.html') ? [datei.slice(0, -'index.html'.length)] : []))

/** Verschiebt alles nach `ziel`; was dort schon steht, bleibt. */
const merge = async (von: string, ziel: string): Promise<void> => {
  for (const entry of await readdir(von, { withFileTypes: true })) {
    const [hier, dort] = [join(von, entry.name), join(ziel, entry.name)]
    if (!existsSync(dort)) await rename(hier, dort)
    else if (entry.isDirectory()) await merge(hier, dort)
  }
}
