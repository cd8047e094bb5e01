import { escape as escapeHtml } from 'html-escaper'
import { toKarte } from '../catalogue/karte.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { abschnitte as ueberschriften } from '../model/abschnitte.ts'
import { beispieladresse } from '../model/adressbuch.ts'
import type { BausteinName } from '../model/bausteine.ts'
import type { Beispiel } from '../model/beispiel.ts'
import type { Block } from '../model/bericht.ts'
import { formatWert } from '../model/sprache.ts'
import { einflussarten } from '../model/vokabular/einfluss.ts'
import { feeds as texte } from '../texte/abonnieren.ts'
import { bausteine as bausteintexte, lizenzen } from '../texte/angaben.ts'
import { beispielseite } from '../texte/beispielseite.ts'
import { karte as kartentexte } from '../texte/karte.ts'

/** Dasselbe Beispiel steht in mehreren Feeds und in zwei Formaten: Sein Text entsteht einmal. */
const fertig = new WeakMap<Fall, string>()

/**
 * Ein Beispiel als Text für Feedreader: einfaches HTML ohne Gestaltung, alle Adressen vollständig.
 * @param adresse öffentliche Adresse des Portals, ohne Schrägstrich am Ende
 * @param warum ein Satz der Redaktion, warum es in dieser Liste steht
 */
export const toVolltext = (fall: Fall, adresse: string, warum?: string): string => {
  const text = fertig.get(fall) ?? schreibe(fall, adresse)
  fertig.set(fall, text)
  return warum ? absatz(`${kartentexte.warum}: ${warum}`) + text : text
}

const schreibe = (fall: Fall, adresse: string): string => {
  const { slug, beispiel, abschnitte } = fall
  const seite = `${adresse}${beispieladresse(slug)}`
  const { jobcenter, ressourcen } = toKarte(fall)
  return [
    absatz(beispiel.kurzfassung),
    absatz([jobcenter, `${kartentexte.ressourcen}: ${ressourcen}`].filter(Boolean).join(' · ')),
    ...(beispiel.herkunft === 'oeffentliche-quelle' ? [absatz(beispielseite.unbestaetigt)] : []),
    `<h2>${beispielseite.einfluss}</h2>`,
    liste(beispiel.einfluss.map(({ text, art }) => `${text} (${einflussarten[art].label})`)),
    ...abschnitte.flatMap(({ id, bloecke }) => [
      `<h2>${ueberschriften[id]}</h2>`,
      ...(id === 'ergebnisse' ? [ergebnisse(beispiel)] : []),
      toTexthtml(bloecke, adresse, seite),
    ]),
    ...(abschnitte.some(({ id }) => id === 'ergebnisse') || beispiel.ergebnisse.length === 0
      ? []
      : [`<h2>${ueberschriften.ergebnisse}</h2>`, ergebnisse(beispiel)]),
    `<p><a href="${escapeHtml(seite)}">${texte.ganz}</a> ${beispielseite.lizenz}: ${lizenzen[beispiel.lizenz]}.</p>`,
  ].join('')
}

const absatz = (text: string): string => `<p>${escapeHtml(text)}</p>`

const liste = (zeilen: readonly string[]): string =>
  zeilen.length > 0 ? `<ul>${zeilen.map((zeile) => `<li>${escapeHtml(zeile)}</li>`).join('')}</ul>` : ''

const ergebnisse = ({ ergebnisse }: Beispiel): string =>
  liste(
    ergebnisse.map(
      (ergebnis) => `${ergebnis.text} ${formatWert(ergebnis)} (${ergebnis.zeitraum}; ${beispielseite.angabeVon}: ${ergebnis.angabe_von})`,
    ),
  )

type Schreiber = (props: Record<string, string>, inhalt: string) => string

/** Ein Wort hinter einer Trennung, wenn es da ist. */
const mit = (trennung: string, text: string | undefined): string => (text ? `${trennung}${escapeHtml(text)}` : '')

/** Jeder Baustein des Modells in einfachem HTML; fehlt einer, bricht die Typprüfung. */
const BAUSTEINE: Record<BausteinName, Schreiber> = {
  Zitat: ({ rolle, quelle }, inhalt) =>
    `<blockquote>${inhalt}<p>– ${mit('', rolle)}${mit(` · ${bausteintexte.zitatQuelle}: `, quelle)}</p></blockquote>`,
  Kennzahl: ({ wert, text, zeitraum }) => `<p><strong>${mit('', wert)}</strong> ${mit('', text)}${mit(' (', zeitraum)})</p>`,
  Schritte: ({ titel }, inhalt) => (titel ? `<p><strong>${escapeHtml(titel)}</strong></p>${inhalt}` : inhalt),
  Hinweis: ({ art, titel }, inhalt) =>
    `<p><strong>${bausteintexte.hinweise[art as keyof typeof bausteintexte.hinweise]}${mit(': ', titel)}</strong></p>${inhalt}`,
  Material: ({ titel, adresse, art }) => `<p><a href="${mit('', adresse)}">${mit('', titel)}</a>${art ? ` (${escapeHtml(art)})` : ''}</p>`,
}

/**
 * Blöcke als einfaches HTML ohne Gestaltung; Verweise darin sind vollständig.
 * @param seite Adresse der Seite, auf der die Blöcke stehen
 */
export const toTexthtml = (bloecke: readonly Block[], adresse: string, seite: string): string =>
  bloecke
    .map((block) =>
      block.art === 'html'
        ? vervollstaendige(block.html, adresse, seite)
        : BAUSTEINE[block.name](block.props, toTexthtml(block.inhalt, adresse, seite)),
    )
    .join('')

/** Ein Feedreader kennt die Seite nicht, von der ein Verweis stammt: Jeder nennt sein ganzes Ziel. */
const vervollstaendige = (html: string, adresse: string, seite: string): string =>
  html.replace(/<(?:a|img)\b(?:"[^"]*"|[^">])*>/g, (tag) =>
    tag.replace(/ (href|src)="([^"]*)"/g, (ganz, name: string, ziel: string) => {
      if (ziel.startsWith('/')) return ` ${name}="${adresse}${ziel}"`
      return name === 'src' || ziel.startsWith('#') ? ` ${name}="${seite}${ziel}"` : ganz
    }),
  )
