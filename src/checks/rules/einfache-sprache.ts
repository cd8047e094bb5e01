import { teileSaetze } from '../../model/satz.ts'
import { defineRule } from '../rule.ts'
import { isKunstwort, satzanfang, woerterIn, zaehleSilben } from '../satz.ts'

/**
 * Höchstzahl der Wörter in einem Satz der Einfachen Sprache. DIN 8581-1 verlangt kurze Sätze, DIN SPEC 33429 (Leichte Sprache) eine Aussage je
 * Satz; beide überlassen die Zahl dem Text. 15 ist die Grenze dieses Portals: Der längste Satz der 85 ersten Beispiele hat zehn Wörter.
 */
const MAX_WOERTER = 15
/** Ab so vielen Buchstaben und Silben ist ein Wort fast immer zusammengesetzt und zu lang; „Arbeitslosigkeit“ (16, 5) geht noch. */
const LANGES_WORT = { zeichen: 17, silben: 5 }

/** Kürzel aus Großbuchstaben und solche mit Punkt. Römische Zahlen und „U25“ gehören dazu: Auch sie muss man kennen. */
const ABKUERZUNG = /(?<![\p{L}\d])(?:\p{Lu}{2,6}|bzw\.|ca\.|d\. ?h\.|etc\.|evtl\.|ggf\.|inkl\.|u\. ?a\.|usw\.|vgl\.|z\. ?B\.)(?![\p{L}\d])/u
/** Zeichen, die man beim Vorlesen übersetzen muss. Der Mediopunkt hilft und fehlt deshalb. */
const SONDERZEICHEN = /[%&§/;[\]{}+=<>~^#…]/u
/** „wird beraten“, „wurden vermittelt“: eine Form von „werden“, danach ein Partizip am Ende des Satzes. Die Zukunft endet auf eine Grundform. */
const PASSIV =
  /(?<!\p{L})(?:wird|werden|wurde|wurden)\s(?:[\p{L}\d-]+\s){0,12}?(?:\p{Ll}*ge\p{Ll}+t|\p{Ll}+iert|(?!bekannt|bereit|bewusst|berühmt)(?:be|er|ver)\p{Ll}{2,}t)[.!?]?$/u
/** „des Jobcenters“, „eines neuen Projekts“: Nur diese Form ist sicher, „der“ hat zu viele Aufgaben. */
const GENITIV = /(?<!\p{L})(?:[Dd]es|[Ee]ines|[Ss]eines|[Ii]hres)\s(?:\p{Ll}+en\s)?\p{Lu}\p{Ll}+s(?!\p{L})/u

const LANGER_SATZ = 'Das Jobcenter fährt mit einem Bus an vier Tagen in der Woche zu den Menschen in acht Dörfern.'

export default defineRule({
  id: 'einfache-sprache',
  title: 'Einfache Sprache ist einfach',
  why: 'Dieses Feld lesen Menschen, die gerade erst Deutsch lernen oder mit Texten Mühe haben. Sie brauchen kurze Sätze und bekannte Wörter; daran richten sich DIN 8581-1 (Einfache Sprache) und DIN SPEC 33429 (Leichte Sprache) aus.',
  repair:
    'Ein Gedanke, ein Satz. Sagen Sie, wer etwas tut, trennen Sie lange Wörter mit Bindestrich oder Mediopunkt, und schreiben Sie aus, was abgekürzt ist.',
  severity: 'hint',
  examples: [
    { ok: { kopf: 'einfache_sprache: Das Jobcenter hat einen Bus. Der Bus fährt in die Dörfer. Dort gibt es Beratung.' } },
    {
      ok: {
        kopf: 'einfache_sprache: Das Jobcenter hilft bei der Kinder·betreuung. Es zahlt auch den Integrations-Kurs im Projekt TANDEM.',
      },
    },
    {
      bad: { kopf: `einfache_sprache: ${LANGER_SATZ}` },
      expect: [
        '1:19 Der Satz „Das Jobcenter fährt mit einem Bus …“ ist für Einfache Sprache zu schwer: Er hat 18 Wörter, erwartet werden höchstens 15. Bitte schreiben Sie ihn einfacher.',
      ],
    },
    {
      bad: {
        kopf: 'einfache_sprache: Die Menschen werden im Bus beraten und vermittelt. Das SGB II regelt die Eingliederungsvereinbarung.',
      },
      expect: [
        '1:19 Der Satz „Die Menschen werden im Bus beraten …“ ist für Einfache Sprache zu schwer: Er sagt nicht, wer etwas tut („werden … vermittelt“). Bitte schreiben Sie ihn einfacher.',
        '1:19 Der Satz „Das SGB II regelt die Eingliederungsvereinbarung.“ ist für Einfache Sprache zu schwer: Das Wort „Eingliederungsvereinbarung“ ist lang; „SGB“ ist abgekürzt. Bitte schreiben Sie ihn einfacher.',
      ],
    },
    {
      bad: { kopf: 'einfache_sprache: Die Beratung findet im Bus des Jobcenters statt. Männer & Frauen können kommen.' },
      expect: [
        '1:19 Der Satz „Die Beratung findet im Bus des …“ ist für Einfache Sprache zu schwer: „des Jobcenters“ steht im Genitiv, leichter ist „von“. Bitte schreiben Sie ihn einfacher.',
        '1:19 Der Satz „Männer & Frauen können kommen.“ ist für Einfache Sprache zu schwer: Das Zeichen „&“ kennen nicht alle. Bitte schreiben Sie ihn einfacher.',
      ],
    },
  ],
  check({ teil, kopf }, report) {
    if (!kopf || !teil.einfache_sprache) return
    for (const { text } of teileSaetze(teil.einfache_sprache)) {
      const gruende = findGruende(text)
      if (gruende.length > 0)
        report({
          stelle: kopf.stelleOf(['einfache_sprache']),
          field: 'In Einfacher Sprache',
          message: `Der Satz ${satzanfang(text)} ist für Einfache Sprache zu schwer: ${gruende.join('; ')}. Bitte schreiben Sie ihn einfacher.`,
          wert: text,
        })
    }
  },
})

const findGruende = (satz: string): string[] => {
  const woerter = woerterIn(satz)
  const gruende: string[] = []
  if (woerter.length > MAX_WOERTER) gruende.push(`Er hat ${woerter.length} Wörter, erwartet werden höchstens ${MAX_WOERTER}`)
  for (const wort of woerter)
    if (wort.length >= LANGES_WORT.zeichen && zaehleSilben(wort) >= LANGES_WORT.silben && !/[-·]/.test(wort))
      gruende.push(`Das Wort „${wort}“ ist lang`)
  const kuerzel = ABKUERZUNG.exec(satz)?.[0]
  if (kuerzel && !isKunstwort(kuerzel)) gruende.push(`„${kuerzel}“ ist abgekürzt`)
  const zeichen = SONDERZEICHEN.exec(satz)?.[0]
  if (zeichen) gruende.push(`Das Zeichen „${zeichen}“ kennen nicht alle`)
  const passiv = PASSIV.exec(satz)?.[0]
    .replace(/[.!?]$/u, '')
    .split(' ')
  if (passiv) gruende.push(`Er sagt nicht, wer etwas tut („${passiv[0]} … ${passiv.at(-1)}“)`)
  const genitiv = GENITIV.exec(satz)?.[0]
  if (genitiv) gruende.push(`„${genitiv}“ steht im Genitiv, leichter ist „von“`)
  return gruende
}
