import { fold } from './wort.ts'

/** Wörter, die eine Frage zum Satz machen, aber nichts suchen: Artikel, Fürwörter, Verhältniswörter, Fragewörter, Hilfsverben. */
const FUELLWOERTER = `der die das des dem den ein eine einer eines einem einen kein keine keiner keinen
ich du er sie es wir ihr man uns euch ihnen ihm ihn mich mir dich dir sich mein meine unser unsere unserem unseren ihre ihrer ihren ihrem sein seine seiner seinen dieser diese dieses diesem diesen jede jeder jedes jedem jeden
wie was wer wo wann warum weshalb wieso welche welcher welches welchem welchen wohin woher womit wofür wozu wobei wodurch wieviel viel viele vielen mehr
und oder aber auch nur noch schon sehr als ob dass wenn weil damit sowie bzw beziehungsweise nicht so doch denn da dann hier dort
in im ins an am ans auf aus bei beim bis durch für gegen mit nach ohne über um unter von vom vor zu zum zur zwischen während trotz pro je ab seit
ist sind war waren wird werden wurde wurden bin sei sein hat haben hatte hatten habe kann können konnte konnten muss müssen musste soll sollen sollte darf dürfen will wollen möchte möchten macht machen gemacht gibt geben gab lässt lassen läuft geht gehen gelingt gelingen gelang tun hilft
etwa z b zb usw etc gut gute guten besser direkt schnell`

/** Was auf jeder Seite dieses Hubs stehen könnte. */
const ALLERWELT: ReadonlySet<string> = new Set(
  ['Jobcenter', 'Jobcentern', 'Jobcenters', 'Beispiel', 'Beispiele', 'Mensch', 'Menschen', 'Person', 'Personen'].map(fold),
)

const MENGE: ReadonlySet<string> = new Set(FUELLWOERTER.split(/\s+/).map(fold))

/** Ob ein gefaltetes Wort nur den Satz zusammenhält. */
export const isFuellwort = (gefaltet: string): boolean => MENGE.has(gefaltet)

/** Ob ein gefaltetes Wort nichts sucht: ein Füllwort oder eines, das zu allem gehört. */
export const isOhneSuchwert = (gefaltet: string): boolean => isFuellwort(gefaltet) || ALLERWELT.has(gefaltet)
