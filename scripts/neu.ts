import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { hub } from '../hub.config.ts'
import type { Formularstand } from '../src/browser/formular/felder.ts'
import { toDatei } from '../src/browser/formular/pruefung.ts'
import { OHNE_NAMEN, suggestOrdner } from '../src/browser/formular/vorgaben.ts'
import { readBestand } from '../src/checks/bestand.ts'
import { readRegister } from '../src/checks/register.ts'
import { reportText } from '../src/checks/reporters/text.ts'
import { toBauplan } from '../src/model/bauplan.ts'
import { toFormular } from '../src/model/formular.ts'
import { writeVerzeichnis } from './editor/verzeichnis.ts'
import { createFrage } from './gefragt.ts'
import { optionsOf, schalterOf, toStand } from './neu/angaben.ts'
import { legeAn } from './neu/anlegen.ts'
import { befrage, findFehlende } from './neu/befragen.ts'
import { hilfetext } from './neu/hilfetext.ts'
import { contentDir } from './ordner.ts'

const formular = toFormular()

const fail = (satz: string): never => {
  console.error(satz)
  process.exit(2)
}

const readArgs = () => {
  try {
    return parseArgs({ options: optionsOf(formular) }).values
  } catch {
    return fail('Eine Angabe ist nicht bekannt oder unvollständig. Alle Angaben zeigt: npm run neu -- --hilfe')
  }
}

/** Fragt, was fehlt; mit `--ja` wird nicht gefragt, und was fehlt, hält auf. */
const vervollstaendige = async (stand: Formularstand): Promise<Formularstand> => {
  if (!werte['ja']) return befrage(formular, stand, register)
  const fehlende = findFehlende(formular, stand).map(({ titel, name }) => `  --${schalterOf(name)}  ${titel}`)
  return fehlende.length > 0 ? fail(['Geschrieben ist nichts, denn es fehlt noch:', ...fehlende].join('\n')) : stand
}

/** Ein freier Ordner: der gewünschte, sonst der vorgeschlagene, nötigenfalls mit einer Nummer. */
const schreibe = async ({ ordner, ...stand }: Formularstand): Promise<{ slug: string; datei: string }> => {
  const erstes = register.find(({ traeger_nummer }) => traeger_nummer === stand.eingaben['jobcenter.0'])
  const slug = ordner || suggestOrdner(erstes?.slug, stand.eingaben['titel'] ?? '') || OHNE_NAMEN
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    return fail(`„${slug}“ taugt nicht als Ordnername. Erlaubt sind a bis z, Ziffern und Bindestriche.`)
  const { text } = toDatei({ ordner: slug, ...stand }, toBauplan(formular.felder))
  const datei = await legeAn(contentDir, slug, text)
  if (datei) return { slug, datei }
  return fail(`Den Ordner „${slug}“ gibt es schon; er bleibt, wie er ist. Bitte nennen Sie einen anderen mit --ordner.`)
}

const werte = readArgs()
if (werte['hilfe']) {
  console.log(hilfetext(formular))
  process.exit(0)
}
const register = [...(await readRegister(contentDir)).values()]
try {
  const { slug, datei } = await schreibe(await vervollstaendige(toStand(formular, werte)))
  await writeVerzeichnis()
  const { findings } = await readBestand(contentDir, undefined, new Set([slug]))
  const isGefragt = createFrage({ root: join(contentDir, 'beispiele'), pfade: [dirname(datei)], geaenderte: undefined })
  const eigene = findings.filter(({ file }) => isGefragt(file))
  console.log(`\nGeschrieben: ${relative(process.cwd(), datei)}\n\n${reportText(eigene, { gelesen: 1, adresse: hub.adresse })}`)
  console.log(`\nAnsehen: npm run dev, dann http://localhost:${process.env['PORT'] ?? 4321}/beispiele/${slug}/`)
  process.exitCode = eigene.some(({ severity }) => severity === 'error') ? 1 : 0
} catch (error) {
  if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error
  fail('\nAbgebrochen. Geschrieben ist nichts.')
}
