import { escapeMarkdown } from '../../src/checks/reporters/als-text.ts'
import { summeOf } from '../../src/checks/reporters/bericht.ts'
import { toPunkt } from '../../src/checks/reporters/markdown.ts'
import type { Bericht } from './bericht.ts'
import type { Pruefergebnis } from './plattform.ts'

/** Woran die Skripte ihren Kommentar wiedererkennen. Ändert sie sich, bekommen offene Vorschläge einen zweiten. */
export const MARKE = '<!-- gelungene-beispiele:pruefung -->'

/** GitHub nimmt 65.536 Zeichen an; darunter bleibt Luft für den Rahmen. */
const MAX_ZEICHEN = 50_000

const SCHRITTE = ['Eingereicht', 'Formale Prüfung', 'Fachliche Prüfung durch die Redaktion', 'Veröffentlicht'] as const

const TECHNISCH = [
  'Die Prüfung ist nicht bis zum Ende gelaufen. Das liegt meist an der Technik und nicht an Ihrem Text.',
  'Sie müssen nichts tun: Die Redaktion sieht nach und meldet sich hier.',
]
const PROGRAMM =
  'Für die Redaktion: Dieser Vorschlag ändert auch Dateien außerhalb der Beispiele. Das Ergebnis oben kann davon beeinflusst sein; bitte prüfen Sie es vor dem Annehmen selbst.'

/** Was der Kommentar sagen soll, neben dem Ergebnis. */
export interface Rahmen {
  /** Öffentliche Adresse des Hubs. */
  adresse: string
  /** Wie viele Korrekturen als Zeilenkommentar bereitliegen. */
  korrekturen: number
}

/** Der Kommentar zu einem geprüften Vorschlag. Alles Fremde darin ist entschärft. */
export const toKommentartext = (ergebnis: Pruefergebnis, bericht: Bericht | undefined, rahmen: Rahmen): string => {
  const programm = ergebnis.dateien.some((datei) => !istBeispiel(datei)) ? [PROGRAMM] : []
  if (!bericht) return setze(2, 'Die Prüfung ist nicht fertig geworden', [...TECHNISCH, ...programm])
  const fehler = bericht.findings.filter(({ severity }) => severity === 'error').length
  const summe = summeOf(bericht.findings, { gelesen: bericht.gelesen, adresse: rahmen.adresse })
  const vorschau = ergebnis.vorschau
    ? [
        `[Vorschau ansehen](${ergebnis.vorschau}): So sähe die Seite mit Ihrem Beispiel aus. Wird eine ZIP-Datei heruntergeladen, öffnen Sie sie und klicken die Seite darin doppelt an.`,
      ]
    : []
  if (fehler === 0)
    return setze(3, 'Die formale Prüfung ist bestanden', [
      `Vielen Dank für Ihren Vorschlag! ${summe} Jetzt liest ihn die Redaktion. Bei Fragen meldet sie sich hier.`,
      ...vorschau,
      ...(bericht.findings.length > 0 ? ['Diese Hinweise halten nichts auf. Vielleicht helfen sie, den Text noch besser zu machen:'] : []),
      ...befunde(ergebnis, bericht, rahmen),
      ...programm,
    ])
  return setze(2, 'Bitte bessern Sie noch etwas nach', [
    `Vielen Dank für Ihren Vorschlag! ${summe} Fehler halten die Veröffentlichung auf, Hinweise nicht. Sobald Sie etwas ändern, prüfen wir neu und schreiben das Ergebnis an diese Stelle.`,
    ...(rahmen.korrekturen > 0
      ? [
          `Für ${rahmen.korrekturen === 1 ? 'eine Stelle liegt eine Korrektur' : `${rahmen.korrekturen} Stellen liegen Korrekturen`} bereit: Sie ${rahmen.korrekturen === 1 ? 'steht' : 'stehen'} unten oder bei den geänderten Dateien an der Zeile, und ein Klick übernimmt sie.`,
        ]
      : []),
    ...befunde(ergebnis, bericht, rahmen),
    ...vorschau,
    ...programm,
  ])
}

/** Der Kommentar, wenn das Beispiel auf der Seite steht. */
export const toFertigtext = (dateien: readonly string[], adresse: string): string => {
  const seiten = [...new Set(dateien.flatMap((datei) => BEISPIELDATEI.exec(datei)?.[1] ?? []))]
  return setze(4, 'Das Beispiel ist veröffentlicht', [
    'Vielen Dank! Ihr Vorschlag ist angenommen und steht auf der Website.',
    // Ohne öffentliche Adresse zeigte der Link auf den Rechner, der baut.
    ...(adresse.startsWith('https://') ? seiten.map((slug) => `* ${adresse}/beispiele/${slug}/`) : []),
  ])
}

/** Die Datei eines richtig benannten Beispiels, mit dem Namen seines Ordners. */
export const BEISPIELDATEI = /^content\/beispiele\/([a-z0-9-]+)\/index\.mdx$/

/** Ob eine Datei zu einem Beispiel gehört. */
export const istBeispiel = (datei: string): boolean => datei.startsWith('content/beispiele/')

const setze = (schritt: number, titel: string, absaetze: readonly string[]): string =>
  [MARKE, `## Schritt ${schritt} von ${SCHRITTE.length}: ${titel}`, weg(schritt), ...absaetze].join('\n\n')

const weg = (jetzt: number): string =>
  SCHRITTE.map((name, index) => (index + 1 === jetzt ? `➤ **${name}**` : index + 1 < jetzt ? `✓ ${name}` : name)).join(' · ')

/** Die Befunde je Datei, Fehler zuerst; was nicht mehr hineinpasst, ist gezählt. */
const befunde = ({ vorschlag }: Pruefergebnis, { findings, gelesen }: Bericht, { adresse }: Rahmen): string[] => {
  const sortiert = [...findings].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  const teile = new Map<string, string[]>()
  let zeichen = 0
  let gezeigt = 0
  for (const finding of sortiert) {
    const punkt = toPunkt(finding, { gelesen, adresse })
    zeichen += punkt.length
    if (zeichen > MAX_ZEICHEN) break
    teile.set(finding.file, [...(teile.get(finding.file) ?? []), punkt])
    gezeigt++
  }
  const rest = findings.length - gezeigt
  return [
    ...[...teile].map(([file, punkte]) => [kopf(file, vorschlag.bearbeiten), ...punkte].join('\n\n')),
    ...(rest > 0 ? [`Dazu kommen ${rest} weitere Befunde. Sie erscheinen hier, sobald die ersten behoben sind.`] : []),
  ]
}

const kopf = (file: string, bearbeiten: (datei: string) => string): string =>
  BEISPIELDATEI.test(file)
    ? `### ${escapeMarkdown(file)}\n\n[Diese Datei im Browser bearbeiten](${bearbeiten(file)})`
    : `### ${escapeMarkdown(file)}`
