import { findStellen, type Treffer } from '../fundstellen.ts'
import { isFunktion } from '../funktion.ts'
import type { Lesart } from '../lesarten.ts'
import { defineRule } from '../rule.ts'

const KLAMMERAFFE = /(?<![\p{L}\d._%+@-])@(?<name>[\p{L}\d_][\p{L}\d._]{1,28}[\p{L}\d_])(?![@\p{L}\d-])/gu
/** „Instagram: fatima.k85“ */
const DIENST =
  /(?<!\p{L})(?:Instagram|Insta|TikTok|Facebook|Snapchat|Telegram|Twitter|Mastodon|Threads|Discord|Skype|YouTube)(?:-?(?:Name|Konto|Profil|Account))?(?: ?: ?| unter | als )@?(?<name>[\p{Ll}\d_][\p{L}\d._]{2,28}[\p{L}\d_])(?![\p{L}\d@-])/gu
/** Seiten, auf denen sich Menschen selbst vorstellen. */
const SEITE =
  /(?:linkedin\.com\/in|xing\.com\/profile|facebook\.com|instagram\.com|tiktok\.com|twitter\.com|x\.com|t\.me|snapchat\.com\/add)\/@?(?<name>[\p{L}\d._-]{3,60})/giu

const profileIn = ({ text, mitAdressen }: Lesart): Treffer[] =>
  [...text.matchAll(KLAMMERAFFE), ...text.matchAll(DIENST), ...mitAdressen.matchAll(SEITE)]
    .filter(({ groups }) => {
      const name = groups?.['name'] ?? ''
      return /\p{L}/u.test(name) && !/\.(?:de|com|org|net|eu)$/.test(name) && !name.split(/[._-]/u).some(isFunktion)
    })
    .map(({ 0: wert, index }) => ({ index, wert }))

export default defineRule({
  id: 'profilname',
  title: 'Kein Profil eines Menschen',
  severity: 'hint',
  why: 'Ein Profilname führt zu Bildern, Freunden und Wohnort. Das Konto einer Stelle darf genannt werden; am Namen allein ist das nicht immer zu sehen.',
  repair: 'Gehört das Profil einem Menschen, löschen Sie es. Gehört es einer Stelle, kann es bleiben.',
  persoenlich: true,
  examples: [
    { ok: { text: 'Neues steht bei @jobcenter_musterkreis und unter projekte@jobcenter-musterkreis.de.' } },
    {
      bad: { text: 'Sie zeigt es als @blumenwiese85 im Netz.' },
      expect: [
        '1:18 Hier steht vermutlich das Profil eines Menschen in einem sozialen Netzwerk (@…5). Bitte löschen Sie es, wenn es keiner Stelle gehört.',
      ],
    },
  ],
  check(einreichung, report) {
    for (const { stelle, wert, maskiert } of findStellen(einreichung, profileIn))
      report({
        stelle,
        wert,
        message: `Hier steht vermutlich das Profil eines Menschen in einem sozialen Netzwerk (${maskiert}). Bitte löschen Sie es, wenn es keiner Stelle gehört.`,
      })
  },
})
