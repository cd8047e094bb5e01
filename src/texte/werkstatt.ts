/** Die Werkstatt zeigt alle Bauteile; sie ist für Menschen, die am Hub bauen. */
export const werkstatt = {
  titel: 'Werkstatt',
  einleitung: 'Alle Bauteile dieser Website an erfundenen Beispielen, in allen Zuständen. Für alle, die an ihr bauen.',
  farben: 'Farben',
  schrift: 'Schriftgrößen',
  schriftprobe: 'Fördern, was trägt',
  zeichen: 'Zeichen',
  zeichnungen: 'Zeichnungen der Handlungsfelder',
  bedienung: 'Knöpfe und Felder',
  faelle: 'Beispiele in allen Zuständen',
  knopf: 'Weiter',
  knopfLeise: 'Abbrechen',
  schild: 'Steckbrief',
  eigenerEinfluss: 'Haben wir selbst in der Hand',
  gruppe: 'Land',
  wert: 'Musterland',
}
