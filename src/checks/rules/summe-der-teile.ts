import { formatZahl } from '../../model/zahl.ts'
import { defineRule, type Meldung } from '../rule.ts'
import { saetzeOf } from '../saetze.ts'
import { satzanfang } from '../satz.ts'
import { mengenIn, type Zahlfund } from '../zahlen.ts'

/** Ohne eines dieser Wörter gibt es nichts nachzurechnen. */
const VERDACHT = /davon|darunter|Frauen|Mädchen/

type Rechnung = Pick<Meldung, 'message' | 'severity'>

export default defineRule({
  id: 'summe-der-teile',
  title: 'Die Teile passen zum Ganzen',
  why: 'Wer nachrechnet und auf „davon 25“ von 20 stößt, glaubt auch die anderen Zahlen nicht mehr. Meist ist eine Ziffer vertauscht oder die Zahlen stammen aus verschiedenen Zählungen.',
  repair: 'Prüfen Sie die Zahlen in der Quelle. Fehlt jemand in der Aufzählung, sagen Sie dazu, wer.',
  examples: [
    { ok: { text: 'Im Bus waren 20 Menschen zu Gast, davon 11 Frauen und 9 Männer.' } },
    { ok: { text: 'Rund 20 Menschen kamen, davon 12 Frauen und 9 Männer. Aus 3 Orten kamen viele Gäste, davon 15 zu Fuß.' } },
    { ok: { text: 'Im Jahr 2024 waren es 20 Menschen aus 3 Dörfern, davon 12 aus dem ersten.' } },
    {
      bad: { text: 'Im Bus waren 20 Menschen, davon 25 mit Kind.' },
      expect: [
        '1:1 Im Satz „Im Bus waren 20 Menschen, davon …“ ist ein Teil (25) größer als das Ganze (20). Bitte prüfen Sie beide Zahlen.',
      ],
    },
    {
      bad: { text: 'Gäste waren 20 Menschen, davon 12 Frauen und 9 Männer.' },
      expect: [
        '1:1 Im Satz „Gäste waren 20 Menschen, davon 12 …“ ergeben Frauen und Männer 21, genannt sind aber 20. Bitte prüfen Sie die Zahlen.',
      ],
    },
    {
      bad: { text: 'Gäste waren 20 Menschen: 8 Männer und 10 Frauen.' },
      expect: [
        '1:1 Im Satz „Gäste waren 20 Menschen: 8 Männer …“ ergeben Frauen und Männer 18, genannt sind aber 20. Bitte prüfen Sie die Zahlen, oder schreiben Sie, wer die übrigen sind.',
      ],
    },
    {
      bad: { kopf: `ergebnisse:${ergebnis('Gäste kamen in den Bus.', 20)}${ergebnis('Davon kamen Gäste zum ersten Mal.', 25)}` },
      expect: [
        '8:11 Dieser Teil (25) ist größer als das Ergebnis davor (20), zu dem er gehört. Bitte prüfen Sie beide Zahlen, oder schreiben Sie nicht „davon“.',
      ],
    },
  ],
  check(einreichung, report) {
    if (VERDACHT.test(einreichung.text))
      for (const { text, stelle } of saetzeOf(einreichung))
        for (const rechnung of [...findZuGross(text), ...findGeschlechter(text)]) report({ ...rechnung, stelle: stelle(), wert: text })
    const { teil, kopf } = einreichung
    const ergebnisse = teil.ergebnisse ?? []
    for (const [index, { text, wert, einheit, zeitraum }] of ergebnisse.entries()) {
      const davor = ergebnisse[index - 1]
      if (!kopf || !davor || !/^(?:davon|darunter)(?!\p{L})/iu.test(text)) continue
      // Nur dieselbe Einheit im selben Zeitraum gehört sicher zusammen.
      if (davor.einheit === einheit && davor.zeitraum === zeitraum && davor.genauigkeit === 'genau' && wert > davor.wert)
        report({
          stelle: kopf.stelleOf(['ergebnisse', index, 'wert']),
          field: 'Ergebnisse › Wert',
          message: `Dieser Teil (${formatZahl(wert)}) ist größer als das Ergebnis davor (${formatZahl(davor.wert)}), zu dem er gehört. Bitte prüfen Sie beide Zahlen, oder schreiben Sie nicht „davon“.`,
          wert: `${davor.wert}/${wert}`,
        })
    }
  },
})

