/** Ein Stichwort (Label) der Plattform. */
export interface Stichwort {
  name: string
  /** Sechs Hexziffern ohne Raute. */
  farbe: string
  beschreibung: string
}

/** Stichworte, mit denen die Skripte arbeiten. `npm run forge -- stichworte` legt sie an. */
export const stichworte = {
  einreichung: { name: 'einreichung', farbe: '0b5fa5', beschreibung: 'Ein Beispiel aus dem Formular' },
  toteLinks: { name: 'tote-links', farbe: 'b3261e', beschreibung: 'Quellen, die nicht mehr antworten; schließt sich von selbst' },
  faellig: { name: 'faellig', farbe: 'b8860b', beschreibung: 'Beispiele, die jemand bestätigen sollte; schließt sich von selbst' },
  rueckfrage: { name: 'rueckfrage', farbe: '6a4c93', beschreibung: 'Die Redaktion wartet auf eine Antwort' },
} as const satisfies Record<string, Stichwort>
