import * as z from 'zod/mini'
import { muster, sonst } from './felder.ts'

/** Wohin das Formular ein Beispiel bringen kann. Was leer ist, wird nicht angeboten. */
export const Einreichungsweg = z.strictObject({
  /** Welche Software auf der Plattform läuft; openCoDE ist ein GitLab, Codeberg ein Gitea. */
  plattform: sonst(z.enum(['github', 'gitlab', 'gitea', '']), ''),
  /** Adresse des Projekts, etwa `https://github.com/amt/beispiele`; ein Wort wie „keine“ zählt als leer. */
  projekt: z.catch(z.url({ protocol: /^https$/ }), ''),
  zweig: sonst(muster(/^[\w./-]+$/), 'main'),
  /** Ordner der Beispiele im Projekt. */
  ordner: sonst(muster(/^[\w./-]+$/), 'content/beispiele'),
  mail: z.catch(z.email(), ''),
})
export type Einreichungsweg = z.infer<typeof Einreichungsweg>

type Vorgaben = { [Angabe in keyof Einreichungsweg]?: Einreichungsweg[Angabe] | undefined }

/**
 * Die geltenden Wege: die Vorgaben, und davor, was als JSON kommt, etwa aus einer Umgebungsvariable; leerer Text bringt nichts mit.
 * @throws wenn es keine gültigen Angaben sind
 */
export const parseEinreichungsweg = (vorgaben: Vorgaben, json: string): Einreichungsweg =>
  Einreichungsweg.parse({ ...vorgaben, ...(json.trim() === '' ? {} : JSON.parse(json)) })
