import { defineRule } from '../rule.ts'
import { saetzeOf } from '../saetze.ts'
import { satzanfang } from '../satz.ts'

/**
 * Höchstzahl der Wörter in einem Satz, ab der gewarnt wird. DIN 8581-1 (Einfache Sprache) verlangt kurze Sätze, ohne hier bindend zu sein;
 * Leitfäden für Verwaltungssprache raten zu 15 bis 20 Wörtern. Von den Sätzen der 85 ersten Beispiele haben 0,3 Prozent mehr als 25.
 */
const MAX_WOERTER = 25
/** Nur die längsten: Wer sie teilt, sieht danach die nächsten. */
const MAX_HINWEISE = 5

const LANG =
  'Der Bus hält an acht Orten im Kreis und nimmt dort auch Unterlagen an, die bisher per Post in die Kreisstadt geschickt wurden, was oft mehrere Tage dauerte.'

export default defineRule({
  id: 'lange-saetze',
  title: 'Kurze Sätze',
  why: 'Wer viele Beispiele überfliegt, liest keinen Satz zweimal. Nach etwa 25 Wörtern ist der Anfang oft schon vergessen.',
  repair: 'Machen Sie aus dem Satz zwei, oder setzen Sie die Aufzählung als Liste.',
  severity: 'hint',
  examples: [
    { ok: { text: 'Der Bus hält an acht Orten im Kreis. Er nimmt auch Unterlagen an, die bisher per Post kamen.' } },
    { ok: { text: `<Zitat rolle="Fallmanagerin" quelle="Jahresbericht 2024">\n\n${LANG}\n\n</Zitat>` } },
    {
      bad: { text: `Wer möchte, kommt ohne Termin. ${LANG}` },
      expect: [
        '1:32 Der Satz „Der Bus hält an acht Orten …“ hat 28 Wörter, gut lesbar sind höchstens 25. Bitte machen Sie daraus zwei Sätze oder eine Liste.',
      ],
    },
    {
      bad: { kopf: `rahmenbedingungen: ${LANG}` },
      expect: [
        '1:20 Der Satz „Der Bus hält an acht Orten …“ hat 28 Wörter, gut lesbar sind höchstens 25. Bitte machen Sie daraus zwei Sätze oder eine Liste.',
      ],
    },
  ],
  check(einreichung, report) {
    const lange = saetzeOf(einreichung)
      .filter(({ woerter }) => woerter.length > MAX_WOERTER)
      .sort((a, b) => b.woerter.length - a.woerter.length)
    for (const { text, woerter, stelle } of lange.slice(0, MAX_HINWEISE))
      report({
        stelle: stelle(),
        message: `Der Satz ${satzanfang(text)} hat ${woerter.length} Wörter, gut lesbar sind höchstens ${MAX_WOERTER}. Bitte machen Sie daraus zwei Sätze oder eine Liste.`,
        wert: text,
      })
  },
})
