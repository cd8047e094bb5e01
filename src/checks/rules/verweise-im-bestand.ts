import { abschnittIds } from '../../model/abschnitte.ts'
import type { Beispiel } from '../../model/beispiel.ts'
import { laender } from '../../model/jobcenter.ts'
import { handlungsfelder } from '../../model/vokabular/handlungsfelder.ts'
import { zielgruppen } from '../../model/vokabular/zielgruppen.ts'
import { einsetzen } from '../muster.ts'
import { closestTo } from '../naechstes.ts'
import { type Bestandsbild, defineBestandsRule, type Meldung } from '../rule.ts'

/** Ids, die jede Beispielseite trägt (siehe `pages/beispiele/[slug].astro`); „quellen“ und „kontakt“ nur, wenn es sie gibt. */
export const SEITENANKER = [...abschnittIds, 'steckbrief', 'einfluss', 'ressourcen', 'andere', 'beleg'] as const

const mit = (kennung: string, text: string): string => einsetzen({ text }).datei.replace('m4st3r', kennung)

export default defineBestandsRule({
  id: 'verweise-im-bestand',
  title: 'Links auf dieses Portal kommen an',
  why: 'Ein Link auf ein anderes Beispiel hilft nur, wenn es dieses Beispiel gibt. Frühere Adressen zählen mit.',
  repair: 'Übernehmen Sie die Adresse aus der Adresszeile des Browsers, ab dem ersten Schrägstrich nach dem Namen des Portals.',
  examples: [
    {
      ok: {
        'bus/index.mdx': mit(
          'bus11',
          'Mehr beim [Rad](/beispiele/rad/#umsetzung), in der [Übersicht](/beispiele/?feld=mobilitaet), beim [Rad](/b/rad22/) und [unten](#ergebnisse).',
        ),
        'rad/index.mdx': mit(
          'rad22',
          'Ein Rad, siehe [Aufsuchende Arbeit](/handlungsfelder/aufsuchende-arbeit) und [Hessen](/laender/hessen/).',
        ),
      },
    },
    {
      bad: {
        'bus/index.mdx': mit('bus11', 'Mehr beim [Leihrad](/beispiele/leirad/).'),
        'leihrad/index.mdx': mit('rad22', 'Ein Rad.'),
      },
      expect: [
        'bus/index.mdx:24:11 Der Link führt zu „/beispiele/leirad/“, diese Seite gibt es nicht. Meinten Sie „/beispiele/leihrad/“? Bitte prüfen Sie die Adresse.',
      ],
    },
    {
      bad: {
        'bus/index.mdx': mit('bus11', 'Mehr im [Feld](/handlungsfelder/mobilitat/) und unter [Beispiele](/beispeile/rad/).'),
      },
      expect: [
        'bus/index.mdx:24:9 Der Link führt zu „/handlungsfelder/mobilitat/“, diese Seite gibt es nicht. Meinten Sie „/handlungsfelder/mobilitaet/“? Bitte prüfen Sie die Adresse.',
        'bus/index.mdx:24:55 Der Link führt zu „/beispeile/rad/“, diese Seite gibt es nicht. Meinten Sie „/beispiele/rad/“? Bitte prüfen Sie die Adresse.',
      ],
    },
    {
      bad: { 'bus/index.mdx': mit('bus11', 'Siehe [dort](#umsetzug) und die [Quelle](#quellen).') },
      expect: [
        'bus/index.mdx:24:7 Der Link führt zur Stelle „#umsetzug“, die es auf der Seite nicht gibt. Meinten Sie „#umsetzung“? Bitte prüfen Sie die Adresse.',
        'bus/index.mdx:24:33 Der Link führt zur Stelle „#quellen“, die es auf der Seite nicht gibt. Bitte prüfen Sie die Adresse.',
      ],
    },
    {
      bad: { 'bus/index.mdx': mit('bus11', 'Siehe [Mobilität](/handlungsfelder/mobilitaet/).') },
      expect: [
        'bus/index.mdx:24:7 Zu „/handlungsfelder/mobilitaet/“ gibt es noch kein Beispiel und deshalb keine Seite. Bitte prüfen Sie, ob Sie ein anderes Ziel meinen.',
      ],
    },
  ],
  check(bestand, report) {
    // Erst der erste Link braucht das Verzeichnis; die meisten Bestände haben keinen.
    let verzeichnis: Verzeichnis | undefined
    for (const { file, beispiel, verweise } of bestand.eintraege)
      for (const { ziel, stelle } of verweise) {
        verzeichnis ??= createVerzeichnis(bestand)
        const befund = ziel.startsWith('#') ? findAnkerfehler(ziel.slice(1), beispiel) : findLinkfehler(ziel, verzeichnis)
        if (befund) report({ ...befund, file, stelle })
      }
  },
})

