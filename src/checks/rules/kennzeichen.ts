import { findFundstellen, type Suche } from '../fundstellen.ts'
import { kfzKreise } from '../listen/kfz-kreise.ts'
import { defineRule } from '../rule.ts'

const isKreis = (wert: string): boolean => kfzKreise.has(/^\p{Lu}+/u.exec(wert)?.[0] ?? '')
const FAHRZEUG =
  /(?:Kennzeichen|Kfz|KFZ|Pkw|PKW|Lkw|LKW|Auto|Wagen|Fahrzeug|Roller|Motorrad|Transporter|Bus|Fahrer|fährt|fuhr|parkt|geparkt|zugelassen)/u

/** Aufbau nach § 9 FZV: Zeichen des Kreises, ein bis zwei Buchstaben, höchstens vier Ziffern ohne führende Null, zusammen höchstens acht Zeichen. */
const SUCHEN: readonly Suche[] = [
  // Mit Bindestrich: KS-AB 123. Eine Ziffer allein wäre auch eine Kursbezeichnung.
  { muster: /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3} ?- ?[A-Z]{1,2}[ -]?[1-9]\d{1,3}[EH]?(?![\p{L}\d-]|[.,/]\d)/gu, gilt: isKreis },
  // Ohne Bindestrich nur neben einem Fahrzeug: „BA IT 24“ kann vieles sein.
  {
    muster: /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3} ?[-: ] ?[A-Z]{1,2} ?[1-9]\d{0,3}[EH]?(?![\p{L}\d-]|[.,/]\d)/gu,
    gilt: (wert, { davor, danach }) => isKreis(wert) && (FAHRZEUG.test(davor) || FAHRZEUG.test(danach.slice(0, 30))),
  },
  // Auch ohne Fahrzeug eindeutig genug: zwei Buchstaben und eine Zahl, die kein Jahr ist.
  {
    muster: /(?<![\p{L}\d-]|\p{L} )[A-ZÄÖÜ]{1,3} [A-Z]{2} [1-9]\d{2,3}[EH]?(?![\p{L}\d-]|[.,/]\d| (?:Euro|€|Prozent))/gu,
    gilt: (wert) => isKreis(wert) && !/(?:19|20)\d{2}$/.test(wert) && !/^(?:LA KW|EU |IT |IN |AB |BIS|AM |ES |DA |DU |ER |WIR)/u.test(wert),
  },
]

export default defineRule({
  id: 'kennzeichen',
  title: 'Kein Kennzeichen eines Fahrzeugs',
  why: 'Über das Kennzeichen lässt sich herausfinden, wem ein Fahrzeug gehört.',
  repair: 'Löschen Sie das Kennzeichen, oder schreiben Sie „ein Auto aus dem Kreis“.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Das Niveau B 2 verlangt SGB II 16 nicht; der Bus fährt auf der A 20.' } },
    {
      bad: { text: 'Der Wagen KS-AB 1234 wurde gefördert.' },
      expect: ['1:11 Hier steht das Kennzeichen eines Fahrzeugs (K…4). Bitte löschen Sie es.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, ...SUCHEN))
      report({ stelle, wert, message: `Hier steht das Kennzeichen eines Fahrzeugs (${maskiert}). Bitte löschen Sie es.` })
  },
})
