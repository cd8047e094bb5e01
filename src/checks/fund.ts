/**
 * Prüfzahl eines gefundenen Werts: vier Hexziffern, für jede Regel und jedes Beispiel eine andere. FNV-1a, auf 16 Bit gefaltet – kurz mit Absicht:
 * Aus ihr lässt sich keine Telefonnummer zurückrechnen, denn Zehntausende Nummern haben dieselbe.
 */
export const fundOf = (regel: string, slug: string, wert: string): string => {
  const genormt = wert.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(`${regel}\u0000${slug}\u0000${genormt}`)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, '0')
}
