import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'lesbar',
  title: 'Kopf und Text sind lesbar',
  why: 'Im Kopf zwischen den beiden Zeilen „---“ steht, was Suche und Karten brauchen. Lässt er sich nicht lesen, fehlt das Beispiel überall.',
  repair: 'Vergleichen Sie die genannte Zeile mit der Vorlage. Werte mit Doppelpunkt gehören in Anführungszeichen.',
  examples: [
    { ok: { kopf: 'titel: "Bus und Bahn: Beratung unterwegs"' } },
    {
      bad: { kopf: 'titel: Bus und Bahn: Beratung unterwegs' },
      expect: ['1:8 Hier steht ein zweiter Doppelpunkt in derselben Zeile. Bitte setzen Sie den Wert in Anführungszeichen.'],
    },
    {
      bad: { kopf: 'umfang: kurz\numfang: voll' },
      expect: ['2:1 Dieses Feld steht zweimal im Kopf. Bitte lassen Sie es nur einmal stehen.'],
    },
    {
      bad: { kopf: 'titel: "Bus und Bahn\\x3a Beratung unterwegs"' },
      expect: [
        '1:8 Hier steht ein Zeichen als Code mit „\\“. Bitte schreiben Sie das Zeichen selbst; soll „\\“ dastehen, setzen Sie den Wert in einfache Anführungszeichen.',
      ],
    },
    {
      bad: { datei: '## Ausgangslage\n\nWeite Wege.\n\n## Umsetzung\n\nEin Bus.\n' },
      expect: [
        '1:1 Der Kopf fehlt. Die Datei muss in der ersten Zeile mit „---“ beginnen, dann folgen die Felder, dann wieder eine Zeile „---“.',
      ],
    },
  ],
  check({ hindernisse }, report) {
    for (const { art, stelle, satz } of hindernisse) if (art === 'kopf' || art === 'absturz') report({ stelle, message: satz })
  },
})
