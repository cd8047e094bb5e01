import type { Link } from './rahmen.ts'

/** Die Startseite. */
export const start = {
  titel: 'Was anderswo gelungen ist',
  einleitung:
    'Jobcenter berichten, was sie ausprobiert haben: was sie selbst in der Hand hatten, was es gekostet hat, was dabei herauskam und was nicht geklappt hat. Damit andere nicht bei null anfangen.',
  neueste: 'Neu im Katalog',
  alle: (n: number) => `Alle ${n} Beispiele ansehen`,
  felder: 'Nach Handlungsfeld',
  gruppen: 'Nach Zielgruppe',
  laender: 'Nach Land',
  regionen: 'Nach Art der Region',
  versprechen: [
    {
      zeichen: 'hand' as const,
      titel: 'Eigener Einfluss',
      text: 'Jedes Beispiel trennt, was das Jobcenter selbst bewegen konnte, was nur mit anderen ging und was nicht in seiner Hand lag.',
    },
    {
      zeichen: 'waage' as const,
      titel: 'Zahlen mit Bezug',
      text: 'Ergebnisse stehen mit Bezugsgröße und Zeitraum da. Eine Rangliste der Jobcenter gibt es hier nicht und wird es nie geben.',
    },
    {
      zeichen: 'warnung' as const,
      titel: 'Auch was nicht geklappt hat',
      text: 'Aus Fehlversuchen lernt man am meisten. Im ganzen Bericht hat, was nicht geklappt hat, deshalb einen festen Platz.',
    },
  ],
  warum: 'Warum es diese Seite gibt',
  mitmachen: 'Bei Ihnen hat etwas funktioniert?',
  mitmachenText: 'Für einen Steckbrief reichen acht Angaben. Auch was nicht geklappt hat, hilft anderen weiter.',
  mitmachenLink: { href: '/mitmachen/', label: 'Beispiel einreichen', aus: 'seiten' } satisfies Link,
}
