import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hub } from '../hub.config.ts'
import { NGINX_DATEI, toNginx } from '../src/adressen/nginx.ts'
import type { Umleitung } from '../src/adressen/umleitungen.ts'
import { type Entfallenes, toEntfallenseite, toUmleitungsseite } from '../src/adressen/wegweiser.ts'
import { readAdressbuch } from '../src/checks/adressbuch.ts'
import { toJsonFeed } from '../src/feeds/json.ts'
import { toRss } from '../src/feeds/rss.ts'
import { ADRESSBUCH, type Adresszeile, formatAdressbuch } from '../src/model/adressbuch.ts'
import type { Bericht } from '../src/model/bericht.ts'
import { wegweiser as texte } from '../src/texte/wegweiser.ts'
import type { Ablage, Lege } from './ablage.ts'
import { findOffene, toNeuesAdressbuch } from './adressabgleich.ts'
import { cacheDir, contentDir } from './ordner.ts'

/** Hierher schreibt jeder Bau das Adressbuch, wie es mit den neuen Seiten aussähe; „npm run adressen“ übernimmt es. */
export const neuesAdressbuch = join(cacheDir, ADRESSBUCH)

const fileOf = (adresse: string): string => `${adresse}/index.html`

/** Legt zu jeder Umleitung eine kleine Seite ab; das geht, während Astro noch baut. */
export const writeUmleitungen = (umleitungen: readonly Umleitung[], lege: Lege): void => {
  for (const umleitung of umleitungen) lege(fileOf(umleitung.von), toUmleitungsseite(umleitung, hub))
}

/**
 * Hält das Adressbuch gegen das, was gebaut ist: Jede Adresse darin antwortet, und sei es, dass es etwas nicht mehr gibt.
 * @param ablage mit allen Seiten und Umleitungen
 * @param dateien Pfade von allem, was Astro gebaut hat, jetzt oder früher; Umleitungen sind nicht darunter
 * @returns der Grund, falls eine Adresse ins Leere führte
 */
export const finishAdressen = async (
  ablage: Ablage,
  { dateien, umleitungen, berichte }: { dateien: readonly string[]; umleitungen: readonly Umleitung[]; berichte: readonly Bericht[] },
): Promise<string | undefined> => {
  const zeilen = await readAdressbuch(contentDir)
  const { entfallen, fehler } = findOffene(zeilen ?? [], (adresse) => ablage.hat(fileOf(adresse)), contentDir)
  if (fehler.length > 0) return fehler.join('\n')
  for (const eintrag of entfallen) {
    ablage.lege(fileOf(eintrag.adresse), toEntfallenseite(eintrag, hub))
    if (MIT_FEEDS.test(eintrag.adresse)) writeLeereFeeds(ablage, eintrag)
  }
  const adressen = entfallen.map(({ adresse }) => adresse)
  ablage.lege(NGINX_DATEI, toNginx(umleitungen, adressen))
  await noteNeue(zeilen, dateien.flatMap(toAdresse), berichte)
  return undefined
}

/** Die Adresse, wenn die Datei eine Seite ist. */
const toAdresse = (datei: string): string[] => {
  const ordner = /^(|.*\/)index\.html$/.exec(datei)?.[1]
  return ordner === undefined ? [] : [`/${ordner}`]
}

/** Neben diesen Seiten lagen Feeds. */
const MIT_FEEDS = /^\/(?:handlungsfelder|zielgruppen|laender|themen)\//

/** Wer den Feed einer leeren Liste abonniert hat, bekommt keinen Fehler, sondern wartet auf das nächste Beispiel. */
const writeLeereFeeds = ({ lege }: Ablage, { adresse, art }: Entfallenes): void => {
  const { titel, text } = texte.entfallen[art]
  const feed = { pfad: adresse, titel, beschreibung: text, meldungen: [] }
  lege(`${adresse}feed.xml`, toRss(feed, hub))
  lege(`${adresse}feed.json`, toJsonFeed(feed, hub))
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
