import { defineRule } from '../rule.ts'
import { saetzeOf } from '../saetze.ts'

/**
 * Lob, das nichts erzählt. Was Jobcenter in eine Reihenfolge stellt („bundesweit führend“, „Spitzenreiter“), meldet schon `keine-rangliste`.
 * „Am besten“ und „der beste Zeitpunkt“ vergleichen sachlich; deshalb steht „beste“ nur vor Wörtern für das eigene Vorhaben.
 */
const LOB =
  /(?<![\p{L}\d-])(?:einzigartig\p{Ll}*|beispiellos\p{Ll}*|hervorragend\p{Ll}*|herausragend\p{Ll}*|exzellent\p{Ll}*|vorbildlich\p{Ll}*|mustergültig\p{Ll}*|wegweisend\p{Ll}*|bahnbrechend\p{Ll}*|großartig\p{Ll}*|überragend\p{Ll}*|sensationell\p{Ll}*|einmalig\p{Ll}* in (?:Deutschland|Europa)|(?:bundes|deutschland|landes|europa)weit (?:einmalig\p{Ll}*|beispielhaft\p{Ll}*)|Vorreiter\p{Ll}*|Leuchtt[uü]rm\p{Ll}*|Vorzeigeprojekt\p{Ll}*|Aushängeschild\p{Ll}*|Paradebeispiel\p{Ll}*|Musterbeispiel\p{Ll}*|Best[ -]Practice\p{Ll}*|Erfolgsgeschichte\p{Ll}*|Erfolgsmodell\p{Ll}*|Erfolgsrezept\p{Ll}*|Riesenerfolg\p{Ll}*|(?:voller|riesiger|großer|toller) Erfolg|(?:[Dd]as|[Dd]ie|[Dd]er) (?:beste|erfolgreichste|innovativste|modernste)[nrs]? (?:Angebot|Ansatz|Beratung|Betreuung|Konzept|Lösung|Maßnahme|Modell|Programm|Projekt|Team|Vermittlung))(?![\p{L}\d])/giu

/** Ohne einen dieser Anfänge steht kein Lob da: Die meisten Einreichungen und Sätze sind damit erledigt. */
const VERDACHT =
  /einzigartig|beispiel(?:los|haft)|hervorragend|herausragend|exzellent|vorbildlich|mustergültig|wegweisend|bahnbrechend|großartig|überragend|sensationell|einmalig|vorreiter|leuchttu|leuchttü|vorzeige|aushängeschild|paradebeispiel|musterbeispiel|practice|erfolg|(?:das|die|der) (?:beste|innovativste|modernste)/i

/** Davor verneint („kein Leuchtturm“), wirklich ein Turm („am Leuchtturm“) oder ein Name („das Projekt Vorreiter“). */
const DAVOR =
  /(?<!\p{L})(?:kein\p{Ll}*|nicht|weder|noch nie|[Aa]m|[Bb]eim|[Zz]um|Fonds|Haus|Initiative|Kita|Netzwerk|Preis|Programm|Projekt|Schule|Stiftung|Straße|Träger|Verein)\s$/u
/** Wörtliche Rede und Namen in Anführungszeichen gehören anderen. */
const ANGEFUEHRT = /„[^„“]*“|»[^»«]*«|"[^"]*"/gu

export default defineRule({
  id: 'superlative',
  title: 'Erzählen statt loben',
  why: '„Einzigartig“ und „hervorragend“ lassen sich weder prüfen noch nachmachen. Was getan wurde und was sich dadurch geändert hat, überzeugt mehr.',
  repair: 'Streichen Sie das Lob, und schreiben Sie an seine Stelle, was getan wurde: wer, wie oft, für wen.',
  severity: 'hint',
  examples: [
    {
      ok: {
        text: 'Der Bus hält zweimal in der Woche vor dem Rathaus. Am besten geeignet ist der Vormittag, der beste Zeitpunkt war zehn Uhr.',
      },
    },
    {
      ok: {
        text: '> Das ist ein einzigartiges Angebot.\n\nDie Zeitung nennt den Bus „einen Leuchtturm“; das Projekt Vorreiter gab es schon.',
      },
    },
    {
      bad: { text: 'Unser Bus ist ein Leuchtturmprojekt.' },
      expect: ['1:19 „Leuchtturmprojekt“ ist Lob, das sich nicht prüfen lässt. Bitte schreiben Sie stattdessen, was getan wurde.'],
    },
    {
      bad: { kopf: 'titel: Eine Erfolgsgeschichte aus dem Bus' },
      expect: ['1:8 „Erfolgsgeschichte“ ist Lob, das sich nicht prüfen lässt. Bitte schreiben Sie stattdessen, was getan wurde.'],
    },
    {
      bad: { kopf: 'kurzfassung: Die Beratung im Bus gelingt hervorragend und ist bundesweit einmalig, sagt das Jobcenter.' },
      expect: [
        '1:14 „hervorragend“ ist Lob, das sich nicht prüfen lässt. Bitte schreiben Sie stattdessen, was getan wurde.',
        '1:14 „bundesweit einmalig“ ist Lob, das sich nicht prüfen lässt. Bitte schreiben Sie stattdessen, was getan wurde.',
      ],
    },
  ],
  check(einreichung, report) {
    if (!VERDACHT.test(einreichung.text)) return
    const { teil, kopf } = einreichung
    const titel = teil.titel && kopf ? [{ text: teil.titel, stelle: () => kopf.stelleOf(['titel']) }] : []
    const gemeldet = new Set<string>()
    for (const { text, stelle } of [...titel, ...saetzeOf(einreichung)]) {
      if (!VERDACHT.test(text)) continue
      const eigenes = text.replace(ANGEFUEHRT, (rede) => ' '.repeat(rede.length))
      for (const match of eigenes.matchAll(LOB))
        if (!gemeldet.has(match[0].toLowerCase()) && !DAVOR.test(eigenes.slice(Math.max(0, match.index - 20), match.index))) {
          gemeldet.add(match[0].toLowerCase())
          report({
            stelle: stelle(match.index),
            message: `„${match[0]}“ ist Lob, das sich nicht prüfen lässt. Bitte schreiben Sie stattdessen, was getan wurde.`,
            wert: match[0],
          })
        }
    }
  },
})
