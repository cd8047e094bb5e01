import * as z from 'zod/mini'
import { BILDDATEI } from '../bild.ts'
import { auswahl, muster, text } from '../felder.ts'
import { feld } from '../feldhilfe.ts'
import { LIZENZEN } from '../lizenzen.ts'

/** Herkunft und Lizenz eines Bildes im Ordner. */
export const Bildangabe = z.strictObject({
  datei: feld(muster(new RegExp(`^${BILDDATEI}$`)), {
    title: 'Bilddatei',
    description: 'Name der Datei, wie er im Text steht.',
    gut: 'bus.jpg',
    schlecht: 'Das Foto vom Bus',
    beilage: 'bild',
  }),
  urheber: feld(text(2, 120), {
    title: 'Urheber',
    description: 'Von wem stammt das Bild? Eine Stelle oder Aufgabe genügt, der Name eines Menschen ist nicht nötig.',
    gut: 'Jobcenter Musterkreis, Öffentlichkeitsarbeit',
    schlecht: 'Internet',
  }),
  lizenz: feld(auswahl({ ...LIZENZEN, 'wie-beispiel': 'dieselbe wie für den Text' }), {
    title: 'Lizenz des Bildes',
    description: 'Unter welcher Lizenz dürfen andere das Bild nutzen? „wie-beispiel“, wenn es dieselbe ist wie für den Text.',
    gut: 'wie-beispiel',
    schlecht: 'aus dem Internet',
  }),
  personen_erkennbar: feld(auswahl({ nein: 'nein', ja: 'ja' }), {
    title: 'Personen erkennbar',
    description: 'Ist auf dem Bild ein Mensch zu erkennen, auch von hinten, am Namensschild oder am Autokennzeichen?',
    gut: 'nein',
    schlecht: 'vielleicht',
  }),
})

export type Bildangabe = z.infer<typeof Bildangabe>
