import type { z } from 'zod/mini'

type Issue = z.core.$ZodIssue

/**
 * Löst `invalid_union` auf: Von den Möglichkeiten zählt die, an die der Wert am weitesten herankam.
 * Passt keine der Form nach, bleibt der Fehler als Ganzes stehen.
 */
export const flattenIssues = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue]
    const branch = issue.errors.filter(
      (errors) =>
        errors.length > 0 &&
        errors.every(
          (error) => error.path.length > 0 || error.code === 'unrecognized_keys' || error.code === 'too_small' || error.code === 'too_big',
        ),
    )[0]
    if (!branch) return [issue]
    return flattenIssues(branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
  })
