import { zeichnungen } from './zeichnungen.ts'

/** Ein Bild zum Weitergeben: was darauf steht und in welchen Farben. */
export interface Weitergabebild {
  titel: string
  jobcenter: string
  hub: string
  feld: keyof typeof zeichnungen
  /** Die Stilvorlage mit den Farbfamilien (`farben.css`); gezeichnet wird mit den hellen Farben. */
  farben: string
}

/** So viele Zeichen passen in eine Zeile des Titels, auch wenn statt der Hausschrift Arial dasteht. */
const ZEILE = 32
const ZEILE_KLEIN = 40
const MAX_ZEILEN = 4

/** Zeichnet die Karte als SVG in 1200 × 630: Sie bringt ihre Farben mit und braucht nichts von außen. */
export const weitergabebild = ({ titel, jobcenter, hub, feld, farben }: Weitergabebild): string => {
  const hell = hellOf(farben, feld)
  const klein = titel.length > ZEILE * MAX_ZEILEN - ZEILE
  const groesse = klein ? 46 : 60
  const zeilen = toZeilen(titel, klein ? ZEILE_KLEIN : ZEILE)
  const text = (inhalt: string, y: number, pixel: number, fett = false): string =>
    `<text x="60" y="${y}" font-size="${pixel}"${fett ? ' font-weight="600"' : ''} fill="${hell('feld')}">${toXml(inhalt)}</text>`
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630" font-family="Fira Sans, Arial, Helvetica, sans-serif">',
    `<title>${toXml(`${titel} – ${jobcenter}`)}</title>`,
    `<rect width="1200" height="630" fill="${hell('feld-grund')}"/>`,
    `<svg x="720" y="330" width="480" height="300" viewBox="0 0 160 100">${zeichnungen[feld].replace(/var\(--(bild-[a-z]+)\)/g, (_, name: string) => hell(name))}</svg>`,
    ...zeilen.map((zeile, index) => text(zeile, 60 + groesse + index * Math.round(groesse * 1.25), groesse, true)),
    ...toZeilen(jobcenter, ZEILE_KLEIN).map((zeile, index, alle) => text(zeile, 520 - (alle.length - 1 - index) * 42, 34)),
    text(hub, 580, 28),
    '</svg>',
  ].join('\n')
}

/** Der helle Wert einer Farbe: der Familie des Handlungsfelds, sonst der ersten. */
const hellOf = (css: string, feld: string): ((name: string) => string) => {
  const familie = new RegExp(`\\[data-farbe="${feld}"\\][^{]*\\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  const find = (name: string): string | undefined => new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(familie + css)?.[1]
  return (name) => find(name) ?? find('feld-grund') ?? '#ffffff'
}

/** Bricht an Leerzeichen um; was in die erlaubten Zeilen nicht passt, endet mit „…“. */
const toZeilen = (text: string, breite: number): string[] => {
  const zeilen: string[] = []
  for (const wort of text.split(/\s+/)) {
    const letzte = zeilen.at(-1)
    if (letzte !== undefined && `${letzte} ${wort}`.length <= breite) zeilen[zeilen.length - 1] = `${letzte} ${wort}`
    else zeilen.push(wort)
  }
  return zeilen.length <= MAX_ZEILEN + 1 ? zeilen : [...zeilen.slice(0, MAX_ZEILEN), `${zeilen[MAX_ZEILEN]} …`]
}

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
