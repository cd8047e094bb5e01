import * as z from 'zod/mini'
import { auswahl, muster, text, ungefaehresDatum } from '../felder.ts'
import { feld } from '../feldhilfe.ts'
import { nachnutzungen } from '../nachnutzungen.ts'

/** Was ein anderes Jobcenter mit dem Beispiel gemacht hat; auch ein begründetes „bei uns nicht“ hilft weiter. */
export const Nachnutzung = z.strictObject({
  jobcenter: feld(muster(/^\d{5}$/), {
    title: 'Jobcenter, das berichtet',
    description: 'Die Träger-Nummer in Anführungszeichen.',
    gut: '"25704"',
    schlecht: 'Nachbarkreis',
  }),
  datum: feld(ungefaehresDatum(), {
    title: 'Datum des Berichts',
    description: 'Tag, Monat oder Jahr genügt.',
    gut: '2027-03',
    schlecht: 'neulich',
  }),
  wie: feld(auswahl(nachnutzungen), {
    title: 'Wie es ausging',
    description: 'Keines davon ist besser als das andere.',
    gut: 'angepasst',
    schlecht: 'gescheitert',
  }),
  satz: feld(text(15, 400), {
    title: 'Erfahrung in einem Satz',
    description: 'Was war anders, was hat geholfen, oder warum ging es nicht?',
    gut: 'Bei uns fährt der Bus nur alle zwei Wochen.',
    schlecht: 'War gut.',
  }),
})

export type Nachnutzung = z.infer<typeof Nachnutzung>
