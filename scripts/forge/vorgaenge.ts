import { BESTAETIGEN_NACH_MONATEN, type findFaellige } from '../../src/catalogue/stand.ts'
import { escapeMarkdown } from '../../src/checks/reporters/als-text.ts'
import { formatDatum } from '../../src/model/sprache.ts'
import type { ToterLink } from './linkpruefung.ts'
import type { Sammelvorgang } from './sammelvorgang.ts'
import { stichworte } from './stichworte.ts'

/** Der Vorgang zu Quellen, die nicht mehr antworten. Adressen stehen als Code: So werden sie weder Link noch Markdown. */
export const toToteLinksVorgang = (tote: readonly ToterLink[]): Sammelvorgang => ({
  titel: 'Quellen, die nicht mehr antworten',
  stichwort: stichworte.toteLinks,
  punkte: tote.map(({ adresse, grund, slugs }) => `${toCode(adresse)} ${grund} Steht in: ${slugs.map(toCode).join(', ')}`),
  einleitung:
    'Diese Quellen ließen sich heute Nacht nicht öffnen. Bitte suchen Sie eine neue Adresse, oder nehmen Sie die Quelle heraus. Manchmal ist ein Server nur kurz gestört; dann verschwindet der Eintrag von selbst.',
  erledigt: 'Alle Quellen antworten wieder.',
})

/** Der Vorgang zu Beispielen, die zu lange niemand bestätigt hat. */
export const toFaelligVorgang = (faellige: ReturnType<typeof findFaellige>): Sammelvorgang => ({
  titel: 'Beispiele, die jemand bestätigen sollte',
  stichwort: stichworte.faellig,
  punkte: faellige.map(({ slug, titel, bestaetigt }) => `${escapeMarkdown(titel)} (${toCode(slug)}): zuletzt ${formatDatum(bestaetigt)}`),
  einleitung: `Diese Beispiele laufen nach ihren Angaben noch, aber seit mehr als ${BESTAETIGEN_NACH_MONATEN} Monaten hat das niemand bestätigt. Bitte fragen Sie nach, und tragen Sie den Tag unter „zuletzt_bestaetigt“ ein. Läuft ein Vorhaben nicht mehr, ändern Sie seinen „status“.`,
  erledigt: 'Alle laufenden Beispiele sind bestätigt.',
})

const toCode = (text: string): string => `\`${text.replace(/[`\s\p{Cc}]/gu, '')}\``
