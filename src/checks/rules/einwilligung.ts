import { isBaustein, literalProps } from '../../mdx/baustein-knoten.ts'
import { bildnameOf } from '../../mdx/bilder.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { einsetzen } from '../muster.ts'
import { defineRule } from '../rule.ts'

const ZITAT = '<Zitat rolle="Fallmanagerin">\n\nIch hatte zum ersten Mal Zeit für ein langes Gespräch.\n\n</Zitat>'

export default defineRule({
  id: 'einwilligung',
  title: 'Zitate und Namen nur mit Einwilligung',
  why: 'Wer zitiert, gezeigt oder beim Namen genannt wird, muss vorher zugestimmt haben und kann das jederzeit zurücknehmen (Art. 6 und 7 DSGVO). Im Kopf steht, dass es die Einwilligung gibt; das Schriftstück bleibt beim Jobcenter.',
  repair:
    'Tragen Sie im Kopf unter „einwilligungen“ ein, wofür, in welcher Form und wann zugestimmt wurde. Stammt ein Zitat aus einer Veröffentlichung, nennen Sie sie am Zitat unter „quelle“.',
  persoenlich: true,
  examples: [
    { ok: { text: '<Zitat rolle="Landrat" quelle="Pressemitteilung vom 4. März 2025">\n\nDer Bus bleibt.\n\n</Zitat>' } },
    {
      bad: { text: ZITAT },
      expect: [
        '1:1 Zu diesem Zitat fehlt die Einwilligung. Bitte tragen Sie im Kopf unter „einwilligungen“ ein: fuer: zitat, was: Fallmanagerin, dazu Form und Tag. Ist das Zitat veröffentlicht, nennen Sie stattdessen am Zitat die „quelle“.',
      ],
    },
    {
      bad: { kopf: 'einwilligungen:\n  - fuer: zitat\n    was: Teilnehmer\n    form: schriftlich\n    erteilt_am: 2026-11-01' },
      expect: [
        '3:10 Diese Einwilligung passt zu nichts im Text: Dort gibt es kein Zitat mit der Rolle „Teilnehmer“. Bitte berichtigen oder löschen Sie den Eintrag.',
      ],
    },
    {
      bad: {
        datei: einsetzen({
          kopf: 'bilder:\n  - datei: bus.jpg\n    urheber: Jobcenter Musterkreis\n    lizenz: wie-beispiel\n    personen_erkennbar: ja',
          text: '![Zwei Fachkräfte vor dem Beratungsbus](bus.jpg)',
        }).datei,
      },
      expect: [
        '6:25 Auf dem Bild „bus.jpg“ sind Menschen zu erkennen, aber die Einwilligung fehlt. Bitte tragen Sie im Kopf unter „einwilligungen“ ein: fuer: bild, was: bus.jpg, dazu Form und Tag.',
      ],
    },
    {
      bad: { kopf: 'einwilligungen:\n  - fuer: beispiel\n    form: schriftlich\n    erteilt_am: 2027-01-01' },
      expect: ['4:17 Diese Einwilligung liegt in der Zukunft. Bitte prüfen Sie das Datum.'],
    },
    {
      bad: {
        kopf: 'einwilligungen:\n  - fuer: beispiel\n    form: schriftlich\n    erteilt_am: 2026-03-01\n    widerrufen_am: 2026-02-01',
      },
      expect: ['5:20 Der Widerruf liegt vor der Einwilligung. Bitte prüfen Sie beide Tage.'],
    },
    {
      bad: { kopf: 'einwilligungen:\n  - fuer: name\n    form: schriftlich\n    erteilt_am: 2026-03-01' },
      expect: ['2:5 Hier fehlt, wofür die Einwilligung gilt. Bitte nennen Sie unter „was“ die Rolle, den Dateinamen oder den Namen.'],
    },
  ],
  check({ kopf, teil, baum, text }, report, { heute }) {
    const einwilligungen = teil.einwilligungen ?? []
    const stelleOf = (index: number, feld?: string) =>
      kopf?.stelleOf(['einwilligungen', index, ...(feld ? [feld] : [])]) ?? { line: 1, column: 1 }
    const rollen = new Set<string>()
    const bilder = new Set<string>()
    const gedeckt = new Set(einwilligungen.flatMap(({ fuer, was }) => (fuer === 'zitat' && was ? [was] : [])))
    visitAll(baum, (node) => {
      if (node.type === 'image' && 'url' in node) bilder.add(bildnameOf(String(node.url)) ?? '')
      if (!isBaustein(node) || node.name !== 'Zitat') return
      const { rolle, quelle } = literalProps(node)
      if (!rolle) return
      rollen.add(rolle)
      if (!quelle && !gedeckt.has(rolle))
        report({
          stelle: stelleOfNode(node),
          field: 'Einwilligungen',
          message: `Zu diesem Zitat fehlt die Einwilligung. Bitte tragen Sie im Kopf unter „einwilligungen“ ein: fuer: zitat, was: ${rolle}, dazu Form und Tag. Ist das Zitat veröffentlicht, nennen Sie stattdessen am Zitat die „quelle“.`,
        })
    })
    for (const [index, { datei, personen_erkennbar }] of (teil.bilder ?? []).entries())
      if (personen_erkennbar === 'ja' && !einwilligungen.some(({ fuer, was }) => fuer === 'bild' && was === datei))
        report({
          stelle: kopf?.stelleOf(['bilder', index, 'personen_erkennbar']) ?? { line: 1, column: 1 },
          field: 'Einwilligungen',
          message: `Auf dem Bild „${datei}“ sind Menschen zu erkennen, aber die Einwilligung fehlt. Bitte tragen Sie im Kopf unter „einwilligungen“ ein: fuer: bild, was: ${datei}, dazu Form und Tag.`,
        })
    for (const [index, { fuer, was, erteilt_am, widerrufen_am }] of einwilligungen.entries()) {
      const melden = (feld: string | undefined, message: string) =>
        report({ stelle: stelleOf(index, feld), field: 'Einwilligungen', message, ...(fuer === 'name' && was && { wert: was }) })
      if (erteilt_am > heute) melden('erteilt_am', 'Diese Einwilligung liegt in der Zukunft. Bitte prüfen Sie das Datum.')
      if (widerrufen_am !== undefined && widerrufen_am < erteilt_am)
        melden('widerrufen_am', 'Der Widerruf liegt vor der Einwilligung. Bitte prüfen Sie beide Tage.')
      if (fuer === 'beispiel') continue
      if (was === undefined) {
        melden(undefined, 'Hier fehlt, wofür die Einwilligung gilt. Bitte nennen Sie unter „was“ die Rolle, den Dateinamen oder den Namen.')
        continue
      }
      // Nach einem Widerruf darf die Stelle im Text schon gelöscht sein.
      const fehlt = widerrufen_am === undefined && baum !== undefined && describeFehlendes({ fuer, was }, { rollen, bilder, text })
      if (fehlt)
        melden('was', `Diese Einwilligung passt zu nichts im Text: Dort gibt es ${fehlt}. Bitte berichtigen oder löschen Sie den Eintrag.`)
    }
  },
})

const describeFehlendes = (
  { fuer, was }: { fuer: 'zitat' | 'bild' | 'name'; was: string },
  vorhanden: { rollen: ReadonlySet<string>; bilder: ReadonlySet<string>; text: string },
): string | undefined => {
  if (fuer === 'zitat') return vorhanden.rollen.has(was) ? undefined : `kein Zitat mit der Rolle „${was}“`
  if (fuer === 'bild') return vorhanden.bilder.has(was) ? undefined : `kein Bild „${was}“`
  // Der Eintrag selbst nennt den Namen einmal; er muss noch anderswo stehen.
  return vorhanden.text.split(was).length > 2 ? undefined : 'diesen Namen nicht'
}