type Befund = Pick<Meldung, 'message' | 'severity' | 'suggestion'>

/** Je Bereich der Adresse: welche Seiten es gibt und welche es geben könnte, sobald ein Beispiel dazukommt. */
interface Verzeichnis {
  bereiche: ReadonlyMap<string, { da: ReadonlySet<string>; moeglich: readonly string[] }>
  seiten: ReadonlySet<string>
  beispiele: ReadonlyMap<string, Beispiel>
}

const createVerzeichnis = ({ eintraege, jobcenter, vergeben, seiten, regeln }: Bestandsbild): Verzeichnis => {
  const offen = eintraege.map(({ beispiel }) => beispiel).filter(({ status }) => status !== 'archiviert')
  const fest = (ids: ReadonlySet<string>) => ({ da: ids, moeglich: [...ids] })
  const beteiligte = [...new Set(offen.flatMap((beispiel) => beispiel.jobcenter))].flatMap((nummer) => jobcenter.get(nummer) ?? [])
  return {
    bereiche: new Map([
      ['beispiele', fest(new Set([...vergeben.adressen, 'seite']))],
      ['b', fest(vergeben.kennungen)],
      ['handlungsfelder', { da: new Set(offen.flatMap((beispiel) => beispiel.handlungsfelder)), moeglich: Object.keys(handlungsfelder) }],
      ['zielgruppen', { da: new Set(offen.flatMap((beispiel) => beispiel.zielgruppen)), moeglich: Object.keys(zielgruppen) }],
      ['laender', { da: new Set(beteiligte.map(({ land }) => land)), moeglich: Object.keys(laender) }],
      ['jobcenter', { da: new Set(beteiligte.map(({ slug }) => slug)), moeglich: [...jobcenter.values()].map(({ slug }) => slug) }],
      ['regeln', fest(regeln)],
    ]),
    seiten,
    beispiele: new Map(eintraege.flatMap(({ slug, beispiel }) => [slug, ...beispiel.alias].map((adresse) => [adresse, beispiel]))),
  }
}

const findLinkfehler = (ziel: string, { bereiche, seiten, beispiele }: Verzeichnis): Befund | undefined => {
  const [, pfad = '', anker] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(ziel) ?? []
  const [bereich, id] = pfad.split('/').filter(Boolean)
  if (bereich === undefined || pfad.includes('.')) return undefined
  const bekannt = bereiche.get(bereich)
  if (!bekannt) {
    if (seiten.has(bereich)) return undefined
    const near = closestTo(bereich, [...bereiche.keys(), ...seiten])
    const fehlt = fehltSatz(pfad, near && pfad.replace(bereich, near))
    // Andere Seiten kennt die Prüfung nicht; nur was einer bekannten gleicht, ist sicher ein Versehen.
    return near ? fehlt : { ...fehlt, severity: 'hint' }
  }
  if (id === undefined) return undefined
  if (bekannt.da.has(id)) {
    const beispiel = bereich === 'beispiele' && anker ? beispiele.get(id) : undefined
    return anker && beispiel ? findAnkerfehler(anker, beispiel) : undefined
  }
  if (bekannt.moeglich.includes(id))
    return {
      message: `Zu „${pfad}“ gibt es noch kein Beispiel und deshalb keine Seite. Bitte prüfen Sie, ob Sie ein anderes Ziel meinen.`,
      severity: 'hint',
    }
  const near = closestTo(id, bekannt.moeglich)
  return fehltSatz(pfad, near && `/${bereich}/${near}/`)
}

const fehltSatz = (pfad: string, vorschlag: string | undefined): Befund => ({
  message: `Der Link führt zu „${pfad}“, diese Seite gibt es nicht. ${meinten(vorschlag)}Bitte prüfen Sie die Adresse.`,
  ...(vorschlag && { suggestion: vorschlag }),
})

const findAnkerfehler = (anker: string, beispiel: Beispiel): Befund | undefined => {
  const vorhanden: string[] = [...SEITENANKER]
  if (beispiel.quellen.length > 0) vorhanden.push('quellen')
  if (beispiel.kontakt) vorhanden.push('kontakt')
  if (vorhanden.includes(anker)) return undefined
  const near = closestTo(anker, vorhanden)
  return {
    message: `Der Link führt zur Stelle „#${anker}“, die es auf der Seite nicht gibt. ${meinten(near && `#${near}`)}Bitte prüfen Sie die Adresse.`,
    ...(near && { suggestion: `#${near}` }),
  }
}

const meinten = (vorschlag: string | undefined): string => (vorschlag ? `Meinten Sie „${vorschlag}“? ` : '')
