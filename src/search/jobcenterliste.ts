import { groessenklassen, type Jobcenter, kreistypen, laender, traegerformen } from '../model/jobcenter.ts'
import { VERGLICHEN } from './wie-meines.ts'

/** Das Register, so weit der Browser es zur Wahl des eigenen Jobcenters braucht. Beschriftungen stehen einmal da, nicht 404-mal. */
export interface Jobcenterliste {
  /** Alle Beschriftungen, die vorkommen, wie sie mitten im Satz stehen. */
  labels: readonly string[]
  jobcenter: readonly Listeneintrag[]
}

export interface Listeneintrag {
  nummer: string
  name: string
  /** Zu jedem verglichenen Merkmal die Nummer seiner Beschriftung; `null`, wenn es nicht bekannt ist. */
  merkmale: readonly (number | null)[]
}

/** Die Liste zum Register, nach Namen. */
export const toJobcenterliste = (register: Iterable<Jobcenter>): Jobcenterliste => {
  const labels: string[] = []
  const nummerOf = (label: string | undefined): number | null => {
    if (label === undefined) return null
    if (!labels.includes(label)) labels.push(label)
    return labels.indexOf(label)
  }
  const jobcenter = [...register]
    .sort((a, b) => collator.compare(a.name, b.name))
    .map((eintrag) => ({
      nummer: eintrag.traeger_nummer,
      name: eintrag.name,
      merkmale: VERGLICHEN.map((merkmal) => nummerOf(LABEL[merkmal](eintrag))),
    }))
  return { labels, jobcenter }
}

const collator = new Intl.Collator('de')

/** Die Bezeichnungen der Kreistypen beginnen mit einem Eigenschaftswort; mitten im Satz ist es klein. */
const imSatz = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

const LABEL: Record<(typeof VERGLICHEN)[number], (eintrag: Jobcenter) => string | undefined> = {
  region: ({ kreistyp }) => (kreistyp === null ? undefined : imSatz(kreistypen[kreistyp].label)),
  groesse: ({ groesse }) => groesse && groessenklassen[groesse],
  form: ({ form }) => traegerformen[form].label,
  land: ({ land }) => laender[land],
}
