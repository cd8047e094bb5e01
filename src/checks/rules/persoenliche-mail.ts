import { findFundstellen } from '../fundstellen.ts'
import { defineRule } from '../rule.ts'

const MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu
/** Vorname und Nachname vor dem Klammeraffen: `erika.muster@`, `e.muster@`, `erika_muster@`. */
const NAME = /^\p{L}{1,20}[._]\p{L}{2,30}(?:[._-]\p{L}{2,30})?\d{0,3}@/u
/** Wörter, an denen man ein gemeinsames Postfach erkennt. */
const FUNKTION =
  /info|kontakt|post|service|team|projekt|presse|zentrale|beratung|bewerb|jobcenter|verwaltung|amt|buero|büro|stelle|koordin|leitung|redaktion|datenschutz|integration|sprache|arbeitgeber|bildung|fallmanagement|empfang|anfrage|office|hilfe|support|noreply/iu
/** Postfächer bei Anbietern für Privatleute. */
const PRIVAT =
  /@(?:gmail|googlemail|gmx|web|t-online|outlook|hotmail|live|yahoo|icloud|freenet|posteo|mailbox|proton|protonmail|aol)\.\p{L}+$/iu

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
  ],
  check({ text }, report) {
    for (const { stelle, wert, maskiert } of findFundstellen(text, { muster: MAIL, gilt: isPersoenlich }))
      report({ stelle, wert, message: `Hier steht eine persönliche E-Mail-Adresse (${maskiert}). Bitte nennen Sie ein Funktionspostfach.` })
  },
})

const isPersoenlich = (adresse: string): boolean => {
  const [lokal = ''] = adresse.split('@')
  if (PRIVAT.test(adresse)) return true
  return NAME.test(adresse) && !FUNKTION.test(lokal)
}
