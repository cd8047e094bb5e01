import type { Fall } from '../../catalogue/katalog.ts'
import { readEinreichung } from '../../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../../checks/muster.ts'
import { toAbschnitte } from '../../mdx/bloecke.ts'

/** Ein erfundener Fall der Werkstatt: woran man ihn erkennt und was er zeigt. */
export interface Musterfall {
  slug: string
  titel: string
  fall: Fall
}

/**
 * Ein Fall aus dem Muster, mit dem auch die Prüfregeln ihre Belege bauen.
 * @throws wenn Kopf oder Text nicht gültig sind
 */
const musterfall = (
  slug: string,
  titel: string,
  kopf: string,
  text = 'Der Bus hält an acht Orten. Wer möchte, kommt ohne Termin.',
): Musterfall => {
  const { beispiel, baum, schemaFehler } = readEinreichung('muster', new TextEncoder().encode(einsetzen({ kopf, text }).datei))
  if (!beispiel || !baum)
    throw new Error(`Das Muster „${titel}“ ist nicht gültig: ${schemaFehler.map(({ path }) => path.join('.')).join(', ')}`)
  return { slug, titel, fall: { slug: 'muster', beispiel, abschnitte: toAbschnitte(baum), bilder: [], jobcenter: [musterkreis] } }
}

const hebel = (anzahl: number): string =>
  Array.from(
    { length: anzahl },
    (_, n) =>
      `  - text: Hebel Nummer ${n + 1} wird hier in einem ganzen Satz beschrieben.\n    art: ${['direkt', 'gemeinsam', 'nicht-beeinflussbar'][n % 3]}`,
  ).join('\n')

const ERGEBNISSE = `ergebnisse:
  - text: Teilnehmende haben eine Arbeit aufgenommen.
    wert: 17
    einheit: Personen
    basis: 42
    basis_von: Teilnehmende der ersten beiden Kurse
    zeitraum: Januar bis September 2024
    angabe_von: Jobcenter Musterkreis
  - text: Menschen kamen in die Sprechstunde.
    wert: 300
    genauigkeit: rund
    einheit: Personen
    basis: 1200
    basis_von: alle eingeladenen Menschen
    zeitraum: im Jahr 2024
    angabe_von: Jobcenter Musterkreis
  - text: Der Bus war unterwegs.
    wert: 180
    einheit: Tage
    zeitraum: im Jahr 2024
    angabe_von: Jobcenter Musterkreis`

/** Alle Bausteine des Textes in einem Abschnitt. */
const BAUSTEINE = `<Zitat rolle="Fallmanagerin" quelle="Jahresbericht 2024">

Im Bus fragt niemand, ob man einen Termin hat.

</Zitat>

<Kennzahl wert="17 von 42" text="Teilnehmende in Arbeit" zeitraum="Januar bis September 2024" />

<Schritte titel="So läuft ein Besuch">

1. Der Bus hält.
2. Zwei Fachkräfte hören zu.

</Schritte>

<Hinweis art="tipp" titel="Vorher klären">

Wo darf der Bus stehen?

</Hinweis>

<Hinweis art="achtung" titel="Im Winter">

Ohne Heizung geht es nicht.

</Hinweis>

<Material titel="Fahrplan" adresse="https://www.jobcenter-musterkreis.de/fahrplan.pdf" art="PDF, 1 Seite" />`

/** Was die Werkstatt zeigt: vom knappsten Steckbrief bis zum Bericht, in dem alles steht. */
export const musterfaelle: readonly Musterfall[] = [
  musterfall('knapp', 'Steckbrief mit einem Hebel, sonst nichts genannt', ''),
  musterfall(
    'voll',
    'Zwölf Hebel, Ergebnisse mit und ohne Basis, Ressourcen bekannt, lange Wörter',
    `titel: Jugendberufsagentur, Schuldnerberatung und Wohnungsnotfallhilfe beraten gemeinsam in der Großwohnsiedlung
handlungsfelder:\n  - jugend-ausbildung\n  - gemeinsame-anlaufstelle
zeitraum:\n  beginn: 2021-03\n  ende: 2024-06
einfluss:\n${hebel(12)}
ressourcen:
  personal:\n    - rolle: Fallmanagement\n      vze: 1.5\n    - rolle: Verwaltung\n      vze: nicht-genannt
  einmalig: bis-25000\n  laufend: bis-100000\n  vorlauf_monate: 6
${ERGEBNISSE}`,
    BAUSTEINE,
  ),
  musterfall(
    'laufend',
    'Läuft noch, ohne zusätzliche Kosten, drei Hebel',
    `titel: Ein Team ruft zurück
handlungsfelder:\n  - digitale-dienste
zeitraum:\n  beginn: 2019\n  ende: laufend
einfluss:\n${hebel(3)}
ressourcen:\n  einmalig: keine\n  laufend: keine`,
  ),
]
