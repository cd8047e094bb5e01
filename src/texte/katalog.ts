import { beispiele, zahl } from './mengen.ts'

/** Die Übersicht `/beispiele/` mit Suche und Filtern; vieles davon sagt das Skript, andere Listen sagen es mit. */
export const katalog = {
  titel: 'Alle Beispiele',
  sortierung: 'Reihenfolge',
  sortierungen: {
    relevanz: 'Passend zur Suche',
    naehe: 'Jobcenter wie meines zuerst',
    neu: 'Neueste zuerst',
    aufwand: 'Geringster Aufwand zuerst',
  },
  sortierhinweise: {
    naehe: 'Vorn steht, was aus einem ähnlichen Jobcenter kommt. Warum, steht auf der Karte.',
    aufwand:
      'Wer Kosten und Personal ganz nennt, steht vorn: nach Kosten, dann nach Stellen. Danach kommt, wer einen Teil davon nennt, zuletzt, wer nichts nennt.',
  },
  zuruecksetzen: 'Alles zurücksetzen',
  entfernen: (label: string) => `${label} entfernen`,
  gewaehlt: 'Gewählt',
  mehr: 'Weitere Beispiele zeigen',
  aeltere: 'Ältere Beispiele',
  seiten: 'Seiten der Liste',
  naechste: 'Nächste Seite',
  vorige: 'Vorige Seite',
  seiteVon: (n: number, alle: number) => `Seite ${n} von ${alle}`,
  fehler: 'Die Suche ließ sich nicht laden. Die Liste unten zeigt alle Beispiele. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  anzahl: (n: number) => beispiele(n),
  anzahlZu: (n: number, q: string) => `${beispiele(n)} zu „${q}“`,
  /** Was die Suche anders verstanden hat, als es getippt ist. */
  korrektur: (getippt: string, gesucht: string) => `Gesucht nach „${gesucht}“ statt „${getippt}“.`,
  unbekannt: (woerter: readonly string[]) =>
    `${woerter.map((wort) => `„${wort}“`).join(' und ')} ${woerter.length === 1 ? 'steht' : 'stehen'} in keinem Beispiel.`,
  keine: 'Dazu gibt es noch kein Beispiel.',
  keineWeg: 'Das hilft weiter:',
  keineFilter: (labels: readonly string[], n: number) =>
    `Ohne ${labels.map((label) => `„${label}“`).join(' und ')} gibt es ${beispiele(n)}`,
  keineWort: (q: string, n: number) => `Ohne Suchwort „${q}“ gibt es ${beispiele(n)}`,
  keineAuswahl: (n: number) => `Ohne alle Filter gibt es ${beispiele(n)}`,
  keineAngabe: (n: number) => `Auch ohne Angabe gibt es ${beispiele(n)}`,
  keineTipp: 'Versuchen Sie ein anderes Wort, oder gehen Sie über die Handlungsfelder.',
  /** Was eine Grenze ergibt, am Regler. */
  stufe: (label: string, n: number) => `${label}: ${beispiele(n)}`,
  /** Was die Grenzen für Personal und Geld wegen fehlender Angaben auslassen. */
  ohneAngabe: (n: number) =>
    n === 1
      ? '1 weiteres Beispiel könnte passen, nennt aber keine vollständige Zahl.'
      : `${zahl(n)} weitere Beispiele könnten passen, nennen aber keine vollständige Zahl.`,
  mitAngabelosen: (n: number) =>
    n === 1 ? '1 Beispiel davon nennt keine vollständige Zahl.' : `${zahl(n)} Beispiele davon nennen keine vollständige Zahl.`,
  auchOhne: 'auch ohne Angabe',
}

/** Was nur die Seite der Übersicht sagt, nicht das Skript darin. */
export const filterspalte = {
  titel: 'Auswahl eingrenzen',
  erklaerung:
    'Innerhalb einer Gruppe genügt ein Häkchen, das zutrifft (oder). Über mehrere Gruppen hinweg muss alles zutreffen (und). Die Zahl sagt, wie viele Beispiele die Auswahl ergibt.',
  einfluss: 'Nur Beispiele mit mindestens einem Hebel, den das Jobcenter selbst bewegen konnte.',
  aufwand: 'Personal und Geld',
  aufwandHinweis:
    'Die Grenze gehört dazu. Fehlt ein Teil der Angaben, gilt die Menge als unbekannt, nie als null: Das Beispiel steht dann erst in der Liste, wenn Sie es dazunehmen.',
  auchOhne: 'Auch ohne Angabe zeigen',
  ohneSkript:
    'Suche und Filter brauchen JavaScript. Ohne JavaScript erreichen Sie alle Beispiele über diese Liste und über die Seiten nach Handlungsfeld, Zielgruppe, Land und Jobcenter.',
}

/** Die Maße, auf die sich eine Obergrenze setzen lässt. */
export const masse = {
  personal: { label: 'Personal', hinweis: 'Alle genannten Stellen zusammen, in Vollzeitäquivalenten (VZÄ).' },
  geld: { label: 'Geld', hinweis: 'Gilt für beides: Weder die einmaligen noch die jährlichen Kosten liegen darüber.' },
  bis: (menge: string) => `bis ${menge}`,
  ohneZusatzbudget: 'ohne Zusatzbudget',
  egal: 'egal',
}
