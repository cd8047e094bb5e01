import type { Beispiel, Nachnutzung } from '../../model/beispiel.ts'
import type { Jobcenter } from '../../model/jobcenter.ts'

/** Was andere Jobcenter zu einem Beispiel berichten, das Neueste zuerst, jedes mit dem Namen aus dem Register. */
export const nachgemachtOf = ({ nachgemacht }: Beispiel, register: ReadonlyMap<string, Jobcenter>): (Nachnutzung & { name: string })[] =>
  nachgemacht
    .map((bericht) => ({ ...bericht, name: register.get(bericht.jobcenter)?.name ?? bericht.jobcenter }))
    .sort((a, b) => b.datum.localeCompare(a.datum))
