/** Der Teil von `subset-font`, den `schrift.ts` nutzt; das Paket bringt keine Typen mit. */
declare module 'subset-font' {
  export default function subsetFont(schrift: Buffer, zeichen: string, optionen: { targetFormat: 'woff2' }): Promise<Buffer>
}
