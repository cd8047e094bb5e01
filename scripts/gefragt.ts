import { relative, resolve, sep } from 'node:path'

/**
 * Macht die Frage, ob eine Datei zu dem gehört, was geprüft werden soll: zu den genannten Pfaden und zu den geänderten Ordnern.
 * @param pfade genannte Pfade; leer heißt alle
 * @param geaenderte Ordner, die sich geändert haben; `undefined` heißt alle
 */
export const createFrage =
  ({ root, pfade = [], geaenderte }: { root: string; pfade?: readonly string[]; geaenderte: ReadonlySet<string> | undefined }) =>
  (file: string): boolean => {
    const pfad = resolve(file)
    // Ein Befund gegen den ganzen Bestand, etwa eine gescheiterte Bestandsregel, betrifft jeden.
    if (pfad === root) return true
    if (pfade.length > 0 && !pfade.some((gefragt) => pfad === gefragt || pfad.startsWith(gefragt + sep))) return false
    return geaenderte === undefined || geaenderte.has(relative(root, pfad).split(sep)[0] ?? '')
  }
