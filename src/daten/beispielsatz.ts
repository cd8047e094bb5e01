import type { Fall } from '../catalogue/katalog.ts'
import { toTexthtml } from '../feeds/volltext.ts'
import { abschnitte as ueberschriften } from '../model/abschnitte.ts'
import { beispieladresse, kurzadresse } from '../model/adressbuch.ts'
import { type Datenhub, schemapfad } from './adressen.ts'
import { lizenzadressen } from './lizenzen.ts'

/**
 * Ein Beispiel als Datensatz: die Felder des Modells unter ihren Namen, dazu Adressen, Lizenz und der Text. Einwilligungen und Ausnahmen
 * gehen nur die Redaktion an; Bilder stehen nur da, wenn die Seite sie zeigt.
 */
export const toBeispielsatz = ({ slug, beispiel, abschnitte, bilder }: Fall, { adresse }: Datenhub) => {
  const { einwilligungen: _, ausnahmen: __, ...felder } = beispiel
  const seite = `${adresse}${beispieladresse(slug)}`
  return {
    $schema: `${adresse}${schemapfad('beispiel')}`,
    permalink: `${adresse}${kurzadresse(beispiel.kennung)}`,
    adresse: seite,
    lizenz_adresse: lizenzadressen[beispiel.lizenz].text,
    ...felder,
    bilder: beispiel.bilder.filter(({ datei }) => bilder.includes(datei)),
    abschnitte: abschnitte.map(({ id, bloecke }) => ({
      id,
      titel: ueberschriften[id],
      html: toTexthtml(bloecke, adresse, seite),
    })),
  }
}
