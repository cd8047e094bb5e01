import { findFundstellen } from '../fundstellen.ts'
import { isFunktion } from '../funktion.ts'
import { vornamen } from '../listen/vornamen.ts'
import { defineRule } from '../rule.ts'

/** Was Menschen statt des Klammeraffen und des Punktes schreiben, um Werbung zu entgehen. */
const AT = String.raw`(?: ?@ ?| ?[([{<] ?(?:at|ät|a|@|bei) ?[)\]}>] ?| (?:at|ät) )`
/** Was `AT` mindestens braucht. */
const MIT_AT = /@|[([{<] ?(?:at|ät|a|bei) ?[)\]}>]| (?:at|ät) /iu
const PUNKT = String.raw`(?:\.| ?[([{<] ?(?:dot|punkt|\.) ?[)\]}>] ?| (?:dot|punkt) )`
const MAIL = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d_%+-]+(?:${PUNKT}[\p{L}\d_%+-]+)*${AT}[\p{L}\d-]+(?:${PUNKT}[\p{L}\d-]+)*${PUNKT}\p{L}{2,}`,
  'giu',
)
/** Vorname und Nachname: `erika.muster`, `e.muster`, `erika_muster`. */
const NAME = /^\p{L}{1,20}[._]\p{L}{2,30}(?:[._-]\p{L}{2,30})?\d{0,4}$/u
/** Postfächer bei Anbietern für Privatleute. */
const PRIVAT =
  /@(?:gmail|googlemail|gmx|web|t-online|outlook|hotmail|live|msn|yahoo|icloud|me|mac|freenet|posteo|mailbox|proton|protonmail|tutanota|aol|arcor|ukr|mail|yandex)\.\p{L}+$/iu

/** Die Adresse, wie man sie eintippt. */
const entschleiere = (wert: string): string => wert.replace(new RegExp(AT, 'iu'), '@').replace(new RegExp(PUNKT, 'giu'), '.').toLowerCase()

const isPersoenlich = (wert: string): boolean => {
  const adresse = entschleiere(wert)
  const lokal = adresse.slice(0, adresse.indexOf('@'))
  if (PRIVAT.test(adresse)) return true
  const teile = lokal.split(/[._+-]/u)
  if (vornamen.has((teile[0] ?? '').replace(/\d+$/, ''))) return true
  return NAME.test(lokal) && !teile.some(isFunktion)
}

export default defineRule({
  id: 'persoenliche-mail',
  title: 'Nur Funktionspostfächer',
  why: 'Eine persönliche Adresse nennt einen Menschen beim Namen, zieht Werbung an und läuft ins Leere, wenn er die Stelle wechselt.',
  repair: 'Nennen Sie ein Postfach der Stelle, zum Beispiel projekte@ und dann Ihre Domain.',
  persoenlich: true,
  examples: [
    { ok: { kopf: 'kontakt:\n  rolle: Team Bus\n  email: projekte@jobcenter-musterkreis.de' } },
    { ok: { text: 'Schreiben Sie an team.integration@jobcenter-musterkreis.de.' } },
    {
      bad: { kopf: 'kontakt:\n  rolle: Team Bus\n  email: erika.muster@jobcenter-musterkreis.de' },
      expect: ['3:10 Hier steht eine persönliche E-Mail-Adresse (e…e). Bitte nennen Sie ein Funktionspostfach.'],
    },
    {
      bad: { text: 'Fragen an busfahrer77@gmx.de.' },
      expect: ['1:11 Hier steht eine persönliche E-Mail-Adresse (b…e). Bitte nennen Sie ein Funktionspostfach.'],
    },
    {
      bad: { text: 'Fragen an e.muster (at) jobcenter-musterkreis [dot] de.' },
      expect: ['1:11 Hier steht eine persönliche E-Mail-Adresse (e…e). Bitte nennen Sie ein Funktionspostfach.'],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(einreichung, { muster: MAIL, nurMit: MIT_AT, gilt: isPersoenlich }))
      report({ stelle, wert, message: `Hier steht eine persönliche E-Mail-Adresse (${maskiert}). Bitte nennen Sie ein Funktionspostfach.` })
  },
})
