/** Das Paket bringt keine Typen mit; gebraucht wird nur dieser Teil. */
declare module 'hyphen/de-1996/index.js' {
  const hyphen: { hyphenateSync(text: string): string }
  export default hyphen
}
