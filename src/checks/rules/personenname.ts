import { findNamen } from '../namen.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'personenname',
  title: 'Kein Name eines Menschen',
  why: 'Dass jemand Leistungen bezieht, ist ein Sozialdatum (§ 67 Abs. 2 SGB X) und bleibt geheim (§ 35 SGB I). Auch Beschäftigte müssen nicht im Netz stehen: Ein Bericht handelt von Aufgaben. Nur in Beispielen aus öffentlichen Quellen darf jemand genannt sein, der ein öffentliches Amt hat.',
  repair:
    'Schreiben Sie statt des Namens, welche Rolle der Mensch hat, zum Beispiel „eine Teilnehmerin“ oder „die Teamleitung“. Hat er zugestimmt, hier mit Namen zu stehen, tragen Sie das unter „einwilligungen“ ein, mit dem Namen, wie er im Text steht.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Das Projekt Frau und Beruf berät jede Frau, die Arbeit sucht; das Haus Elisabeth stellt Räume.' } },
    {
      ok: {
        kopf: 'einwilligungen:\n  - fuer: name\n    was: Fatima Muster\n    form: schriftlich\n    erteilt_am: 2026-03-01',
        text: 'Den Bus fährt Frau Fatima Muster, und Fatima Musters Route kennt jedes Dorf.',
      },
    },
    {
      bad: {
        kopf: 'einwilligungen:\n  - fuer: name\n    was: Fatima Muster\n    form: schriftlich\n    erteilt_am: 2026-03-01',
        text: 'Den Bus fährt Fatima Muster. Danach rief Frau Muster an.',
      },
      expect: ['1:42 Hier steht der Name eines Menschen (F…r). Bitte schreiben Sie stattdessen, welche Rolle er hat.'],
    },
    {
      bad: { text: 'Danach rief Frau Muster an.' },
      expect: ['1:13 Hier steht der Name eines Menschen (F…r). Bitte schreiben Sie stattdessen, welche Rolle er hat.'],
    },
    {
      bad: { text: 'Nach dem Kurs fand Fatima *Muster* eine Stelle.' },
      expect: ['1:20 Hier steht der Name eines Menschen (F…r). Bitte schreiben Sie stattdessen, welche Rolle er hat.'],
    },
    {
      bad: { kopf: 'kontakt:\n  rolle: Herr Dr. Muster\n  email: projekte@jobcenter-musterkreis.de' },
      expect: ['2:10 Hier steht der Name eines Menschen (H…r). Bitte schreiben Sie stattdessen, welche Rolle er hat.'],
    },
  ],
  check(einreichung, report) {
    const oeffentlich = einreichung.teil.herkunft === 'oeffentliche-quelle'
    for (const { stelle, wert, maskiert, treffer } of findNamen(einreichung)) {
      if (treffer.art !== 'sicher' || (treffer.amt && oeffentlich) || treffer.zustimmung === 'gilt') continue
      report({
        stelle,
        wert,
        message: `Hier steht der Name eines Menschen (${maskiert}). Bitte schreiben Sie stattdessen, welche Rolle er hat.`,
        // Auf der Seite steht er schon nicht mehr; ein Fehler hielte den Bau auf, der ihn entfernt.
        ...(treffer.zustimmung === 'widerrufen' && { severity: 'hint' as const }),
      })
    }
  },
})
