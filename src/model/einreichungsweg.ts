import { z } from 'zod'

/** Wohin das Formular ein Beispiel bringen kann. Was leer ist, wird nicht angeboten. */
export const Einreichungsweg = z.strictObject({
  /** Welche Software auf der Plattform läuft; openCoDE ist ein GitLab, Codeberg ein Gitea. */
  plattform: z.enum(['github', 'gitlab', 'gitea', '']).default(''),
  /** Adresse des Projekts, etwa `https://github.com/amt/beispiele`; ein Wort wie „keine“ zählt als leer. */
  projekt: z.url({ protocol: /^https$/ }).catch(''),
  zweig: z
    .string()
    .regex(/^[\w./-]+$/)
    .default('main'),
  /** Ordner der Beispiele im Projekt. */
  ordner: z
    .string()
    .regex(/^[\w./-]+$/)
    .default('content/beispiele'),
  mail: z.email().catch(''),
})
export type Einreichungsweg = z.infer<typeof Einreichungsweg>

type Vorgaben = { [Angabe in keyof Einreichungsweg]?: Einreichungsweg[Angabe] | undefined }

/**
 * Die geltenden Wege: die Vorgaben, und davor, was als JSON kommt, etwa aus einer Umgebungsvariable; leerer Text bringt nichts mit.
 * @throws wenn es keine gültigen Angaben sind
 */
export const parseEinreichungsweg = (vorgaben: Vorgaben, json: string): Einreichungsweg =>
  Einreichungsweg.parse({ ...vorgaben, ...(json.trim() === '' ? {} : JSON.parse(json)) })
