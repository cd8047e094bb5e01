import type { Jobcenter } from '../model/jobcenter.ts'
import { daten as texte } from '../texte/daten.ts'
import { type Datenhub, pfade, schemapfad } from './adressen.ts'
import { lizenzadressen, lizenzen } from './lizenzen.ts'

/** Das Register aller Jobcenter als Datei. Wie viele Beispiele eines hat, steht nicht darin: Daraus würde eine Rangliste. */
export const toRegisterdatei = (register: readonly Jobcenter[], { adresse }: Datenhub) => ({
  $schema: `${adresse}${schemapfad('jobcenter')}`,
  permalink: `${adresse}${pfade.jobcenter}`,
  lizenz: lizenzen.jobcenter,
  lizenz_adresse: lizenzadressen[lizenzen.jobcenter].text,
  namensnennung: texte.registerquelle,
  total: register.length,
  jobcenter: register,
})
