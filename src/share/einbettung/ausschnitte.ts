import { escape as escapeHtml } from 'html-escaper'
import { einbetten as texte } from '../../texte/einbetten.ts'
import { type Breite, hoeheOf } from './hoehe.ts'
import { choose, type Einbettungsliste } from './liste.ts'

/** Was jemand einbetten will. */
export interface Wahl {
  /** Pfad des Themas, etwa `handlungsfelder/arbeitgeber`; ohne Thema `beispiele`. */
  thema: string
  /** Kennung des Landes; leer, wenn alle gemeint sind. */
  land: string
  anzahl: number
}

/** Ohne Thema zeigt eine Einbettung das Neueste. */
export const ALLES = 'beispiele'

/** Was der Rahmen darf: Links in einem neuen Fenster öffnen, das nicht mehr abgeschottet ist, und sein Skript ausführen, das die Höhe meldet. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/**
 * Pfad der Seite für den Rahmen. Ein Thema oder ein Land allein hat eine fertige Seite, die ohne Skript auskommt: Die Anzahl steht hinter
 * dem Rautezeichen. Beides zusammen stellt ein Skript zusammen.
 */
export const toRahmenpfad = ({ thema, land, anzahl }: Wahl): string => {
  const fertig = land === '' ? thema : thema === ALLES ? `laender/${land}` : undefined
  return fertig === undefined
    ? `/einbetten/liste/?${new URLSearchParams({ thema, land, anzahl: String(anzahl) })}`
    : `/einbetten/${fertig}/#anzahl-${anzahl}`
}

/** Der Rahmen zum Kopieren. @param portal Adresse des Portals, ohne Schrägstrich am Ende */
export const toRahmen = (wahl: Wahl, titel: string, breite: Breite, portal: string): string => {
  const attribute = {
    src: portal + toRahmenpfad(wahl),
    title: titel,
    width: '100%',
    height: String(hoeheOf(wahl.anzahl, breite)),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: SANDBOX,
  }
  return `<iframe ${Object.entries(attribute)
    .map(([name, wert]) => `${name}="${escapeHtml(wert)}"`)
    .join(' ')}></iframe>`
}

/** Die Liste als HTML ohne Skript und ohne Gestaltung: Sie nimmt die der fremden Website an. @param tag Datum in Worten */
export const toHtml = (liste: Einbettungsliste, { land, anzahl }: Wahl, tag: string): string => {
  const eintraege = choose(liste, land, anzahl).map(
    ({ titel, ort, adresse }) => `  <li><a href="${escapeHtml(adresse)}">${escapeHtml(titel)}</a><br>${escapeHtml(ort)}</li>`,
  )
  const { text, adresse } = toAlle(liste, land)
  return [
    `<p><strong>${escapeHtml(toTitel(liste, land))}</strong></p>`,
    ...(eintraege.length > 0 ? ['<ul>', ...eintraege, '</ul>'] : [`<p>${escapeHtml(liste.leer)}</p>`]),
    `<p><a href="${escapeHtml(adresse)}">${escapeHtml(text)}</a>. ${escapeHtml(texte.stand(tag))}</p>`,
  ].join('\n')
}

/** Das eigene Element mit seinem Skript. @param portal Adresse des Portals, ohne Schrägstrich am Ende */
export const toElement = ({ thema, land, anzahl }: Wahl, portal: string): string => {
  const attribute = [...(thema === ALLES ? [] : [`thema="${thema}"`]), ...(land === '' ? [] : [`land="${land}"`]), `anzahl="${anzahl}"`]
  return [
    `<script src="${escapeHtml(portal)}/einbetten/gelungene-beispiele.js" async></script>`,
    `<gelungene-beispiele ${attribute.join(' ')}></gelungene-beispiele>`,
  ].join('\n')
}

/** Die Überschrift einer Einbettung; mit Land nennt sie es. */
export const toTitel = ({ titel, laender }: Einbettungsliste, land: string): string =>
  land === '' ? titel : `${titel} · ${laender[land] ?? land}`

const toAlle = ({ alle, mitLand }: Einbettungsliste, land: string): Einbettungsliste['alle'] =>
  land === '' || mitLand === undefined ? alle : { ...alle, adresse: mitLand + encodeURIComponent(land) }
