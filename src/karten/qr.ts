import encodeQR from 'qr'

/** Module freier Rand rundherum: Die Norm (ISO/IEC 18004) verlangt vier. */
const RUHEZONE = 4

/** Ein QR-Code als Raster; `true` ist dunkel, der freie Rand gehört dazu. Stufe M verträgt es, wenn 15 Prozent davon verloren gehen. */
export const qrRaster = (adresse: string): boolean[][] => encodeQR(adresse, 'raw', { ecc: 'medium', border: RUHEZONE })

/** Derselbe Code als SVG, schwarz auf weißem Grund, damit er auch auf dunklen Seiten lesbar bleibt. */
export const qrSvg = (adresse: string): string => {
  const raster = qrRaster(adresse)
  // Nebeneinander Liegendes wird ein Stück: Zwischen einzelnen Modulen blieben im Druck feine Linien.
  const stuecke = raster.flatMap((zeile, y) =>
    [
      ...zeile
        .map((dunkel) => (dunkel ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: lauf, index }) => `M${index} ${y}h${lauf.length}v1h-${lauf.length}z`),
  )
  const seite = raster.length
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${seite} ${seite}" shape-rendering="crispEdges"><rect width="${seite}" height="${seite}" fill="#fff"/><path d="${stuecke.join('')}"/></svg>\n`
}
