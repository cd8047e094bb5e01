/** Liest eine Antwort als Text, höchstens `maxBytes`; ihre eigene Angabe zur Länge zählt nicht. @returns leer, wenn mehr kommt */
export const readBegrenzt = async ({ body }: Response, maxBytes: number): Promise<string | undefined> => {
  const stuecke: Uint8Array[] = []
  let bytes = 0
  for await (const stueck of body ?? []) {
    bytes += stueck.byteLength
    if (bytes > maxBytes) return undefined
    stuecke.push(stueck)
  }
  return Buffer.concat(stuecke).toString('utf8')
}
