/** Was auf der Karte eines Beispiels steht, in jeder Liste. */
export const karte = {
  nichtGenannt: 'nicht genannt',
  einmalig: 'einmalig',
  imJahr: 'im Jahr',
  inWorten: 'in Worten beschrieben',
  weitereStellen: (vze: string) => `${vze} und weitere Stellen`,
  ohneEinmalige: 'ohne einmalige Zusatzkosten',
  ohneLaufende: 'ohne laufende Zusatzkosten',
  undWeitere: (n: number) => `und ${n} weitere`,
  ressourcen: 'Aufwand',
  beleg: 'Beleg',
  reichweite: 'Ergebnis',
  warum: 'Warum es hier steht',
}

/** Warum ein verwandtes Beispiel dasteht: je Art von Gemeinsamkeit ein Teil des Grundes. */
export const verwandt = {
  gruppe: (label: string) => `gleiche Zielgruppe: ${label}`,
  feld: (label: string) => `gleiches Handlungsfeld: ${label}`,
  recht: (label: string) => `gleiche Rechtsgrundlage: ${label}`,
  stichwort: (wort: string) => `gemeinsames Stichwort: „${wort}“`,
  hebel: (wort: string) => `Hebel mit demselben Stichwort: „${wort}“`,
  jobcenter: () => 'dasselbe Jobcenter',
  region: () => 'gleiche Art der Region',
  land: (label: string) => `gleiches Land: ${label}`,
  form: (label: string) => `gleiche Form: ${label}`,
}
