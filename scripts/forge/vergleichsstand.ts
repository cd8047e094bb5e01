import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const Ereignis = z.object({
  pull_request: z.unknown().optional(),
  repository: z.object({ default_branch: z.string() }).optional(),
})

/**
 * Der Stand, mit dem ein Vorschlag verglichen wird: Nur was er ändert, kann ihn aufhalten.
 * @returns `undefined` außerhalb eines Vorschlags; dann wird alles geprüft
 */
export const findVergleichsstand = async (env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  if (env['GITLAB_CI']) return env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || undefined
  if (!env['GITHUB_EVENT_PATH']) return undefined
  const { pull_request: vorschlag, repository } = Ereignis.parse(JSON.parse(await readFile(env['GITHUB_EVENT_PATH'], 'utf8')))
  // GitHub prüft den Vorschlag zusammengeführt mit dem Hauptzweig; dessen Stand ist der erste Vorfahr. Der im Ereignis kann älter sein.
  if (vorschlag !== undefined) return 'HEAD^1'
  // Von Hand oder vom Formular angestoßen: Der Zweig wird mit dem Hauptzweig verglichen.
  return env['GITHUB_EVENT_NAME'] === 'workflow_dispatch' && repository ? `origin/${repository.default_branch}` : undefined
}
