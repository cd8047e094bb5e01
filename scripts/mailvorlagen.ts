import { writeFile } from 'node:fs/promises'
import { toVorlagen, VORLAGENDATEI } from './mail/uebersetzen.ts'

/**
 * Übersetzt die Vorlage der Mails: `node scripts/mailvorlagen.ts`. Das Ergebnis liegt im Projekt, damit kein Bau und kein Browser mjml laden
 * muss; nötig nach jeder Änderung an der Vorlage, und ein Test merkt, wenn es fehlt.
 */
await writeFile(VORLAGENDATEI, await toVorlagen())
console.log(`Geschrieben: ${VORLAGENDATEI}`)
