import type { Plattform } from './plattform.ts'
import type { Stichwort } from './stichworte.ts'

/** Ein Vorgang, den es nur einmal gibt: Er wird geöffnet, fortgeschrieben und geschlossen. */
export interface Sammelvorgang {
  titel: string
  stichwort: Stichwort
  /** Was zu tun ist; leer heißt, es ist nichts zu tun. */
  punkte: readonly string[]
  einleitung: string
  /** Satz, mit dem der Vorgang schließt. */
  erledigt: string
}

const MAX_PUNKTE = 200

/**
 * Bringt den Vorgang auf den Stand der Punkte. Ohne Punkte wird er geschlossen; kommen neue, geht derselbe wieder auf.
 * @returns ob er jetzt offen ist
 */
export const writeSammelvorgang = async (plattform: Plattform, vorgang: Sammelvorgang): Promise<boolean> => {
  const { titel, stichwort, punkte, einleitung, erledigt } = vorgang
  const marke = `<!-- gelungene-beispiele:${stichwort.name} -->`
  const rest = punkte.length - MAX_PUNKTE
  const text =
    punkte.length === 0
      ? [marke, erledigt].join('\n\n')
      : [
          marke,
          einleitung,
          punkte
            .slice(0, MAX_PUNKTE)
            .map((punkt) => `* ${punkt}`)
            .join('\n'),
          ...(rest > 0 ? [`Dazu kommen ${rest} weitere.`] : []),
          'Diese Liste schreibt sich von selbst fort und schließt sich, wenn nichts mehr zu tun ist.',
        ].join('\n\n')
  const offen = punkte.length > 0
  const vorhanden = (await plattform.listVorgaenge(stichwort.name)).find((kandidat) => kandidat.eigen && kandidat.text.startsWith(marke))
  if (!vorhanden) {
    if (offen) await plattform.createVorgang({ titel, text, stichwort: stichwort.name })
  } else if (vorhanden.text.trim() !== text.trim() || vorhanden.offen !== offen)
    await plattform.updateVorgang(vorhanden.nr, { text, offen })
  return offen
}
