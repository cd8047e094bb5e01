import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toEditorschema } from '../../src/model/editorschema.ts'
import { contentDir } from '../ordner.ts'

/** Die Datei mit dem Schema, die im Projekt liegt. */
export const SCHEMADATEI = '.vscode/beispiel.schema.json'

/** Das Schema als Text, so wie es im Projekt steht. */
export const schemaText = (): string => `${JSON.stringify(toEditorschema(), null, 2)}\n`

/**
 * Legt hin, woran die Astro-Erweiterung von VS Code erkennt, welche MDX-Datei zu welchem Schema gehört. Sie liest es aus dem Arbeitsordner von
 * Astro; dort kann es jederzeit neu entstehen.
 */
export const writeVerzeichnis = async (): Promise<void> => {
  const ordner = resolve('.astro/collections')
  const beispiele = join(contentDir, 'beispiele')
  const namen = await readdir(beispiele).catch((): string[] => [])
  // Die Erweiterung vergleicht in Kleinbuchstaben und ohne Umschreibung.
  const entries = Object.fromEntries(
    namen.map((name) => [decodeURIComponent(pathToFileURL(join(beispiele, name, 'index.mdx')).href).toLowerCase(), 'beispiel']),
  )
  await mkdir(ordner, { recursive: true })
  await writeFile(join(ordner, 'beispiel.schema.json'), schemaText())
  await writeFile(
    join(ordner, 'collections.json'),
    JSON.stringify({ collections: [{ hasSchema: true, name: 'beispiel' }], entries }, null, 2),
  )
}
