import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { feindlich } from '../../src/checks/korpus/feindlich.ts'
import { einsetzen } from '../../src/checks/muster.ts'

const WORT = fc.constantFrom(
  'Bus',
  'Straße',
  'Größe',
  'a',
  '1',
  '17',
  'von',
  'und',
  'x_y',
  'a*b',
  '„so“',
  'ÄÖ',
  '…',
  '–',
  '3.',
  '(z. B.)',
  '5 %',
  'foo@bar',
)

/** Bruchstücke, aus denen sich Auszeichnung ergibt oder gerade nicht. */
const SPLITTER = fc.constantFrom(
  ...'* ** *** _ __ ~ ~~ ` `` ``` ~~~ [ ] ( ) ![ ]( ][ [^ : :// / // \\ \\\\ \\* \\[ \\` \\< \\{ | || \\| # ## ### > - + 1. 2) --- *** === & &amp; &lt; &quot; ! " \' , . ; @ = % $ ^'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '\t',
  '    ',
  '\u00a0',
  '🙋',
)

const BOESE = fc.constantFrom(
  '<script>',
  '</script>',
  '<b>',
  '</b>',
  '<>',
  '</>',
  '<Hinweis>',
  '</Hinweis>',
  '<Zitat rolle="Leitung">',
  '</Zitat>',
  '<Material titel="abc" adresse="https://example.org/" />',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<![CDATA[',
  ']]>',
  '{',
  '}',
  '{x}',
  '{/*',
  '*/}',
  '{...x}',
  'import x from "y"',
  'export const a = 1',
  'export "\\',
  'javascript:alert(1)',
  'java\tscript:',
  'data:text/html,x',
  'https://example.org',
  'https://a:b@example.org',
  'http://example.org',
  'www.example.org',
  '//example.org',
  'a@b.de',
  'mailto:a@b.de',
  '<https://example.org>',
  '[a](javascript:x)',
  '[a](/x)',
  '[a]: /x',
  '[a]',
  '[^1]',
  '[^1]: x',
  '![Der Bus im Dorf](bus.jpg)',
  '&#x202e;',
  '&commat;',
  '&#0;',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u00ad',
  '\ufeff',
  '\r',
  '\u2028',
  '\ue000',
  'onload="x"',
  '|---|',
  '|:-:|',
  '- [ ] ',
  '- [x] ',
  '<a href="',
  '">',
  '`{x}`',
  '---\n',
  '__proto__',
  'constructor',
  '## Ausgangslage',
  '## Umsetzung',
  '## Ergebnisse',
  '<',
  '<3',
  '< ',
)

const zeile = (...teile: fc.Arbitrary<string>[]) =>
  fc.array(fc.oneof(...teile), { minLength: 1, maxLength: 10 }).map((stuecke) => stuecke.join(''))

const satz = fc.array(WORT, { minLength: 1, maxLength: 8 }).map((worte) => worte.join(' '))

/** Wohlgeformte Auszeichnung im Satz, beliebig ineinander. */
const { inline } = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    satz,
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `_${text}_`),
    tie('inline').map((text) => `~~${text}~~`),
    tie('inline').map((text) => `[${text}](https://example.org/a "Titel")`),
    tie('inline').map((text) => `[${text}](/beispiele/)`),
    tie('inline').map((text) => `[${text}][ziel]`),
    satz.map((text) => `\`${text}\``),
    satz.map((text) => `![Bild ${text}](bus.jpg)`),
    fc.constant('[^1]'),
    fc.constant('https://example.org/a_b?c=1&d=2'),
    fc.tuple(tie('inline'), tie('inline')).map((teile) => teile.join(' ')),
    fc.tuple(tie('inline'), tie('inline')).map((teile) => teile.join('\n')),
    zeile(WORT, SPLITTER),
  ),
}))

const einruecken = (text: string, vorn: string, weiter: string) =>
  text
    .split('\n')
    .map((teil, index) => (index === 0 ? vorn : weiter) + teil)
    .join('\n')

