/** Wie viel ein Beispiel sagt: Was schon der Steckbrief fragt, was erst der ganze Bericht und was nur die Redaktion braucht. */
export type Stufe = 'kurz' | 'voll' | 'redaktion'

interface Bereich {
  readonly titel: string
  readonly hilfe: string
}

/** Die Bereiche des Formulars in ihrer Reihenfolge. Welches Feld wohin gehört, sagt das Feld selbst (`bereich` in `beispiel.ts`). */
export const bereiche = {
  worum: { titel: 'Worum geht es?', hilfe: 'Das steht auf der Karte in der Übersicht: der erste Eindruck.' },
  'fuer-wen': { titel: 'Thema und Zielgruppe', hilfe: 'Danach finden andere Ihr Beispiel.' },
  erzaehlen: {
    titel: 'Was haben Sie gemacht?',
    hilfe: 'Erzählen Sie so, wie Sie es einer Kollegin aus einem anderen Jobcenter erzählen würden.',
  },
  einfluss: {
    titel: 'Was hat gewirkt, und wer konnte es bewegen?',
    hilfe: 'Trennen Sie, was Sie selbst in der Hand hatten, was nur mit anderen ging und was feststand.',
  },
  aufwand: { titel: 'Was hat es gebraucht?', hilfe: 'Was Sie nicht wissen, lassen Sie leer. Auf der Seite steht dann „nicht genannt“.' },
  ergebnis: {
    titel: 'Was ist dabei herausgekommen?',
    hilfe: 'Auch was nicht geklappt hat, gehört hierher. Es hilft anderen oft am meisten.',
  },
  uebertragen: { titel: 'Geht das auch anderswo?', hilfe: 'Was braucht ein anderes Jobcenter, damit es dort auch gelingt?' },
  belege: { titel: 'Quellen, Bilder, Einwilligungen', hilfe: 'Nur ausfüllen, wenn es etwas davon gibt.' },
  kontakt: { titel: 'Wen können andere fragen?', hilfe: 'Eine Aufgabe und ein Funktionspostfach, keine Person.' },
  weiteres: { titel: 'Weiteres', hilfe: 'Nur ausfüllen, was auf Ihr Beispiel zutrifft.' },
  automatisch: {
    titel: 'Angaben, die das Formular für Sie ausfüllt',
    hilfe: 'Hier müssen Sie nichts tun. Ändern Sie etwas nur, wenn Sie wissen, warum.',
  },
} as const satisfies Record<string, Bereich>

export type BereichId = keyof typeof bereiche

export const bereichIds = Object.keys(bereiche) as BereichId[]
