import type { Beispiel } from '../model/beispiel.ts'
import { formatDatum } from '../model/sprache.ts'
import { lizenzen, staende } from '../texte/angaben.ts'
import { beispielseite } from '../texte/beispielseite.ts'
import { leben as texte } from '../texte/leben.ts'
import type { Fall } from './katalog.ts'
import { bestaetigenBis } from './leben.ts'

/** Was über das Leben eines Beispiels feststeht, als Zeilen: Stand, Bestätigung mit der nächsten Frist, wer zuständig ist, beide Prüfungen. */
export const standtafelOf = ({ beispiel, jobcenter }: Fall): { label: string; wert: string }[] => {
  const { herkunft, kontakt, pruefung, status, veroeffentlicht, zuletzt_bestaetigt: bestaetigt } = beispiel
  const bis = bestaetigenBis(beispiel)
  const ausQuelle = herkunft === 'oeffentliche-quelle'
  const stelle = [...(kontakt ? [kontakt.rolle] : []), ...jobcenter.map(({ name }) => name)].join(', ')
  return [
    { label: texte.stand, wert: staende[status] },
    { label: texte.veroeffentlicht, wert: formatDatum(veroeffentlicht) },
    { label: bestaetigtLabel(herkunft), wert: bestaetigt ? formatDatum(bestaetigt) : texte.noch },
    { label: texte.naechste, wert: bis ? texte.bis(formatDatum(bis)) : texte.nichtNoetig },
    { label: texte.zustaendig, wert: ausQuelle ? texte.redaktion : stelle },
    { label: texte.formal, wert: pruefung ? formatDatum(pruefung.formal) : texte.formalImmer },
    { label: texte.fachlich, wert: pruefung?.fachlich ? formatDatum(pruefung.fachlich) : texte.nichtFestgehalten },
  ]
}

/** Ein Beispiel aus öffentlicher Quelle hat das Jobcenter nicht bestätigt: Die Redaktion kann es nur durchsehen. */
const bestaetigtLabel = (herkunft: Fall['beispiel']['herkunft']): string =>
  herkunft === 'oeffentliche-quelle' ? texte.durchgesehen : texte.bestaetigt

/** Dasselbe in einer Zeile für den Fuß der Seite, dazu die Lizenz. */
export const standzeileOf = ({ herkunft, lizenz, pruefung, status, veroeffentlicht, zuletzt_bestaetigt: bestaetigt }: Beispiel): string => {
  const bis = bestaetigenBis({ status, veroeffentlicht, zuletzt_bestaetigt: bestaetigt })
  return [
    `${beispielseite.veroeffentlicht} ${formatDatum(veroeffentlicht)}.`,
    ...(bestaetigt ? [`${bestaetigtLabel(herkunft)} ${texte.am(formatDatum(bestaetigt))}.`] : []),
    ...(bis ? [`${texte.naechste} ${texte.bis(formatDatum(bis))}.`] : []),
    ...(pruefung ? [`${texte.geprueft(formatDatum(pruefung.formal), pruefung.fachlich && formatDatum(pruefung.fachlich))}.`] : []),
    `${beispielseite.lizenz}: ${lizenzen[lizenz]}.`,
  ].join(' ')
}