/** „20 Menschen, davon 25“: Sicher ist es nur, wenn vor „davon“ eine einzige genaue Menge steht und dazwischen ein einziges Hauptwort. */
const findZuGross = (satz: string): Rechnung[] => {
  const davon = /(?<!\p{L})(?:davon|darunter)(?!\p{L})/u.exec(satz)
  if (!davon) return []
  const mengen = mengenIn(satz)
  const vorher = mengen.filter(({ ende }) => ende <= davon.index)
  const teil = mengen.find(({ start }) => start > davon.index)
  const [ganzes] = vorher
  if (!ganzes || vorher.length > 1 || !teil || ganzes.ungefaehr || teil.wert <= ganzes.wert) return []
  if (!isTeilDavon(satz.slice(davon.index + davon[0].length, teil.start))) return []
  if ((satz.slice(ganzes.ende, davon.index).match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) !== 1) return []
  return [
    {
      message: `Im Satz ${satzanfang(satz)} ist ein Teil (${formatZahl(teil.wert)}) größer als das Ganze (${formatZahl(ganzes.wert)}). Bitte prüfen Sie beide Zahlen.`,
    },
  ]
}

/** Zwischen „davon“ und der Zahl des Teils steht höchstens ein Wort wie „rund“ oder „allein“. */
const isTeilDavon = (dazwischen: string): boolean => dazwischen.trim().split(/\s+/u).length <= 2 && !/[;:.]/u.test(dazwischen)

const GESCHLECHTER = /^\s(?:Frauen|Männer|Mädchen|Jungen)(?!\p{L})/u

/** Frauen und Männer überschneiden sich nicht: Zusammen sind sie höchstens so viele wie das Ganze davor. */
const findGeschlechter = (satz: string): Rechnung[] => {
  if (!/Frauen|Mädchen/u.test(satz)) return []
  const mengen = mengenIn(satz)
  if (mengen.length !== 3 || mengen.some(({ ungefaehr }) => ungefaehr)) return []
  const [ganzes, erster, zweiter] = mengen as [Zahlfund, Zahlfund, Zahlfund]
  const wortNach = ({ ende }: Zahlfund): string => GESCHLECHTER.exec(satz.slice(ende))?.[0] ?? ''
  const paar = `${wortNach(erster)}${wortNach(zweiter)}`
  if (!/^(?: Frauen Männer| Männer Frauen| Mädchen Jungen| Jungen Mädchen)$/.test(paar)) return []
  if (!/(?:davon|darunter|und zwar|also|[:(–])\s*$/u.test(satz.slice(ganzes.ende, erster.start))) return []
  if (!/^\s\p{L}+ (?:und|sowie) $/u.test(satz.slice(erster.ende, zweiter.start))) return []
  const summe = erster.wert + zweiter.wert
  if (summe === ganzes.wert) return []
  const rechnung = `Im Satz ${satzanfang(satz)} ergeben${paar.includes('Frauen') ? ' Frauen und Männer' : ' Mädchen und Jungen'} ${formatZahl(summe)}, genannt sind aber ${formatZahl(ganzes.wert)}. Bitte prüfen Sie die Zahlen`
  return summe > ganzes.wert
    ? [{ message: `${rechnung}.` }]
    : [{ message: `${rechnung}, oder schreiben Sie, wer die übrigen sind.`, severity: 'hint' }]
}

function ergebnis(text: string, wert: number): string {
  return `\n  - text: ${text}\n    wert: ${wert}\n    einheit: Personen\n    zeitraum: im Jahr 2024\n    angabe_von: Jobcenter Musterkreis`
}
