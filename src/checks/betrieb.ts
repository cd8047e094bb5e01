import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPartnermaengel, type Partner } from '../model/partner.ts'
import { formatDatum } from '../model/sprache.ts'
import { sichtbar } from './sichtbar.ts'

/** Ohne sie darf kein Portal ins Netz; die Fußzeile jeder Seite führt zu ihnen. */
export const PFLICHTSEITEN = ['impressum', 'datenschutz', 'barrierefreiheit'] as const

/** Früher kann es nicht sein: An diesem Tag gab es das Node, mit dem gebaut wird, noch nicht. */
const FRUEHESTENS = '2026-06-01'

/**
 * Was am Portal selbst noch fehlt, ehe es gebaut werden kann, je Mangel ein Satz: Name, Adresse, Partner, Ordner, Pflichtseiten; dazu eine Uhr, die
 * nachgeht: Nach ihr läge alles Veröffentlichte in der Zukunft.
 * @param heute Tag nach der Uhr des Rechners
 */
export const findBetriebsmaengel = (
  { name, adresse, partner = [] }: { name: string; adresse: string; partner?: readonly Partner[] },
  contentDir: string,
  heute: string = new Date().toISOString().slice(0, 10),
): string[] => [
  ...(heute < FRUEHESTENS
    ? [
        `Die Uhr dieses Rechners steht auf dem ${formatDatum(heute)}. Das kann nicht stimmen. Bitte stellen Sie sie, und bauen Sie noch einmal.`,
      ]
    : []),
  ...(name.trim() === '' ? ['Das Portal hat keinen Namen. Bitte tragen Sie ihn in „hub.config.ts“ ein.'] : []),
  ...(isAdresse(adresse)
    ? []
    : [
        `„${sichtbar(adresse)}“ ist keine Adresse für ein Portal. Erwartet wird eine eigene Domain ohne Pfad und ohne Schrägstrich am Ende, zum Beispiel https://beispiele.musterkreis.de. Bitte ändern Sie sie in „hub.config.ts“ oder in HUB_ADRESSE.`,
      ]),
  ...findPartnermaengel(partner, adresse),
  ...(existsSync(join(contentDir, 'beispiele'))
    ? []
    : ['Der Ordner „beispiele“ fehlt. Bitte legen Sie ihn an, auch wenn er noch leer ist, oder prüfen Sie CONTENT_DIR.']),
  ...PFLICHTSEITEN.filter((seite) => !existsSync(join(contentDir, 'seiten', `${seite}.mdx`))).map(
    (seite) => `Die Seite „seiten/${seite}.mdx“ fehlt. Jedes Portal braucht sie; eine Vorlage liegt in content/seiten.`,
  ),
]

const isAdresse = (adresse: string): boolean => {
  const url = URL.canParse(adresse) ? new URL(adresse) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === adresse
}
