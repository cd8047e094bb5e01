import type { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { blase, boden, flaeche, haus, kasten, linie, mensch, scheibe } from './formen.ts'

/** Zu jedem Handlungsfeld eine Zeichnung auf 160 × 100 Einheiten. Sie schmückt nur: Das Handlungsfeld steht immer als Wort daneben. */
export const zeichnungen: Readonly<Record<keyof typeof handlungsfelder, string>> = {
  // Ein Weg führt auf eine offene Tür zu.
  'ankommen-integration':
    scheibe(34, 30, 13, 'gegen') +
    boden(78) +
    haus(96, 80, 46, 40, 'kraft', 'tief') +
    kasten(112, 54, 16, 26, 'papier', 1) +
    flaeche('M112 54l9 4v26l-9-4z', 'mitte') +
    linie('M4 94C36 96 60 84 112 82', 'papier', 4, '7 7') +
    mensch(52, 82, 30, 'tief'),
  // Worte und Werkzeug: die Blase und der Helm.
  'sprache-arbeit':
    boden(84) +
    blase(14, 14, 74, 40, 'kraft') +
    linie('M26 27h50M26 35h38M26 43h44', 'papier', 3) +
    mensch(118, 86, 46, 'tief', 'mitte') +
    flaeche('M105 47a13 13 0 0 1 26 0z', 'gegen') +
    kasten(101, 46, 34, 4, 'gegen', 2),
  // Zwei Menschen, zwei Sprachen, eine Schnittmenge.
  sprachmittlung:
    boden(86) +
    scheibe(66, 34, 24, 'kraft') +
    scheibe(96, 34, 24, 'gegen') +
    flaeche('M81 15.3a24 24 0 0 1 0 37.4a24 24 0 0 1 0-37.4z', 'papier') +
    mensch(30, 88, 42, 'tief') +
    mensch(132, 88, 42, 'mitte', 'tief'),
  // Stufen und ein Zeugnis mit Siegel.
  'anerkennung-qualifizierung':
    kasten(10, 76, 30, 24, 'mitte', 0) +
    kasten(40, 64, 30, 36, 'kraft', 0) +
    kasten(70, 52, 30, 48, 'tief', 0) +
    mensch(25, 76, 28, 'gegen', 'tief') +
    kasten(104, 14, 46, 60, 'papier', 3) +
    linie('M113 27h28M113 36h28M113 45h18', 'mitte', 3) +
    flaeche('M126 62l-4 22 8-5 8 5-4-22z', 'gegen') +
    scheibe(130, 60, 9, 'kraft'),
  // Ein Laden mit Markise, die Tür steht offen.
  arbeitgeber:
    boden(84) +
    kasten(34, 36, 92, 50, 'kraft', 0) +
    flaeche('M28 36l8-16h88l8 16z', 'tief') +
    [28, 54, 80, 106].map((x, index) => flaeche(`M${x} 36h26v5a13 9 0 0 1-26 0z`, index % 2 ? 'papier' : 'gegen')).join('') +
    kasten(46, 56, 30, 20, 'papier', 1) +
    kasten(90, 54, 22, 32, 'mitte', 1) +
    mensch(101, 86, 26, 'tief'),
  // Ein Pfeil, der Tempo macht, und eine Uhr.
  'job-turbo':
    boden(88) +
    scheibe(42, 44, 26, 'papier') +
    linie('M42 44V28M42 44l11 7', 'tief', 4) +
    linie('M42 18a26 26 0 0 1 26 26', 'kraft', 5) +
    linie('M30 84C74 86 108 68 128 34', 'kraft', 7) +
    flaeche('M138 18l-22 12 19 13z', 'kraft') +
    scheibe(30, 84, 7, 'gegen') +
    scheibe(84, 76, 5, 'papier'),
  // Ein langer, gewundener Weg zur Sonne.
  langzeitbezug:
    scheibe(118, 32, 18, 'gegen') +
    flaeche('M0 66Q36 42 78 58T160 48V100H0z', 'mitte') +
    flaeche('M0 84Q50 64 96 78T160 72V100H0z', 'kraft') +
    linie('M22 98C20 84 66 90 62 78S34 70 52 64s34 4 56-8', 'papier', 4, '6 6') +
    mensch(24, 92, 26, 'tief'),
  // Zwei am Tisch, über ihnen ein Kompass.
  'coaching-fallmanagement':
    boden(88) +
    scheibe(80, 28, 19, 'papier') +
    flaeche('M80 12l6 16h-12z', 'gegen') +
    flaeche('M80 44l6-16h-12z', 'kraft') +
    mensch(36, 88, 46, 'kraft', 'tief') +
    mensch(124, 88, 46, 'tief', 'kraft') +
    kasten(56, 66, 48, 5, 'gegen', 2) +
    kasten(77, 70, 6, 18, 'gegen', 0),
  // Eine Pflanze wächst aus einer Schale.
  gesundheit:
    scheibe(80, 46, 38, 'papier') +
    linie('M80 78C80 60 80 46 80 28', 'kraft', 5) +
    flaeche('M80 52C58 54 46 42 46 26c20 0 34 8 34 26z', 'kraft') +
    flaeche('M80 40c0-18 12-28 32-28 0 18-12 28-32 28z', 'mitte') +
    flaeche('M48 74h64a32 24 0 0 1-64 0z', 'gegen') +
    scheibe(28, 78, 6, 'tief') +
    scheibe(134, 70, 8, 'mitte'),
  // Große und Kleine unter einem Dach.
  familien:
    boden(88) +
    flaeche('M14 46L80 8l66 38h-14L80 18 28 46z', 'tief') +
    kasten(28, 44, 104, 44, 'papier', 0) +
    mensch(54, 88, 40, 'kraft', 'tief') +
    mensch(106, 88, 44, 'tief', 'kraft') +
    mensch(80, 88, 26, 'gegen'),
  // Ein junger Mensch mit Winkel und Plan.
  'jugend-ausbildung':
    boden(86) +
    kasten(84, 18, 62, 48, 'papier', 3) +
    linie('M94 30h18v14h20v12', 'mitte', 4) +
    scheibe(132, 56, 5, 'gegen') +
    flaeche('M12 84L12 40 56 84z', 'gegen') +
    flaeche('M22 75V62l13 13z', 'grund') +
    mensch(66, 88, 46, 'kraft', 'tief'),
  // Haus an Haus; jemand kommt an die Tür.
  'aufsuchende-arbeit':
    haus(12, 82, 32, 30, 'mitte', 'kraft') +
    haus(110, 82, 36, 34, 'kraft', 'tief') +
    haus(58, 82, 38, 42, 'papier', 'gegen') +
    boden(82, 'tief') +
    kasten(70, 58, 14, 24, 'kraft', 1) +
    linie('M6 92C40 88 60 96 92 88', 'papier', 3, '5 6') +
    mensch(102, 92, 30, 'gegen', 'mitte'),
  // Ein Bus zwischen Hügeln.
  mobilitaet:
    flaeche('M0 62Q30 34 66 56T160 44V100H0z', 'mitte') +
    kasten(0, 82, 160, 18, 'tief', 0) +
    linie('M6 91h148', 'papier', 2, '10 9') +
    kasten(34, 38, 92, 42, 'kraft', 8) +
    kasten(42, 46, 20, 16, 'papier') +
    kasten(66, 46, 20, 16, 'papier') +
    kasten(90, 46, 28, 16, 'papier') +
    kasten(34, 67, 92, 5, 'gegen', 0) +
    scheibe(56, 82, 8, 'grund') +
    scheibe(56, 82, 4, 'tief') +
    scheibe(106, 82, 8, 'grund') +
    scheibe(106, 82, 4, 'tief'),
  // Drei Türen unter einem Dach.
  'gemeinsame-anlaufstelle':
    boden(86) +
    flaeche('M16 44L80 12l64 32z', 'tief') +
    kasten(22, 44, 39, 44, 'kraft', 0) +
    kasten(61, 44, 38, 44, 'mitte', 0) +
    kasten(99, 44, 39, 44, 'gegen', 0) +
    kasten(34, 60, 15, 28, 'papier', 1) +
    kasten(72.5, 60, 15, 28, 'papier', 1) +
    kasten(111, 60, 15, 28, 'papier', 1) +
    scheibe(80, 32, 6, 'papier'),
  // Ein Team, das zusammensteht.
  'personal-organisation':
    scheibe(80, 56, 40, 'papier') +
    boden(88) +
    mensch(40, 88, 36, 'mitte', 'tief') +
    mensch(120, 88, 36, 'gegen', 'tief') +
    mensch(62, 90, 46, 'kraft', 'tief') +
    mensch(98, 90, 46, 'tief', 'kraft') +
    linie('M56 22h48M80 22v-10', 'kraft', 4) +
    scheibe(56, 24, 5, 'gegen') +
    scheibe(104, 24, 5, 'gegen') +
    scheibe(80, 11, 6, 'tief'),
  // Ein Telefon, aus dem eine Antwort kommt.
  'digitale-dienste':
    boden(90) +
    kasten(26, 10, 50, 82, 'tief', 9) +
    kasten(31, 18, 40, 62, 'papier', 3) +
    kasten(37, 26, 28, 8, 'mitte', 4) +
    kasten(37, 40, 22, 8, 'gegen', 4) +
    kasten(37, 54, 28, 8, 'mitte', 4) +
    blase(88, 22, 56, 36, 'kraft') +
    linie('M104 41l9 9 17-19', 'papier', 5),
  // Punkte statt Balken: Hier zählt jeder Einzelne.
  'steuerung-daten':
    [0, 1, 2, 3, 4]
      .flatMap((spalte) =>
        Array.from({ length: [2, 3, 3, 5, 4][spalte] ?? 0 }, (_, reihe) =>
          scheibe(22 + spalte * 18, 84 - reihe * 15, 6, reihe === 2 ? 'kraft' : 'mitte'),
        ),
      )
      .join('') +
    linie('M8 95h98', 'tief', 3) +
    scheibe(116, 44, 25, 'tief') +
    scheibe(116, 44, 19, 'papier') +
    linie('M134 64l14 18', 'tief', 8) +
    scheibe(109, 50, 5, 'kraft') +
    scheibe(122, 38, 5, 'gegen'),
  // Ein runder Tisch, von allen Seiten besetzt.
  'beteiligung-netzwerk':
    linie('M30 26L80 54 130 24M30 80l50-26 52 28M80 54V12', 'mitte', 4) +
    scheibe(80, 54, 21, 'kraft') +
    scheibe(80, 54, 12, 'papier') +
    scheibe(30, 26, 11, 'gegen') +
    scheibe(130, 24, 13, 'tief') +
    scheibe(30, 80, 13, 'tief') +
    scheibe(132, 82, 11, 'gegen') +
    scheibe(80, 11, 9, 'kraft'),
}
