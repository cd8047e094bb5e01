import { stelleOfNode, visitAll } from '../baum.ts'
import { defineRule } from '../rule.ts'

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
  ],
  check({ baum }, report) {
    visitAll(baum, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return
      const url = 'url' in node ? String(node.url) : ''
      if (isSafeUrl(url)) return
      report({
        stelle: stelleOfNode(node),
        message: /^http:\/\//i.test(url)
          ? 'Dieser Link ist nicht verschlüsselt. Bitte beginnen Sie die Adresse mit https:// statt http://.'
          : 'Dieser Link führt zu einer Adresse, die nicht erlaubt ist. Erlaubt sind https://, mailto: und Seiten dieses Portals („/beispiele/…“). Bitte ändern Sie die Adresse.',
      })
    })
  },
})

/** Zugelassen wird nur, was eindeutig ist: kein Leerraum, keine Steuerzeichen, kein `//` oder `\` am Anfang. */
const isSafeUrl = (url: string): boolean => {
  if (/[\s\p{C}\\]/u.test(url)) return false
  if (/^\/(?!\/)[\w\-./~%?=&#]*$/.test(url) || /^#[\w-]+$/.test(url)) return true
  if (/^mailto:[^\s@:/?]+@[^\s@:/?]+$/.test(url)) return true
  return /^https:\/\//.test(url) && URL.canParse(url) && new URL(url).username === '' && new URL(url).hostname.includes('.')
}
