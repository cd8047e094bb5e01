import { isOhneSuchwert } from './fuellwoerter.ts'
import type { Leser } from './fund.ts'
import { findWoerter, fold, stem } from './wort.ts'

/** Ein Wort einer Anfrage, das etwas sucht. */
export interface Suchwort {
  text: string
  faltung: string
  /** Was mit Bindestrich verbunden ist, einzeln; sonst nur das Wort selbst. */
  teile: readonly string[]
  /** Noch nicht zu Ende getippt: Es kann der Anfang eines längeren Worts sein. */
  offen: boolean
  /** Das einzige Wort der Anfrage: Dann zählt auch, wie genau es geschrieben ist. */
  allein: boolean
}

/** Die Wörter einer Anfrage, die etwas suchen, jedes einmal. Mit Bindestrich Verbundenes ist ein Wort: „Sachsen-Anhalt“. */
export const readWorte = (anfrage: string): Suchwort[] => {
  const gruppen: { text: string; teile: string[]; ende: number }[] = []
  for (const { text, stelle } of findWoerter(anfrage)) {
    const letzte = gruppen.at(-1)
    if (letzte && stelle === letzte.ende + 1 && anfrage[letzte.ende] === '-') {
      letzte.text += `-${text}`
      letzte.teile.push(fold(text))
      letzte.ende = stelle + text.length
    } else gruppen.push({ text, teile: [fold(text)], ende: stelle + text.length })
  }
  const worte = gruppen
    .map(({ text, teile, ende }) => ({ text, teile, faltung: teile.join(''), offen: ende === anfrage.length }))
    .filter(({ faltung }, at, liste) => !isOhneSuchwert(faltung) && liste.findIndex((anderes) => anderes.faltung === faltung) === at)
  return worte.map((wort) => ({ ...wort, allein: worte.length === 1 }))
}

/** „Job Turbo“ ist „Jobturbo“, „Hartz IV“ ein Begriff: Nachbarn, die zusammen ein bekanntes Wort ergeben, werden eines. */
export const verbinde = async (worte: readonly Suchwort[], leser: Leser): Promise<Suchwort[]> => {
  const verbunden: Suchwort[] = []
  for (const wort of worte) {
    const links = verbunden.at(-1)
    const faltung = `${links?.faltung}${wort.faltung}`
    if (links && (await leser.find(stem(faltung))))
      verbunden[verbunden.length - 1] = { ...wort, text: `${links.text} ${wort.text}`, faltung, teile: [...links.teile, ...wort.teile] }
    else verbunden.push(wort)
  }
  return verbunden
}
