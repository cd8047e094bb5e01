import { Beispiel } from '../model/beispiel.ts'
import { titleOfPfad } from '../model/feldpfad.ts'
import { aufzaehlung } from '../model/sprache.ts'
import { aenderungen as texte } from '../texte/aenderungen.ts'

/** Eine Fassung eines Beispiels, so weit sie für den Vergleich zählt. */
export interface Fassung {
  kopf: Readonly<Record<string, unknown>>
  /** Überschrift → Text; was vor der ersten Überschrift steht, unter dem leeren Namen. */
  abschnitte: ReadonlyMap<string, string>
  /** Was sich an den Bildern im Ordner unterscheiden lässt; gleich heißt gleich. */
  bilder: string
}

/** Was sich an einem Tag geändert hat. Wer es war, steht hier nie. */
export interface Aenderung {
  datum: string
  saetze: readonly string[]
}

/** Felder, die nicht auf der Seite stehen: Was sich an ihnen ändert, geht nur die Redaktion an. */
const INTERN: ReadonlySet<string> = new Set(['kennung', 'einwilligungen', 'ausnahmen', 'alias', 'pruefung'])
/** Felder mit einem eigenen Satz. */
const EIGENER_SATZ: ReadonlySet<string> = new Set(['status', 'zuletzt_bestaetigt', 'nachgemacht'])

/** Der Unterschied zweier Fassungen in Worten; leer, wenn auf der Seite alles gleich bleibt. Werte kommen darin nicht vor. */
export const vergleicheFassungen = (alt: Fassung, neu: Fassung): string[] => {
  const felder = compare(alt.kopf, neu.kopf)
  const stuecke = [
    ...felder
      .filter(({ name }) => Object.hasOwn(Beispiel.shape, name) && !INTERN.has(name) && !EIGENER_SATZ.has(name))
      .map(({ name, art }) => ({ art, was: titleOfPfad(Beispiel, [name]) })),
    ...compare(Object.fromEntries(alt.abschnitte), Object.fromEntries(neu.abschnitte)).map(({ name, art }) => ({
      art,
      was: name === '' ? texte.einleitung : texte.abschnitt(name),
    })),
    ...(alt.bilder === neu.bilder ? [] : [{ art: 'geaendert' as const, was: texte.bilddateien }]),
  ]
  const hat = (name: string): boolean => felder.some((feld) => feld.name === name && feld.art !== 'entfernt')
  const stand = neu.kopf['status'] ?? 'aktiv'
  return [
    ...(hat('zuletzt_bestaetigt') ? [texte.bestaetigt] : []),
    ...(stand !== (alt.kopf['status'] ?? 'aktiv') && isStand(stand) ? [texte.stand[stand]] : []),
    ...(hat('nachgemacht') ? [texte.nachgemacht] : []),
    ...(['ergaenzt', 'geaendert', 'entfernt'] as const).flatMap((gesucht) => {
      const gefunden = stuecke.filter(({ art }) => art === gesucht).map(({ was }) => was)
      return gefunden.length > 0 ? [texte[gesucht](aufzaehlung(gefunden))] : []
    }),
  ]
}

const isStand = (wert: unknown): wert is keyof typeof texte.stand => typeof wert === 'string' && Object.hasOwn(texte.stand, wert)

interface Unterschied {
  name: string
  art: 'ergaenzt' | 'geaendert' | 'entfernt'
}

const compare = (alt: Readonly<Record<string, unknown>>, neu: Readonly<Record<string, unknown>>): Unterschied[] =>
  [...new Set([...Object.keys(neu), ...Object.keys(alt)])].flatMap((name): Unterschied[] => {
    const [vorher, nachher] = [asText(alt[name]), asText(neu[name])]
    if (vorher === nachher) return []
    return [{ name, art: vorher === '' ? 'ergaenzt' : nachher === '' ? 'entfernt' : 'geaendert' }]
  })

/** Umbrüche und Leerraum ändern nichts an dem, was dasteht. */
const asText = (wert: unknown): string => (wert === undefined ? '' : JSON.stringify(wert).replace(/(?:\\[nrt]|\s)+/g, ' '))
