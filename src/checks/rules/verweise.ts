import { isBaustein, literalProps } from '../../mdx/baustein-knoten.ts'
import type { Stelle } from '../../mdx/dokument.ts'
import { stelleOfNode, visitAll } from '../baum.ts'
import { defineRule } from '../rule.ts'

const UNKLAR =
  'Diese Adresse nennt ihren Rechner nicht eindeutig. Erlaubt sind Buchstaben von a bis z, Umlaute, Ziffern, Bindestriche und Punkte, ohne Benutzername. Bitte schreiben Sie die Adresse so, wie der Browser sie zeigt.'

export default defineRule({
  id: 'verweise',
  title: 'Sichere Links',
  why: 'Links dürfen nur auf verschlüsselte Seiten, auf Mailadressen oder auf Seiten dieses Portals führen. Andere Adressen könnten Programme starten.',
  repair: 'Schreiben Sie die Adresse vollständig mit https://, oder beginnen Sie mit „/“ für eine Seite dieses Portals.',
  examples: [
    { ok: { text: 'Mehr im [Leitfaden](https://www.jobcenter-musterkreis.de/leitfaden) und bei [allen Beispielen](/beispiele/).' } },
    {
      bad: { text: '[Leitfaden](javascript:alert)' },
      expect: [
        '1:1 Dieser Link führt zu einer Adresse, die nicht erlaubt ist. Erlaubt sind https://, mailto: und Seiten dieses Portals („/beispiele/…“). Bitte ändern Sie die Adresse.',
      ],
    },
    {
      bad: { text: '[Leitfaden](http://www.jobcenter-musterkreis.de)' },
      expect: ['1:1 Dieser Link ist nicht verschlüsselt. Bitte beginnen Sie die Adresse mit https:// statt http://.'],
    },
    {
      bad: { text: '[Leitfaden](https://www.jobcenter-musterkreis.de@example.org/)' },
      expect: [`1:1 ${UNKLAR}`],
    },
    {
      bad: { text: '<Material titel="Leitfaden" adresse="https://www.xn--jobenter-m4a.de/" />' },
      expect: [`1:1 ${UNKLAR}`],
    },
    {
      bad: {
        kopf: 'quellen:\n  - titel: Leitfaden\n    herausgeber: Musterkreis\n    adresse: http://nutzer:geheim@www.musterkreis.de/',
      },
      expect: [`4:14 ${UNKLAR}`],
    },
  ],
  check({ baum, teil, kopf }, report) {
    const check = (url: string, stelle: Stelle, erlaubt = isSafeUrl) => {
      if (!erlaubt(url)) report({ stelle, message: describeUrl(url) })
    }
    visitAll(baum, (node) => {
      if (node.type === 'link' || node.type === 'definition') check('url' in node ? String(node.url) : '', stelleOfNode(node))
      else if (isBaustein(node) && node.name === 'Material') check(literalProps(node)['adresse'] ?? '/', stelleOfNode(node))
    })
    for (const [index, { adresse }] of (teil.quellen ?? []).entries())
      if (kopf) check(adresse, kopf.stelleOf(['quellen', index, 'adresse']), isWebadresse)
  },
})

/** Zugelassen wird nur, was eindeutig ist: kein Leerraum, keine Steuerzeichen, kein `//` oder `\` am Anfang. */
const isSafeUrl = (url: string): boolean => {
  if (/[\s\p{C}\\]/u.test(url)) return false
  if (/^\/(?!\/)[\w\-./~%?=&#]*$/.test(url) || /^#[\w-]+$/.test(url)) return true
  if (/^mailto:[^\s@:/?]+@[^\s@:/?]+$/.test(url)) return true
  return url.startsWith('https://') && isWebadresse(url)
}

/**
 * Eine Adresse, deren Rechner so dasteht, wie der Browser ihn versteht: kein Benutzername davor, keine Prozentzeichen, keine fremde Schrift,
 * auch nicht als „xn--“ verkleidet, keine nackte IP.
 */
const isWebadresse = (url: string): boolean =>
  /^https?:\/\/(?:(?!xn--)[a-z0-9äöüß-]+\.)+[a-z]{2,24}(?::\d{1,5})?(?:[/?#][^\s\p{C}\\]*)?$/iu.test(url) && URL.canParse(url)

const describeUrl = (url: string): string => {
  if (/^https:\/\//i.test(url)) return UNKLAR
  if (/^http:\/\/[^@]*$/i.test(url))
    return 'Dieser Link ist nicht verschlüsselt. Bitte beginnen Sie die Adresse mit https:// statt http://.'
  if (/^http:\/\//i.test(url)) return UNKLAR
  return 'Dieser Link führt zu einer Adresse, die nicht erlaubt ist. Erlaubt sind https://, mailto: und Seiten dieses Portals („/beispiele/…“). Bitte ändern Sie die Adresse.'
}