/** Blöcke, beliebig ineinander; Bausteine nur, wenn verlangt. */
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    inline.map((text) => `### ${text.replaceAll('\n', ' ')}`),
    tie('block').map((text) => einruecken(text, '> ', '> ')),
    tie('block').map((text) => einruecken(text, '- ', '  ')),
    tie('block').map((text) => einruecken(text, '1. ', '   ')),
    tie('block').map((text) => einruecken(text, '- [ ] ', '  ')),
    tie('block').map((text) => einruecken(text, '* ', ' ')),
    fc.tuple(tie('block'), tie('block')).map((teile) => teile.join('\n\n')),
    fc.tuple(tie('block'), tie('block')).map((teile) => teile.join('\n')),
    fc
      .tuple(inline, inline, inline)
      .map(([a, b, c]) => `| ${a.replaceAll('\n', ' ')} | ${b.replaceAll('\n', ' ')} |\n|---|:-:|\n| ${c.replaceAll('\n', ' ')} | x |`),
    satz.map((text) => `\`\`\`js\n${text}\n  {x} <b>\n\`\`\``),
    fc.constantFrom(
      '---',
      '***',
      '[ziel]: https://example.org/ziel "T"',
      '[^1]: Eine Anmerkung.',
      '[^1]: Eine\n\n    Anmerkung.',
      '    eingerückt',
    ),
    zeile(WORT, SPLITTER),
  ),
}))

const baustein = fc
  .tuple(block, fc.constantFrom('Hinweis', 'Zitat rolle="Leitung"', 'Schritte titel="Ablauf"'))
  .map(([text, anfang]) => `<${anfang}>\n\n${text}\n\n</${anfang.split(' ')[0]}>`)

const dateiMit = (teile: readonly string[]): string => einsetzen({ text: teile.join('\n\n') }).datei

/** Dateien nach der Grammatik: Die meisten werden angenommen. */
const gutartig = fc.array(block, { minLength: 1, maxLength: 5 }).map(dateiMit)
const gemischt = fc
  .array(fc.oneof(block, baustein, zeile(WORT, SPLITTER, BOESE), zeile(BOESE)), { minLength: 1, maxLength: 5 })
  .map(dateiMit)

const BEISPIELE = 'content/beispiele'
const echte = readdirSync(BEISPIELE).map((slug) => readFileSync(`${BEISPIELE}/${slug}/index.mdx`, 'utf8'))
const korpus = feindlich.filter(({ bytes }) => bytes.length < 20_000).map(({ bytes }) => new TextDecoder().decode(bytes))

type Eingriff = (text: string) => string
const stelle = fc.double({ min: 0, max: 0.999_999, noNaN: true })
const laenge = fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 40 }))

const eingriff: fc.Arbitrary<Eingriff> = fc.oneof(
  fc.tuple(stelle, fc.oneof(SPLITTER, BOESE, WORT)).map(
    ([wo, neu]): Eingriff =>
      (text) =>
        splice(text, wo, 0, neu),
  ),
  fc.tuple(stelle, fc.oneof(SPLITTER, BOESE), fc.integer({ min: 2, max: 300 })).map(
    ([wo, neu, mal]): Eingriff =>
      (text) =>
        splice(text, wo, 0, neu.repeat(mal)),
  ),
  fc.tuple(stelle, laenge).map(
    ([wo, weg]): Eingriff =>
      (text) =>
        splice(text, wo, weg, ''),
  ),
  fc.tuple(stelle, laenge, stelle).map(
    ([wo, viel, wohin]): Eingriff =>
      (text) => {
        const von = Math.floor(wo * text.length)
        return splice(text, wohin, 0, text.slice(von, von + viel))
      },
  ),
  fc.tuple(stelle, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })).map(
    ([wo, neu]): Eingriff =>
      (text) =>
        splice(text, wo, 1, neu),
  ),
)

const splice = (text: string, wo: number, weg: number, neu: string): string => {
  const von = Math.floor(wo * text.length)
  return text.slice(0, von) + neu + text.slice(von + weg)
}

/** Echte Beispiele und feindliche Fälle, an einigen Stellen verändert. */
const veraendert = fc
  .tuple(fc.oneof(fc.constantFrom(...echte), fc.constantFrom(...korpus), gutartig), fc.array(eingriff, { minLength: 1, maxLength: 4 }))
  .map(([text, eingriffe]) => eingriffe.reduce((bisher, tun) => tun(bisher), text))

/** Eine zufällige Einreichung: wohlgeformt, gemischt oder aus Vorhandenem verändert. */
export const einreichung: fc.Arbitrary<string> = fc
  .oneof({ arbitrary: gutartig, weight: 4 }, { arbitrary: gemischt, weight: 2 }, { arbitrary: veraendert, weight: 4 })
  // Halbe Ersatzpaare gibt es in Bytes nicht.
  .map((text) => text.toWellFormed())
