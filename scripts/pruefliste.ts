import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBestand } from '../src/checks/bestand.ts'
import { readEinreichung } from '../src/checks/einreichung.ts'
import { escapeMarkdown } from '../src/checks/reporters/als-text.ts'
import { prueflisteFor } from '../src/model/pruefliste.ts'
import { pruefleitfaden } from '../src/texte/leitfaden.ts'
import { createFrage } from './gefragt.ts'
import { heute } from './heute.ts'
import { contentDir } from './ordner.ts'

const { liste: texte } = pruefleitfaden

const fail = (satz: string, code = 2): never => {
  console.error(satz)
  process.exit(code)
}

/** Schreibt die Prüfliste zu einem Beispiel: was zu seiner Art gehört, was es nennt und worüber die Prüfung nur einen Hinweis gab. */
const [slug = '', ...zuviel] = process.argv.slice(2)
if (slug === '' || zuviel.length > 0) fail('So geht es: npm run pruefliste -- ORDNERNAME')
const root = join(contentDir, 'beispiele')
const datei = join(root, slug, 'index.mdx')
if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(datei)) fail(`Ein Beispiel „${slug}“ gibt es nicht.`)
const { findings, berichte } = await readBestand(contentDir)
const bericht = berichte.find((eintrag) => eintrag.slug === slug)
if (!bericht) fail('Die formale Prüfung ist noch nicht bestanden. Was zu tun ist, sagt „npm run pruefen“.', 1)
else {
  // Einwilligungen und Ausnahmen stehen nur in der Datei, nie im Bericht.
  const { beispiel = bericht.beispiel } = readEinreichung(slug, await readFile(datei))
  const isGefragt = createFrage({ root, pfade: [join(root, slug)], geaenderte: undefined })
  const hinweise = findings
    .filter(({ file }) => isGefragt(file))
    .map(({ line, message }) => `- [ ] Zeile ${line}: ${escapeMarkdown(message)}`)
  const punkte = prueflisteFor({ ...bericht, beispiel }).map(
    ({ titel, frage, schlecht }) => `- [ ] **${titel}.** ${frage}${schlecht && ` ${texte.schlecht(schlecht)}`}`,
  )
  console.log(
    [
      `## ${texte.titel(escapeMarkdown(beispiel.titel))}`,
      punkte.join('\n'),
      ...(hinweise.length > 0 ? [`### ${texte.hinweise}`, hinweise.join('\n')] : []),
      `### ${texte.danach}`,
      `\`\`\`yaml\npruefung:\n  formal: ${beispiel.pruefung?.formal ?? heute()}\n  fachlich: ${heute()}\n\`\`\``,
    ].join('\n\n'),
  )
}
