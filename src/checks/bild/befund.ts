import type { Bildformat, Fremdformat } from './format.ts'

/** Was in einem Bild über Menschen steht, mit Sicherheit und unabhängig vom Motiv. */
export const PERSONENANGABEN = ['ort', 'urheber', 'geraet', 'person'] as const
/** Was in einem Bild steckt und etwas verraten kann. */
export const BEIGABEN = ['vorschaubild', 'kommentar', 'herstellerdaten'] as const

export type Personenangabe = (typeof PERSONENANGABEN)[number]
export type Beigabe = (typeof BEIGABEN)[number]
export type Angabe = Personenangabe | Beigabe

/** Was an einem Bild auffiel. Welche Regel daraus einen Satz macht, steht bei den Regeln; Werte aus dem Bild stehen nie darin. */
export type Bildbefund =
  | { art: 'fremd'; format: Fremdformat }
  | { art: 'endung'; endung: string; format: Bildformat }
  | { art: 'zu-schwer'; bytes: number }
  | { art: 'zu-viele-pixel'; breite: number; hoehe: number }
  | { art: 'bewegt' }
  | { art: 'schmal'; breite: number }
  | { art: 'beschaedigt' }
  | { art: 'zu-aufwendig' }
  | { art: 'anhang'; wo: 'davor' | 'darin' | 'dahinter' }
  | { art: 'personenangaben'; was: readonly Personenangabe[] }
  | { art: 'beigaben'; was: readonly Beigabe[] }
