import { pflichtfelderImBericht } from '../../model/abschnitte.ts'
import { Beispiel } from '../../model/beispiel.ts'
import { findFeld } from '../../model/feldpfad.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'voller-bericht',
  title: 'Der ganze Bericht sagt alles Nötige',
  why: 'Ein Bericht mit „umfang: voll“ verspricht, dass andere ihn nachmachen können. Dazu gehört, was das Jobcenter selbst in der Hand hatte und was es für andere Leistungsberechtigte bedeutet.',
  repair: 'Ergänzen Sie die fehlenden Angaben, oder setzen Sie „umfang: kurz“.',
  examples: [
    { ok: { kopf: 'umfang: kurz' } },
    {
      bad: {
        datei: `---
kennung: m4st3r
titel: Sprechstunde im Bus fährt in die Dörfer
kurzfassung: Das Jobcenter Musterkreis berät an vier Tagen in der Woche in einem umgebauten Bus auf dem Land.
jobcenter:
  - "99999"
umfang: voll
handlungsfelder:
  - aufsuchende-arbeit
zielgruppen:
  - leistungsberechtigte
zielgruppe_genau: Alle Leistungsberechtigten in den acht Dörfern.
einfluss:
  - text: Der Landkreis stellt den Bus bereit.
    art: gemeinsam
andere_kunden:
  wirkung: offen-fuer-alle
  satz: Alle Leistungsberechtigten können den Bus nutzen.
uebertragbarkeit:
  - kriterium: kosten
    stufe: mit-anpassung
    grund: Ein Bus muss beschafft oder geliehen werden.
veroeffentlicht: 2025-03-04
lizenz: CC-BY-4.0
---

## Ausgangslage

Weite Wege.

## Umsetzung

Ein Bus.

## Ergebnisse

Viele kamen.

## Was nicht geklappt hat

Im Winter fiel der Bus oft aus.

## Übertragbarkeit

Überall, wo Wege weit sind.
`,
      },
      expect: [
        '7:9 Im ganzen Bericht fehlt „evidenz“ (Erfahrungsbericht, Zahlen oder unabhängige Untersuchung?). Bitte ergänzen Sie das Feld, oder setzen Sie „umfang: kurz“.',
        '14:3 Kein Hebel trägt „art: direkt“. Bitte nennen Sie mindestens einen, den das Jobcenter selbst bewegen konnte, oder setzen Sie „umfang: kurz“.',
      ],
    },
  ],
  check({ teil, kopf, daten }, report) {
    if (teil.umfang !== 'voll' || !kopf) return
    for (const feld of pflichtfelderImBericht) {
      const wert = teil[feld]
      const fehlt = wert === undefined || (Array.isArray(wert) && wert.length === 0)
      if (fehlt && !hasRaw(daten, feld))
        report({
          stelle: kopf.stelleOf(['umfang']),
          field: titel(feld),
          message: `Im ganzen Bericht fehlt „${feld}“ (${hilfe(feld)}). Bitte ergänzen Sie das Feld, oder setzen Sie „umfang: kurz“.`,
        })
    }
    if (teil.einfluss && !teil.einfluss.some(({ art }) => art === 'direkt'))
      report({
        stelle: kopf.stelleOf(['einfluss']),
        field: 'Einfluss',
        message:
          'Kein Hebel trägt „art: direkt“. Bitte nennen Sie mindestens einen, den das Jobcenter selbst bewegen konnte, oder setzen Sie „umfang: kurz“.',
      })
  },
})

/** Ein falsch ausgefülltes Feld meldet schon `feldwert`; hier zählt nur, ob es dasteht. */
const hasRaw = (daten: unknown, feld: string): boolean => typeof daten === 'object' && daten !== null && Object.hasOwn(daten, feld)

const titel = (feld: string): string => findFeld(Beispiel, [feld])?.hilfe?.title ?? feld

const hilfe = (feld: string): string => findFeld(Beispiel, [feld])?.hilfe?.description.replace(/\.$/, '') ?? feld
