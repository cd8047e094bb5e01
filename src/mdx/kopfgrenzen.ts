const MAX_NODES = 1_500

/** So viele Ebenen darf ein Kopf haben. */
export const MAX_DEPTH = 8

/** Warum der Kopf zu groß ist, um ihn zu lesen, als ganzer Satz; leer, wenn er gelesen werden darf. */
export const findKopfgrenze = (yaml: string): string | undefined => {
  if (yaml.split('\n').length > MAX_NODES || (yaml.match(/[{[,]/g)?.length ?? 0) > MAX_NODES)
    return `Der Kopf hat zu viele Einträge, erlaubt sind höchstens ${MAX_NODES}. Bitte kürzen Sie ihn.`
  const depth = flowDepth(yaml)
  if (depth > MAX_DEPTH) return `Der Kopf ist ${depth} Ebenen tief verschachtelt, erlaubt sind ${MAX_DEPTH}. Bitte machen Sie ihn flacher.`
  return undefined
}

const flowDepth = (yaml: string): number => {
  let depth = 0
  let max = 0
  for (const char of yaml) {
    if (char === '{' || char === '[') max = Math.max(max, ++depth)
    if (char === '}' || char === ']') depth = Math.max(0, depth - 1)
  }
  return max
}
