import { KENNUNG } from './kennung.ts'

/** Eine Adresse, die einmal veröffentlicht war. */
export interface Adresszeile {
  /** Pfad mit Schrägstrich am Anfang und am Ende. */
  adresse: string
  /** Kennung, wenn dort ein Beispiel stand: Sein kurzer Link gehört dazu. */
  kennung?: string
  /** Wohin die Adresse heute führt, wenn die Seite umgezogen ist. */
  jetzt?: string
  /** Die Redaktion hat entschieden, dass es die Seite nicht mehr gibt. */
  entfallen?: true
}

/** Name der Datei neben `beispiele/`; ein Bestand ohne sie hat noch nichts versprochen. */
export const ADRESSBUCH = 'adressen.txt'

const PFAD = '/(?:[a-z0-9-]+/)*'
const ZEILE = new RegExp(
  `^(?<adresse>${PFAD})(?: (?<kennung>${KENNUNG.source.slice(1, -1)}))?(?: (?<entfallen>entfallen)| jetzt (?<jetzt>${PFAD}))?$`,
)

const ANFANG = `# Jede Adresse, die einmal veröffentlicht war; hinter der eines Beispiels steht seine Kennung. Keine Zeile wird gelöscht.
# „npm run adressen“ schreibt diese Datei. Was eine Zeile außerdem sagen kann, steht in docs/adressen.md.
`

/** Liest ein Adressbuch. @throws mit einem Satz, wenn eine Zeile nicht zu lesen ist oder eine Adresse zweimal vorkommt */
export const parseAdressbuch = (text: string): Adresszeile[] => {
  const zeilen = new Map<string, Adresszeile>()
  for (const [index, zeile] of text.split('\n').entries()) {
    if (zeile.trim() === '' || zeile.startsWith('#')) continue
    const gelesen = ZEILE.exec(zeile.trim())?.groups
    const stelle = `Im Adressbuch „${ADRESSBUCH}“ stimmt Zeile ${index + 1} nicht`
    if (!gelesen?.['adresse'])
      throw new Error(`${stelle}: Erwartet wird „/beispiele/name/ kennung“. Bitte stellen Sie die Zeile wieder her, etwa mit Git.`)
    const { adresse, kennung, jetzt, entfallen } = gelesen
    // Zwei Zweige, die dieselbe Seite eintragen, fügt Git zu zwei gleichen Zeilen zusammen; das schadet nicht.
    if (zeilen.has(adresse) && zeilen.get(adresse)?.kennung !== kennung)
      throw new Error(`${stelle}: Die Adresse steht schon mit einer anderen Kennung da. Bitte löschen Sie die falsche Zeile.`)
    zeilen.set(adresse, {
      adresse,
      ...(kennung && { kennung }),
      ...(jetzt && { jetzt }),
      ...(entfallen && { entfallen: true }),
    })
  }
  return [...zeilen.values()]
}

/** Schreibt ein Adressbuch, nach Adresse geordnet: Eine neue Zeile ist in Git eine einzige Änderung. */
export const formatAdressbuch = (zeilen: readonly Adresszeile[]): string =>
  ANFANG +
  zeilen
    .map(({ adresse, kennung, jetzt, entfallen }) =>
      [adresse, ...(kennung ? [kennung] : []), ...(entfallen ? ['entfallen'] : []), ...(jetzt ? ['jetzt', jetzt] : [])].join(' '),
    )
    .sort()
    .map((zeile) => `${zeile}\n`)
    .join('')

/** Adresse der Seite eines Beispiels. */
export const beispieladresse = (slug: string): string => `/beispiele/${slug}/`

/** Adresse der Seite, die sagt, wie es um ein Beispiel steht. */
export const standadresse = (slug: string): string => `${beispieladresse(slug)}stand/`

/** Adresse der Seite mit allem, womit sich ein Beispiel weitergeben lässt. */
export const weitergabeadresse = (slug: string): string => `${beispieladresse(slug)}weitergeben/`

/** Der kurze Link: Er ruht auf der Kennung und überlebt jeden neuen Namen. */
export const kurzadresse = (kennung: string): string => `/b/${kennung}/`

/** Was zum Weitergeben eines Beispiels gehört, als JSON neben dem kurzen Link; archivierte Beispiele haben keines. */
export const weitergabedatei = (kennung: string): string => `${kurzadresse(kennung)}weitergabe.json`
