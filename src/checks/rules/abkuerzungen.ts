import type { Stelle } from '../../mdx/dokument.ts'
import { abkuerzungen } from '../../model/vokabular/abkuerzungen.ts'
import { alleVokabulare } from '../../model/vokabular/alle.ts'
import type { Vokabular } from '../../model/vokabular/begriff.ts'
import { defineRule } from '../rule.ts'
import { saetzeOf } from '../saetze.ts'
import { isKunstwort } from '../satz.ts'

/**
 * Mindestens zwei große Buchstaben, dazwischen höchstens zwei kleine: „AVGS“, „VZÄ“, „gGmbH“, „DeuFöV“. Teile nach Bindestrich zählen auch, Firmennamen
 * und der Anfang einer Kontonummer oder eines Kennzeichens nicht.
 */
const ABKUERZUNG =
  /(?<![\p{L}\d])\p{Ll}{0,2}\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,4}(?![\p{L}\d]|-\p{Lu}{1,2}\s?\d|\s?\d{4}|\s?\d{2}\s\d{4}|\s(?:g?GmbH|AG|e\.\s?V\.|eG)(?!\p{L}))/gu
/** Der billige Blick vorab: Die meisten Sätze haben keine zwei großen Buchstaben so nah beieinander. */
const VERDACHT = /[A-ZÄÖÜ][a-zäöüß]{0,2}[A-ZÄÖÜ]/
const ROEMISCH = /^X{0,3}(?:IX|IV|V?I{0,3})$/
/** Ein Name wie „JobCafé“ ist keine Abkürzung, ebenso wenig eine Paarform wie „BeraterInnen“. */
const MIT_WORT = /\p{Ll}{3}/u
/** Namen und Zitate in Anführungszeichen. */
const ANGEFUEHRT = /„[^„“]*“|»[^»«]*«|"[^"]*"/gu

const BEKANNT: ReadonlySet<string> = new Set(
  [...alleVokabulare, abkuerzungen].flatMap((vokabular: Vokabular) =>
    Object.values(vokabular).flatMap(({ label, synonyme }) => [label, ...synonyme].flatMap((wort) => wort.split(/[^\p{L}]+/u))),
  ),
)

/** Jede Abkürzung wird im ganzen Text gesucht; bei mehr als so vielen ist der Text selbst das Rätsel. */
const MAX_GEPRUEFT = 30

export default defineRule({
  id: 'abkuerzungen',
  title: 'Abkürzungen sind erklärt',
  why: 'Was im eigenen Haus jeder kennt, ist zwei Kreise weiter ein Rätsel. Geläufige Abkürzungen wie SGB, BAMF oder AVGS erklärt das Portal selbst.',
  repair: 'Schreiben Sie den Begriff beim ersten Mal aus und die Abkürzung in Klammern dahinter, oder lassen Sie die Abkürzung weg.',
  severity: 'hint',
  examples: [
    { ok: { text: 'Zwei VZÄ beraten nach dem SGB II. Die Aufsuchende Sozialarbeit (ASA) hilft; die ASA kommt auch nach Hause.' } },
    {
      ok: {
        text: 'Die KMS, das heißt die Kreismobilstelle, stellt den Bus. Das Projekt heißt „MOBI“ und läuft über den ESF; es folgt auf TANDEM.',
      },
    },
    {
      bad: { text: 'Der Bus gehört der KMS. Die KMS wartet ihn auch.' },
      expect: [
        '1:20 Die Abkürzung „KMS“ ist nicht erklärt. Bitte schreiben Sie den Begriff beim ersten Mal aus und setzen Sie „(KMS)“ dahinter.',
      ],
    },
    {
      bad: { kopf: 'titel: Im Bus der KMS durch den Landkreis' },
      expect: [
        '1:8 Die Abkürzung „KMS“ ist nicht erklärt. Bitte schreiben Sie den Begriff beim ersten Mal aus und setzen Sie „(KMS)“ dahinter.',
      ],
    },
  ],
  check(einreichung, report) {
    const { teil, kopf, text } = einreichung
    const titel = teil.titel && kopf ? [{ text: teil.titel, stelle: () => kopf.stelleOf(['titel']) }] : []
    const gefunden = new Map<string, () => Stelle>()
    for (const satz of [...titel, ...saetzeOf(einreichung)].filter(({ text }) => VERDACHT.test(text)))
      for (const match of satz.text.replace(ANGEFUEHRT, (rede) => ' '.repeat(rede.length)).matchAll(ABKUERZUNG)) {
        // „BGs“ ist die Mehrzahl von „BG“.
        const wort = match[0].replace(/(?<=\p{Lu})s$/u, '')
        if (!gefunden.has(wort)) gefunden.set(wort, () => satz.stelle(match.index))
      }
    const fremde = [...gefunden].filter(
      ([wort]) => !BEKANNT.has(wort) && !ROEMISCH.test(wort) && !MIT_WORT.test(wort) && !isKunstwort(wort),
    )
    for (const [wort, stelle] of fremde.slice(0, MAX_GEPRUEFT))
      if (!isErklaert(wort, text))
        report({
          stelle: stelle(),
          message: `Die Abkürzung „${wort}“ ist nicht erklärt. Bitte schreiben Sie den Begriff beim ersten Mal aus und setzen Sie „(${wort})“ dahinter.`,
          wert: wort,
        })
  },
})

/** Erklärt ist, was in Klammern hinter dem Begriff steht, was selbst eine Klammer oder ein „das heißt“ nach sich zieht, und ein angeführter Name. */
const isErklaert = (wort: string, text: string): boolean =>
  new RegExp(
    [
      `\\((?:kurz:?\\s|abgekürzt:?\\s)?[„"]?${wort}[“"]?[),;]`,
      `(?:kurz|abgekürzt|genannt)\\s[„"]?${wort}(?!\\p{L})`,
      `(?<!\\p{L})${wort}[“"]?\\s\\(\\p{L}`,
      `(?<!\\p{L})${wort}[“"]?,\\s(?:also|das\\sheißt|das\\sist|d\\.\\s?h\\.|kurz\\sfür)`,
      `(?<!\\p{L})${wort}[“"]?\\s(?:steht\\sfür|heißt|bedeutet|ist\\sdie\\sAbkürzung)`,
      `[„»"]${wort}[“«"]`,
    ].join('|'),
    'u',
  ).test(text)
