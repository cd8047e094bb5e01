/** Teile einer Adresse; was fremd sein kann, etwa der Name eines Zweigs, bringt keine eigenen Zeichen mit. */
export const toAdresse = (...teile: readonly string[]): string => teile.flatMap((teil) => teil.split('/').map(encodeSegment)).join('/')

/** Auch Klammern: In einem Markdown-Link beendeten sie die Adresse. */
const encodeSegment = (teil: string): string =>
  encodeURIComponent(teil).replace(/[()'!*~]/g, (zeichen) => `%${zeichen.charCodeAt(0).toString(16).toUpperCase()}`)
