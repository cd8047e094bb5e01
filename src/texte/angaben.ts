/** Wie die festen Werte eines Beispiels heißen: Umfang, Herkunft, Stand und Lizenz. */
export const umfaenge = { kurz: 'Steckbrief', voll: 'Ganzer Bericht' } as const

export const herkuenfte = { jobcenter: 'Vom Jobcenter eingereicht', 'oeffentliche-quelle': 'Aus öffentlicher Quelle' } as const

export const staende = { aktiv: 'läuft', ausgelaufen: 'ausgelaufen', archiviert: 'archiviert' } as const

export const lizenzen = { 'CC-BY-4.0': 'CC BY 4.0', 'CC0-1.0': 'CC0 1.0' } as const

/** Was die Bausteine im Text eines Beispiels dazusagen. */
export const bausteine = {
  zitatQuelle: 'Quelle',
  hinweise: { info: 'Hinweis', achtung: 'Achtung', tipp: 'Tipp' },
  materialExtern: 'führt zu einer anderen Website',
}
