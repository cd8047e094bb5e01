import { type Adresszeile, beispieladresse, kurzadresse, standadresse, weitergabeadresse } from '../model/adressbuch.ts'
import type { Bericht } from '../model/bericht.ts'

/** Eine Adresse, die weiterführt. */
export interface Umleitung {
  von: string
  nach: string
  /** Titel des Beispiels, zu dem sie führt; ohne, wenn das Ziel eine andere Seite ist. */
  titel?: string
}

/**
 * Alle Adressen, die zu einer anderen führen: kurze Links, frühere Ordnernamen und was das Adressbuch weiterreicht.
 * @param zeilen Adressbuch; leer, wenn der Bestand keines führt
 */
export const toUmleitungen = (berichte: readonly Bericht[], zeilen: readonly Adresszeile[]): Umleitung[] => {
  const ziele = new Map<string, Umleitung>()
  const add = (von: string, nach: string, titel?: string): void => {
    if (von !== nach && !ziele.has(von)) ziele.set(von, { von, nach, ...(titel !== undefined && { titel }) })
  }
  for (const { slug, beispiel } of berichte) add(kurzadresse(beispiel.kennung), beispieladresse(slug), beispiel.titel)
  const seiten = new Map(berichte.map(({ slug, beispiel }) => [beispieladresse(slug), beispiel.titel]))
  for (const { slug, beispiel } of berichte)
    for (const alias of beispiel.alias)
      if (!seiten.has(beispieladresse(alias))) {
        add(beispieladresse(alias), beispieladresse(slug), beispiel.titel)
        add(standadresse(alias), standadresse(slug), beispiel.titel)
        add(weitergabeadresse(alias), weitergabeadresse(slug), beispiel.titel)
      }
  for (const { adresse, jetzt } of zeilen) if (jetzt) add(adresse, jetzt, seiten.get(jetzt))
  // Ist ein Beispiel in einem anderen aufgegangen, geht sein kurzer Link mit.
  for (const { adresse, kennung } of zeilen) {
    const umzug = ziele.get(adresse)
    if (kennung && umzug) add(kurzadresse(kennung), umzug.nach, umzug.titel)
  }
  return [...ziele.values()]
}
