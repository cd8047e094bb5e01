import type { Ort, Plattform } from './plattform.ts'

/**
 * Schreibt einen Kommentar, den es nur einmal geben soll: Steht schon einer mit dieser Marke da, ändert sich nur sein Text.
 * Ein gleicher Text löst keine Nachricht aus.
 * @param marke unsichtbare Zeile, mit der `text` beginnt
 */
export const writeKommentar = async (plattform: Plattform, ort: Ort, marke: string, text: string): Promise<void> => {
  const vorhanden = await findKommentar(plattform, ort, marke)
  if (!vorhanden) await plattform.createKommentar(ort, text)
  else if (vorhanden.text.trim() !== text.trim()) await plattform.updateKommentar(ort, vorhanden.id, text)
}

/** Unser Kommentar mit dieser Marke. Fremde zählen nicht, auch wenn sie die Marke tragen. */
export const findKommentar = async (plattform: Plattform, ort: Ort, marke: string) =>
  (await plattform.listKommentare(ort)).find(({ eigen, text }) => eigen && text.startsWith(marke))
