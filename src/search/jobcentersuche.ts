import type { Jobcenterliste, Listeneintrag } from './jobcenterliste.ts'

/**
 * Jobcenter, in deren Namen jedes eingegebene Wort vorkommt oder deren Träger-Nummer so beginnt; Namensanfänge zuerst, sonst nach Namen.
 * Umlaute dürfen ausgeschrieben sein oder fehlen.
 */
export const findJobcenter = ({ jobcenter }: Jobcenterliste, eingabe: string): Listeneintrag[] => {
  const woerter = toWoerter(eingabe)
  if (woerter.length === 0) return []
  const treffer = jobcenter.filter(
    ({ name, nummer }) =>
      nummer.startsWith(eingabe.trim()) || woerter.every((wort) => FALTUNGEN.some((fold) => fold(name).includes(fold(wort)))),
  )
  const rank = ({ name }: Listeneintrag): number => {
    const [anfang = ''] = woerter
    const beginnt = (wort: string): boolean => FALTUNGEN.some((fold) => fold(wort).startsWith(fold(anfang)))
    const stelle = toWoerter(name).findIndex(beginnt)
    return stelle < 0 ? Number.MAX_SAFE_INTEGER : stelle
  }
  return treffer
    .map((eintrag) => ({ eintrag, rang: rank(eintrag) }))
    .sort((a, b) => a.rang - b.rang)
    .map(({ eintrag }) => eintrag)
}

/** Die Wörter ohne „Jobcenter“, das in jedem Namen steht. */
const toWoerter = (text: string): string[] => text.split(/[\s,/()-]+/).filter((wort) => wort && wort.toLowerCase() !== 'jobcenter')

const UMSCHRIFT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** „Lörrach“ findet, wer „Loerrach“ schreibt, und auch, wer „Lorrach“ schreibt. */
const FALTUNGEN: readonly ((text: string) => string)[] = [
  (text) => text.toLowerCase().replace(/[äöüß]/g, (buchstabe) => UMSCHRIFT[buchstabe] ?? buchstabe),
  (text) => text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, ''),
]
