import { distance } from 'fastest-levenshtein'
import { einsetzen } from '../muster.ts'
import { closestTo } from '../naechstes.ts'
import { defineBestandsRule, type Eintrag } from '../rule.ts'

/** So viele Glieder eines Kreises nennt die Meldung. */
const MAX_NAMEN = 6

const mit = (kennung: string, ...vorbilder: string[]): string =>
  einsetzen({ kopf: `kennung: ${kennung}\nbasiert_auf:${vorbilder.map((vorbild) => `\n  - ${vorbild}`).join('') || ' []'}` }).datei

export default defineBestandsRule({
  id: 'basiert-auf',
  title: 'Vorbilder gibt es, und sie waren früher da',
  why: 'Unter jedem Beispiel steht, auf welchem es beruht und wer es nachgemacht hat. Fehlt das Vorbild oder zeigt die Kette auf sich selbst zurück, führt dieser Weg ins Leere.',
  repair: 'Tragen Sie unter „basiert_auf“ die Kennung des Beispiels ein, das Ihnen als Vorbild diente; sie steht in dessen Kopf.',
  examples: [
    { ok: { 'bus/index.mdx': mit('bus11'), 'rad/index.mdx': mit('rad22', 'bus11'), 'auto/index.mdx': mit('auto3', 'bus11', 'rad22') } },
    {
      bad: { 'bus/index.mdx': mit('bus11'), 'rad/index.mdx': mit('rad22', 'bus12') },
      expect: [
        'rad/index.mdx:4:5 Ein Beispiel mit der Kennung „bus12“ gibt es nicht. Meinten Sie „bus11“? Bitte prüfen Sie die Kennung unter „basiert_auf“.',
      ],
    },
    {
      bad: { 'bus/index.mdx': mit('bus11', 'bus11') },
      expect: ['bus/index.mdx:4:5 Dieses Beispiel nennt sich selbst als Vorbild. Bitte löschen Sie den Eintrag.'],
    },
    {
      bad: { 'auto/index.mdx': mit('auto3', 'rad22'), 'bus/index.mdx': mit('bus11', 'auto3'), 'rad/index.mdx': mit('rad22', 'bus11') },
      expect: [
        'bus/index.mdx:4:5 Die Vorbilder drehen sich im Kreis: „bus“, „auto“, „rad“ und wieder „bus“. Bitte löschen Sie den Eintrag bei dem Beispiel, das zuerst da war.',
      ],
    },
  ],
  check({ eintraege, vergeben }, report) {
    for (const { file, beispiel, stelleOf } of eintraege)
      for (const [index, kennung] of beispiel.basiert_auf.entries()) {
        const at = { file, stelle: stelleOf(['basiert_auf', index]), field: 'Basiert auf' }
        if (kennung === beispiel.kennung)
          report({ ...at, message: 'Dieses Beispiel nennt sich selbst als Vorbild. Bitte löschen Sie den Eintrag.' })
        else if (!vergeben.kennungen.has(kennung)) {
          // Kennungen sind kurz und zufällig: Mehr als ein anderes Zeichen ist kein Tippfehler mehr.
          const near = closestTo(
            kennung,
            [...vergeben.kennungen].filter((andere) => distance(andere, kennung) === 1),
          )
          report({
            ...at,
            message: `Ein Beispiel mit der Kennung „${kennung}“ gibt es nicht. ${near ? `Meinten Sie „${near}“? ` : ''}Bitte prüfen Sie die Kennung unter „basiert_auf“.`,
            ...(near && { suggestion: near }),
          })
        }
      }
    for (const { eintrag, index, kreis } of findKreise(eintraege))
      report({
        file: eintrag.file,
        stelle: eintrag.stelleOf(['basiert_auf', index]),
        field: 'Basiert auf',
        message: `Die Vorbilder drehen sich im Kreis: ${kreis
          .slice(0, MAX_NAMEN)
          .map((slug) => `„${slug}“`)
          .join(
            ', ',
          )}${kreis.length > MAX_NAMEN ? ' …' : ''} und wieder „${kreis[0]}“. Bitte löschen Sie den Eintrag bei dem Beispiel, das zuerst da war.`,
      })
  },
})

interface Kreis {
  eintrag: Eintrag
  index: number
  kreis: string[]
}

/** Tiefensuche ohne Rekursion: Jedes Beispiel und jeder Verweis wird einmal besucht, jeder Kreis einmal gemeldet. */
const findKreise = (eintraege: readonly Eintrag[]): Kreis[] => {
  const nachKennung = new Map(eintraege.map((eintrag) => [eintrag.beispiel.kennung, eintrag]))
  const fertig = new Set<Eintrag>()
  const kreise: Kreis[] = []
  for (const start of eintraege) {
    const weg: { eintrag: Eintrag; index: number }[] = fertig.has(start) ? [] : [{ eintrag: start, index: 0 }]
    const imWeg = new Map<Eintrag, number>([[start, 0]])
    for (let letzter = weg.at(-1); letzter; letzter = weg.at(-1)) {
      const { eintrag } = letzter
      const index = letzter.index++
      const kennung = eintrag.beispiel.basiert_auf[index]
      if (kennung === undefined) {
        fertig.add(eintrag)
        imWeg.delete(eintrag)
        weg.pop()
        continue
      }
      const vorbild = nachKennung.get(kennung)
      if (!vorbild || vorbild === eintrag || fertig.has(vorbild)) continue
      const stelle = imWeg.get(vorbild)
      if (stelle === undefined) {
        imWeg.set(vorbild, weg.length)
        weg.push({ eintrag: vorbild, index: 0 })
      } else
        kreise.push({ eintrag, index, kreis: [eintrag, ...weg.slice(stelle, -1).map((glied) => glied.eintrag)].map(({ slug }) => slug) })
    }
  }
  return kreise
}
