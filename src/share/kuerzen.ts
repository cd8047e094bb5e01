import { findBareShares } from '../model/anteil.ts'
import { teileSaetze } from '../model/satz.ts'

/**
 * So viele ganze Sätze vom Anfang, wie Platz haben, dann so viele Zugaben. Kein Satz wird zerschnitten: Sonst stünde irgendwann ein Anteil
 * ohne seine Basis da. Nennt ein Satz trotzdem einen, hört der Text davor auf; die folgenden könnten sich auf ihn beziehen.
 * @param zugaben für sich verständliche Stücke, jedes ganz oder gar nicht
 * @returns leer, wenn schon der erste Satz zu lang ist
 */
export const packSaetze = (text: string, max: number, zugaben: readonly string[] = []): string => {
  const gepackt: string[] = []
  const passt = (stueck: string): boolean => [...gepackt, stueck].join(' ').length <= max && findBareShares(stueck).length === 0
  const saetze = teileSaetze(text)
  for (const satz of saetze) {
    if (!passt(satz.text)) break
    gepackt.push(satz.text)
  }
  if (gepackt.length === saetze.length) for (const zugabe of zugaben) if (passt(zugabe)) gepackt.push(zugabe)
  return gepackt.join(' ')
}
