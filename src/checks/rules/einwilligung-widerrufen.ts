import { einsetzen } from '../muster.ts'
import { defineRule } from '../rule.ts'

const EINWILLIGUNG = 'einwilligungen:\n  - fuer: zitat\n    was: Fallmanagerin\n    form: schriftlich\n    erteilt_am: 2026-03-01'
const ZITAT = '<Zitat rolle="Fallmanagerin">\n\nEndlich Zeit für ein Gespräch.\n\n</Zitat>'

export default defineRule({
  id: 'einwilligung-widerrufen',
  title: 'Widerrufenes auch aus der Datei löschen',
  why: 'Mit dem Widerruf verschwinden Zitat, Bild oder Absatz beim nächsten Bau von der Seite, aus Suche, Feeds und Daten. In der eingereichten Datei stehen sie noch, und die ist öffentlich.',
  repair: 'Löschen Sie das Zitat, das Bild samt Datei oder den Namen, danach auch den Eintrag unter „einwilligungen“.',
  severity: 'hint',
  examples: [
    { ok: { kopf: EINWILLIGUNG, text: ZITAT } },
    {
      bad: { datei: einsetzen({ kopf: `${EINWILLIGUNG}\n    widerrufen_am: 2026-09-01`, text: ZITAT }).datei },
      expect: [
        '3:5 Diese Einwilligung ist widerrufen. Was sie erlaubt hat, erscheint nicht mehr auf der Seite; bitte löschen Sie es nun auch aus der Datei.',
      ],
    },
  ],
  check({ kopf, teil }, report) {
    for (const [index, { erteilt_am, widerrufen_am }] of (teil.einwilligungen ?? []).entries())
      if (widerrufen_am !== undefined && widerrufen_am >= erteilt_am)
        report({
          stelle: kopf?.stelleOf(['einwilligungen', index]) ?? { line: 1, column: 1 },
          field: 'Einwilligungen',
          message:
            'Diese Einwilligung ist widerrufen. Was sie erlaubt hat, erscheint nicht mehr auf der Seite; bitte löschen Sie es nun auch aus der Datei.',
        })
  },
})
