import { findFundstellen, type Suche } from '../fundstellen.ts'
import { countMerkmale, nenntOrt } from '../merkmale.ts'
import { defineRule } from '../rule.ts'

/** Einzahl von Menschen, auch mit Herkunft („Syrerin“, „Ukrainer“); Stellen, Betriebe und Ansprechpersonen gehören nicht dazu. */
const MENSCH =
  '(?:(?:Kurs)?[Tt]eilnehmer(?:in)?|Teilnehmende[rn]?|Frau|Mann|Mutter|Vater|Person|Mensch(?:en)?|Kund(?:e|in|en)|Klient(?:in|en)?|Familie|Bedarfsgemeinschaft|Jugendliche[rn]?|Junge|Mädchen|Witwe[r]?|Alleinerziehende[rn]?|Geflüchtete[rn]?|Geflohene[rn]?|Leistungs(?:berechtigte|beziehende|bezieher)(?:[rn]|in)?|Arbeitslose[rn]?|Schwerbehinderte[rn]?|Schwangere[rn]?|Rollstuhlfahrer(?:in)?|Absolvent(?:in|en)?|Syrer(?:in)?|Ukrainer(?:in)?|Afghan(?:e|in|en)|Iraker(?:in)?|Iraner(?:in)?|Eritreer(?:in)?|Somalier(?:in)?|Türk(?:e|in|en)|Rumän(?:e|in|en)|Bulgar(?:e|in|en)|Nigerianer(?:in)?|Russ(?:e|in|en)|Kurd(?:e|in|en)|Jesid(?:e|in|en)|Rom(?:a|ni)|Deutsche[rn]?|Ingenieur(?:in)?|Arzt|Ärztin|Lehrer(?:in)?|Sohn|Tochter)'
/** Die einzige Teilnehmerin ist genau eine. */
const EINZIG = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Dd](?:er|ie|as|en|em)|[Uu]nser[en]?|[Aa]ls) einzige[rnms]?|[Ee]inzige[rns]?) (?:\p{Ll}{3,30} ){0,2}${MENSCH}(?!\p{L})(?! (?:wird|werden|allein|soll))`,
  'gu',
)
/** Höchstens zwei Menschen. */
const WENIGE = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:[Ee]ine?[rnm]?|[Nn]ur eine?[rnm]?|[Zz]wei|[Bb]eide[nr]?|1|2|[Dd](?:er|ie) (?=\d|\p{Ll}{3,30}jährig)) ?(?:[\p{Ll}\d-]{3,40},? ){0,4}${MENSCH}(?!\p{L})`,
  'gu',
)

const satzteil = (wert: string, davor: string, danach: string): string =>
  (davor.split(/[\p{L})]{2}[.!?] |\n/u).at(-1) ?? '') + wert + (danach.split(/(?<=[\p{L}\d)]{2})[.!?](?: |$)|\n/u)[0] ?? '')

const SUCHEN: readonly Suche[] = [
  { muster: EINZIG, gilt: (_wert, { davor }) => !/(?:keine?|nicht) $/iu.test(davor) },
  {
    muster: WENIGE,
    gilt: (wert, { davor, danach }) => {
      const satz = satzteil(wert, davor, danach)
      const merkmale = countMerkmale(satz)
      return merkmale >= 3 || (merkmale === 2 && nenntOrt(satz)) || (merkmale === 2 && /\d|^(?:[Nn]ur|[Zz]wei|[Bb]eide)/u.test(wert))
    },
  },
]

export default defineRule({
  id: 'einzelfall',
  title: 'Kein erkennbarer Einzelfall',
  severity: 'hint',
  why: 'Auch ohne Namen ist jemand zu erkennen, wenn er der Einzige ist oder wenn Alter, Herkunft, Krankheit und Familie zusammen genannt sind. Statistiken nennen Zahlen unter drei deshalb nicht.',
  repair: 'Fassen Sie mehrere Menschen zusammen, oder lassen Sie Merkmale weg, die man zum Verstehen nicht braucht.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Eine Teilnehmerin fand nach einem Jahr Arbeit; 17 von 42 Teilnehmenden blieben im Betrieb.' } },
    {
      bad: { text: 'Die einzige Teilnehmerin aus Eritrea blieb im Betrieb.' },
      expect: [
        '1:1 An dieser Stelle (D…n) ist vermutlich ein einzelner Mensch zu erkennen. Bitte fassen Sie mehrere zusammen, oder lassen Sie Merkmale weg.',
      ],
    },
    {
      bad: { text: 'Ein 52-jähriger verwitweter Mann aus Syrien begann in der Küche.' },
      expect: [
        '1:1 An dieser Stelle (E…n) ist vermutlich ein einzelner Mensch zu erkennen. Bitte fassen Sie mehrere zusammen, oder lassen Sie Merkmale weg.',
      ],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, ...SUCHEN))
      report({
        stelle,
        wert,
        message: `An dieser Stelle (${maskiert}) ist vermutlich ein einzelner Mensch zu erkennen. Bitte fassen Sie mehrere zusammen, oder lassen Sie Merkmale weg.`,
      })
  },
})
