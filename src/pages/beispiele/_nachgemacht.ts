import type { Nachnutzung } from '../../model/angaben/nachnutzung.ts'
import type { Beispiel } from '../../model/beispiel.ts'
import type { Jobcenter } from '../../model/jobcenter.ts'

/** Was andere Jobcenter zu einem Beispiel berichten, das Neueste zuerst, jedes mit dem Namen aus dem Register. */
export const nachgemachtOf = ({ nachgemacht }: Beispiel, register: ReadonlyMap<string, Jobcenter>): (Nachnutzung & { name: string })[] =>
  nachgemacht
    .map((bericht) => ({ ...bericht, name: register.get(bericht.jobcenter)?.name ?? bericht.jobcenter }))
    .sort((a, b) => b.datum.localeCompare(a.datum))
