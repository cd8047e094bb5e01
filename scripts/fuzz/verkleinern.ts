/** So viele Versuche darf das Verkleinern kosten; jeder startet einen Prozess. */
const MAX_VERSUCHE = 150

/**
 * Kürzt eine Datei, solange sie denselben Fehler zeigt: erst um große, dann um immer kleinere Stücke.
 * @returns die kleinste gefundene Datei
 */
export const verkleinern = async (datei: string, zeigtFehler: (datei: string) => Promise<boolean>): Promise<string> => {
  let kleinste = datei
  let versuche = 0
  for (let stueck = Math.ceil(datei.length / 2); stueck >= 1 && versuche < MAX_VERSUCHE; stueck = Math.floor(stueck / 2)) {
    for (let von = 0; von < kleinste.length && versuche < MAX_VERSUCHE; versuche++) {
      const kuerzer = kleinste.slice(0, von) + kleinste.slice(von + stueck)
      if (await zeigtFehler(kuerzer)) kleinste = kuerzer
      else von += stueck
    }
  }
  return kleinste
}
