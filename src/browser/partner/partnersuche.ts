import type { Partner } from '../../model/partner.ts'
import type { Merkmale } from '../../search/merkmale.ts'
import type { Suchindex } from '../suchindex.ts'
import { sucheIn, type Treffer } from '../treffer.ts'
import { openFremdenIndex } from './fremder-index.ts'

/** So lange wartet die Liste auf alle Partner; wer später kommt, kommt einzeln dazu (Millisekunden). */
const FRIST = 1_000

/** Was ein Partner zu einer Suche beiträgt. */
export interface Beitrag {
  partner: Partner
  treffer: Treffer
  merkmale: Merkmale
}

/** Was die Partner bisher geantwortet haben. */
export interface Antworten {
  q: string
  /** In der Reihenfolge, in der sie kamen: Was schon in der Liste steht, behält seine Nummer. */
  beitraege: readonly Beitrag[]
  /** Nicht zu erreichen, zu langsam oder nicht zu gebrauchen. */
  fehlende: readonly Partner[]
}

/**
 * Fragt die Partner. Jeder Index wird nur einmal geöffnet; ist er nicht zu haben, versucht es die nächste Suche neu.
 * @returns `bekannt`: was zu einem Suchwort schon da ist; `verwirf`: ein Partner hat Unbrauchbares geschickt und fällt heraus; `frage`: meldet sich, sobald alle geantwortet haben oder die Frist um ist, danach
 *   noch einmal mit jedem, der später kommt
 */
export const createPartnersuche = (alle: readonly Partner[]) => {
  const offen = new Map<string, Promise<Suchindex>>()
  let letzte: Antworten | undefined

  const open = (partner: Partner): Promise<Suchindex> => {
    const index = offen.get(partner.adresse) ?? openFremdenIndex(partner)
    offen.set(partner.adresse, index)
    index.catch(() => offen.delete(partner.adresse))
    return index
  }
  const searchIn = async (partner: Partner, q: string): Promise<Beitrag> => {
    const vergiss = (): unknown => offen.delete(partner.adresse)
    const versuche = async (): Promise<Beitrag> => {
      const index = await open(partner)
      const [treffer, merkmale] = await Promise.all([sucheIn(index, q, vergiss), index.loadMerkmale()])
      return { partner, treffer, merkmale }
    }
    try {
      return await versuche()
    } catch {
      // Wurde der Partner inzwischen neu gebaut, liegt sein alter Index nicht mehr da: Einmal wird er neu geöffnet.
      vergiss()
      return versuche()
    }
  }

  const frage = (q: string, onAntwort: (antworten: Antworten) => void): void => {
    const beitraege: Beitrag[] = []
    let fristUm = false
    const melde = (): void => {
      const fehlende = alle.filter((partner) => !beitraege.some((beitrag) => beitrag.partner === partner))
      const antworten: Antworten = { q, beitraege: [...beitraege], fehlende }
      letzte = antworten
      onAntwort(antworten)
    }
    const einzeln = alle.map((partner) =>
      searchIn(partner, q).then(
        (beitrag) => {
          beitraege.push(beitrag)
          if (fristUm) melde()
        },
        () => {},
      ),
    )
    const frist = new Promise((resolve) => setTimeout(resolve, FRIST))
    void Promise.race([Promise.all(einzeln), frist]).then(() => {
      fristUm = true
      melde()
    })
  }
  const verwirf = (partner: Partner): void => {
    offen.delete(partner.adresse)
    if (!letzte) return
    const beitraege = letzte.beitraege.filter((beitrag) => beitrag.partner !== partner)
    if (beitraege.length < letzte.beitraege.length) letzte = { ...letzte, beitraege, fehlende: [...letzte.fehlende, partner] }
  }
  return { frage, verwirf, bekannt: (q: string): Antworten | undefined => (letzte?.q === q ? letzte : undefined) }
}
