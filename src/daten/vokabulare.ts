import { groessenklassen, kreistypen, laender, traegerformen } from '../model/jobcenter.ts'
import type { Begriff } from '../model/vokabular/begriff.ts'
import { einflussarten } from '../model/vokabular/einfluss.ts'
import { evidenzstufen } from '../model/vokabular/evidenz.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { instrumente } from '../model/vokabular/instrumente.ts'
import { kostenbaender } from '../model/vokabular/kosten.ts'
import { partnerarten } from '../model/vokabular/partner.ts'
import { kriterien, transferstufen } from '../model/vokabular/uebertragbarkeit.ts'
import { wirkungen } from '../model/vokabular/wirkung.ts'
import { zielgruppen } from '../model/vokabular/zielgruppen.ts'
import { vokabulare as titel } from '../texte/daten.ts'
import { type Datenhub, pfade, schemapfad, vokabularpfad } from './adressen.ts'
import { lizenzadressen, lizenzen } from './lizenzen.ts'

const nurNamen = (namen: Readonly<Record<string, string>>): Record<string, Pick<Begriff, 'label'>> =>
  Object.fromEntries(Object.entries(namen).map(([id, label]) => [id, { label }]))

/** Jedes Vokabular, dessen Kennungen in Beispielen oder im Register stehen. */
const BEGRIFFE = {
  handlungsfelder,
  zielgruppen,
  einflussarten,
  instrumente,
  kostenbaender,
  partnerarten,
  wirkungen,
  evidenzstufen,
  kriterien,
  transferstufen,
  laender: nurNamen(laender),
  traegerformen,
  kreistypen,
  groessenklassen: nurNamen(groessenklassen),
} as const satisfies Record<string, Readonly<Record<string, Pick<Begriff, 'label'> & Partial<Begriff>>>>

/** Ein Begriff, wie er veröffentlicht wird. Wörter, nach denen nur gesucht wird, gehören nicht dazu. */
export interface Begriffssatz extends Pick<Begriff, 'label' | 'name' | 'abkuerzungen' | 'paragrafen'> {
  id: string
  erklaerung?: string | undefined
  synonyme: readonly string[]
}

/** Ein Vokabular mit seinen Begriffen, in der Reihenfolge, in der sie überall stehen. */
export interface Vokabularsatz {
  id: keyof typeof BEGRIFFE
  titel: string
  begriffe: readonly Begriffssatz[]
}

/** Alle Vokabulare. */
export const alleVokabularsaetze: readonly Vokabularsatz[] = (Object.keys(BEGRIFFE) as (keyof typeof BEGRIFFE)[]).map((id) => ({
  id,
  titel: titel[id],
  begriffe: Object.entries<Pick<Begriff, 'label'> & Partial<Begriff>>(BEGRIFFE[id]).map(
    ([begriff, { label, erklaerung, name, synonyme = [], abkuerzungen, paragrafen }]) => ({
      id: begriff,
      label,
      ...(erklaerung && { erklaerung }),
      ...(name && { name }),
      synonyme,
      ...(abkuerzungen && { abkuerzungen }),
      ...(paragrafen && { paragrafen }),
    }),
  ),
}))

/** Ein Vokabular als Datei. */
export const toVokabulardatei = ({ id, titel, begriffe }: Vokabularsatz, { adresse }: Datenhub) => ({
  $schema: `${adresse}${schemapfad('vokabular')}`,
  permalink: `${adresse}${vokabularpfad(id)}`,
  lizenz: lizenzen.vokabulare,
  lizenz_adresse: lizenzadressen[lizenzen.vokabulare].text,
  id,
  titel,
  begriffe,
})

/** Alle Vokabulare als eine Datei. */
export const toVokabularliste = (hub: Datenhub) => ({
  $schema: `${hub.adresse}${schemapfad('vokabulare')}`,
  permalink: `${hub.adresse}${pfade.vokabulare}`,
  lizenz: lizenzen.vokabulare,
  lizenz_adresse: lizenzadressen[lizenzen.vokabulare].text,
  total: alleVokabularsaetze.length,
  vokabulare: alleVokabularsaetze.map((satz) => toVokabulardatei(satz, hub)),
})
