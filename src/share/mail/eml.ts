import type { Mail } from './mail.ts'

/**
 * Eine Mail als Datei, die ein Mailprogramm öffnet: mit Textteil für alle, die kein HTML lesen. `X-Unsent` lässt Outlook sie als Entwurf
 * öffnen; Absender, Empfänger und Tag setzt es selbst ein. Läuft auch im Browser.
 */
export const toEml = ({ betreff, text, html }: Omit<Mail, 'block'>): string => {
  // Weder Text noch HTML enthalten je ein „=_“ in Base64.
  const grenze = '=_gelungene-beispiele'
  const teil = (typ: string, inhalt: string): string[] => [
    `--${grenze}`,
    `Content-Type: ${typ}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    toBase64(inhalt).replace(/.{76}(?=.)/g, '$&\r\n'),
  ]
  return [
    'X-Unsent: 1',
    `Subject: ${toEncodedWords(betreff)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${grenze}"`,
    '',
    // Die bessere Fassung steht nach RFC 2046 hinten.
    ...teil('text/plain', text.replace(/\r?\n/g, '\r\n')),
    ...teil('text/html', html),
    `--${grenze}--`,
    '',
  ].join('\r\n')
}

const toBase64 = (text: string): string => {
  let bytes = ''
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return btoa(bytes)
}

/** Eine Zeile mit einem kodierten Wort hat höchstens 76 Zeichen (RFC 2047): „Subject: “, zwölf für die Klammern, 52 für 39 Bytes. */
const MAX_WORT = 39

/** Eine Kopfzeile in reinem ASCII (RFC 2047), kein Zeichen über zwei Wörter verteilt. */
const toEncodedWords = (text: string): string => {
  const woerter: string[] = ['']
  for (const zeichen of text.replace(/\s+/g, ' ')) {
    const letztes = woerter.length - 1
    if (new TextEncoder().encode(woerter[letztes] + zeichen).length > MAX_WORT) woerter.push(zeichen)
    else woerter[letztes] += zeichen
  }
  return woerter.map((wort) => `=?utf-8?B?${toBase64(wort)}?=`).join('\r\n ')
}
