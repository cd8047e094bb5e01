import type { Mengenspalte, Merkmale, Spalte } from './merkmale.ts'

/** Die Facette, die sagt, aus welchem Portal ein Beispiel kommt. */
export const HUB = 'hub'
/** Ihr Wert für das eigene Portal. */
export const EIGEN = 'eigen'

/** Treffer aus einem anderen Portal: wie es heißt, seine Merkmale und die Nummern seiner Treffer, wie es selbst sie zählt. */
export interface Fremdes {
  kennung: string
  merkmale: Merkmale
  nummern: readonly number[]
}

/**
 * Hängt Treffer anderer Portale an die eigenen Merkmale an, in der Reihenfolge der Teile. Danach filtert, zählt und sortiert dieselbe
 * Rechnung wie sonst. Werte, die das eigene Portal nicht kennt, fallen weg: Nach ihnen lässt sich hier nicht filtern. Mengen mit anderen
 * Stufen gelten als nicht genannt.
 * @param kennungen alle Portale, nach denen sich filtern lässt, auch ohne Treffer
 */
export const verbindeMerkmale = (eigene: Merkmale, teile: readonly Fremdes[], kennungen: readonly string[]): Merkmale => {
  const hubs = [EIGEN, ...kennungen]
  const herkunft = teile.flatMap(({ kennung, nummern }) => nummern.map(() => [hubs.indexOf(kennung)]))
  return {
    anzahl: eigene.anzahl + herkunft.length,
    facetten: {
      ...mapWerte(eigene.facetten, (spalte, name) => addSpalten(spalte, teile, ({ facetten }) => get(facetten, name))),
      [HUB]: { werte: hubs, je: [...Array.from({ length: eigene.anzahl }, () => [0]), ...herkunft] },
    },
    masse: mapWerte(eigene.masse, (spalte, name) => addMengen(spalte, teile, ({ masse }) => get(masse, name))),
    jobcenter: addSpalten(withWerte(eigene.jobcenter, teile), teile, ({ jobcenter }) => jobcenter),
  }
}

/** Ob zwei Portale nach denselben Begriffen und Stufen ordnen. */
export const hasGleicheBegriffe = (eigene: Merkmale, fremde: Merkmale): boolean =>
  Object.entries(eigene.facetten).every(([name, { werte }]) => isGleich(werte, get(fremde.facetten, name)?.werte)) &&
  Object.entries(eigene.masse).every(([name, { stufen }]) => isGleich(stufen, get(fremde.masse, name)?.stufen))

/** Treffer eines Portals mit vergleichbarem Wert, die passendsten zuerst. */
export type Bewertet = readonly { nummer: number; wert: number }[]

/** Mischt Trefferlisten nach ihrem Wert; innerhalb einer Liste bleibt die Reihenfolge, bei gleichem Wert geht die frühere Liste vor. */
export const mische = (listen: readonly Bewertet[]): number[] => {
  const alle = listen.flat()
  return alle.sort((a, b) => b.wert - a.wert).map(({ nummer }) => nummer)
}

/** Was schon zu sehen ist, bleibt an seinem Platz; dann kommt das Neue, dann der Rest. @param ab erste Nummer aus anderen Portalen */
export const keepVorn = (nummern: readonly number[], sichtbar: readonly number[], ab: number): number[] => {
  const vorn = new Set(sichtbar)
  const uebrige = nummern.filter((nummer) => !vorn.has(nummer))
  return [
    ...sichtbar.filter((nummer) => nummern.includes(nummer)),
    ...uebrige.filter((nummer) => nummer >= ab),
    ...uebrige.filter((nummer) => nummer < ab),
  ]
}

const addSpalten = (eigene: Spalte, teile: readonly Fremdes[], of: (merkmale: Merkmale) => Spalte | undefined): Spalte => {
  const stellen = new Map(eigene.werte.map((wert, stelle) => [wert, stelle]))
  const je = teile.flatMap(({ merkmale, nummern }) => {
    const spalte = of(merkmale)
    return nummern.map((nummer) => (spalte?.je[nummer] ?? []).flatMap((stelle) => stellen.get(spalte?.werte[stelle] ?? '') ?? []))
  })
  return { werte: eigene.werte, je: [...eigene.je, ...je] }
}

/** Jobcenter anderer Portale stehen vielleicht in keinem eigenen Beispiel; sie kommen dazu. */
const withWerte = ({ werte, je }: Spalte, teile: readonly Fremdes[]): Spalte => ({
  werte: [...new Set([...werte, ...teile.flatMap(({ merkmale }) => merkmale.jobcenter.werte)])],
  je,
})

const addMengen = (eigene: Mengenspalte, teile: readonly Fremdes[], of: (merkmale: Merkmale) => Mengenspalte | undefined): Mengenspalte => {
  const mengen = teile.flatMap(({ merkmale, nummern }) => {
    const spalte = of(merkmale)
    const gleich = isGleich(eigene.stufen, spalte?.stufen)
    return nummern.map((nummer): { mindestens: number; offen: 0 | 1 } => ({
      mindestens: (gleich && spalte?.mindestens[nummer]) || 0,
      offen: gleich && spalte?.offen[nummer] === 0 ? 0 : 1,
    }))
  })
  return {
    ...eigene,
    mindestens: [...eigene.mindestens, ...mengen.map(({ mindestens }) => mindestens)],
    offen: [...eigene.offen, ...mengen.map(({ offen }) => offen)],
  }
}

/** Namen kommen von außen: Gefragt wird nur nach dem, was wirklich dasteht. */
const get = <T>(eintraege: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(eintraege, name) ? eintraege[name] : undefined

const isGleich = (eine: readonly string[], andere: readonly string[] = []): boolean =>
  eine.length === andere.length && eine.every((wert, stelle) => wert === andere[stelle])

const mapWerte = <A, B>(eintraege: Readonly<Record<string, A>>, of: (wert: A, name: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(eintraege).map(([name, wert]) => [name, of(wert, name)]))
