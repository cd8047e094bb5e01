import type { Dokument } from '../mdx/dokument.ts'
import { type Fundstelle, findStellen, type Treffer } from './fundstellen.ts'
import type { Lesart } from './lesarten.ts'
import { namenIn } from './namen.ts'

/** Eine Straße mit Hausnummer; `privat`, wenn daneben ein Name steht oder gesagt wird, dass dort jemand wohnt. */
export interface Anschrift extends Treffer {
  privat: boolean
}

/** Alle Anschriften einer Einreichung, jede Stelle einmal. */
export const findAnschriften = (dokument: Dokument): (Fundstelle & { treffer: Anschrift })[] => findStellen(dokument, anschriftenIn)

const anschriftenIn = (lesart: Lesart): Anschrift[] => {
  const { text } = lesart
  if (!VERDACHT.test(text)) return []
  return [...text.matchAll(ANSCHRIFT)]
    .filter(([wert]) => !KEINE_STRASSE.test(wert))
    .map(({ 0: wert, index }) => {
      const davor = satzendeIn(text.slice(Math.max(0, index - UMGEBUNG), index)).at(-1) ?? ''
      const danach = satzendeIn(text.slice(index + wert.length, index + wert.length + UMGEBUNG))[0] ?? ''
      const von = index - davor.length
      const bis = index + wert.length + danach.length
      const mitName = namenIn(lesart).some((name) => name.index + name.wert.length > von && name.index < bis)
      const privat = mitName || WOHNEN.test(davor) || WOHNEN.test(danach)
      return { index, wert, privat, rang: privat ? 1 : 0 }
    })
}

/** So weit reicht der Zusammenhang vor und hinter einer Anschrift. */
const UMGEBUNG = 80
const satzendeIn = (text: string): string[] => text.split(/(?<=[\p{L}\d)]{2})[.!?](?: |$)|\n/u)

/** Wörter, die immer eine Straße bezeichnen, und solche, die auch der Markt oder der Weg zur Arbeit sein können. */
const STRASSE = '(?:[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Aa]llee|[Gg]asse|[Cc]haussee|[Pp]romenade|[Uu]fer|[Ss]tieg|[Tt]wiete)'
const ORT = '(?:weg|platz|ring|damm|steig|pfad|hof|markt|berg|wall|graben|kamp|zeile|anger|bogen|garten|tor|brücke|feld)'
const ORT_ALLEIN = '(?:Weg|Platz|Ring|Damm|Markt|Berg|Wall|Graben|Kamp|Hof|Anger|Garten|Tor)'
const LAGE = String.raw`(?:Am|An der|An den|Auf dem|Auf der|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Vor dem) \p{Lu}[\p{L}-]{2,40}`
const HAUSNUMMER = String.raw`\d{1,3}(?: ?[a-hA-H](?!\p{L}))?(?: ?[-/] ?\d{1,3}(?: ?[a-h](?!\p{L}))?)?(?![\p{L}\d%]|[.,:]\d| ?(?:%|€|Prozent|Euro|Jahre|Monate|Tage|Stunden|Uhr))`
/** Hinter einer Hausnummer stehen Satzzeichen, Postleitzahl oder ein Wort vom Wohnen; „Marktplatz 20 Betriebe“ ist keine. */
const ENDE = String.raw`(?= ?[,;.)|](?!\d)| ?$|\n|,? (?:in )?\d{5}(?!\d)| (?:in|im|wohn|leb|zu Hause|gemeldet|gelegen))`
const ANSCHRIFT = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?:\p{Lu}[\p{L}'-]{1,40} )?(?:\p{Lu}[\p{L}.'-]{0,60})?${STRASSE} ${HAUSNUMMER}|(?:\p{Lu}[\p{L}.'-]{2,60}${ORT}|\p{Lu}\p{L}{2,40}(?:er|e|es) ${ORT_ALLEIN}|${LAGE}) ${HAUSNUMMER}${ENDE})(?:,? (?:in )?\d{5} \p{Lu}[\p{L}-]+)?`,
  'gu',
)
/** Das Ende einer Straße mit der ersten Ziffer dahinter: Ohne das gibt es keine Anschrift, und es ist fünfzigmal schneller gesucht. */
const VERDACHT = new RegExp(String.raw`(?<=${STRASSE}|${ORT}|${ORT_ALLEIN}|${LAGE}) \d`, 'u')
/** Zusammensetzungen und Zeitangaben, die keine Straße sind. */
const KEINE_STRASSE =
  /^(?:(?:(?:Am|An|Auf|Im|In|Zum|Zur)(?: de[rmn])? )?(?:Arbeits|Ausbildungs|Praktikums|Kita|Studien|Bildungs|Aus|Um|Heim|Rück|Schul|Fahr|Lebens|Spiel|Sport|Stellen|Park|Betreuungs|Betriebs|Kurs|Lern|Job|Wohnungs|Förder|Integrations|Berufs|Übergangs|Karriere|Vermittlungs|Hand|Handlungs)(?:weg|platz|markt|ring|hof|berg|feld|bogen|tor|brücke)|(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor)(?: de[rmn])? (?:\p{Lu}\p{L}*(?:tag|woche|jahr|jahre|monat|gruppe|stufe|phase|klasse|kurs|team|kreis|modul|schritt|termin|niveau|bereich|nummer)|Tag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr|Jahre|Jahren|Monat|Monaten|Woche|Quartal|Kapitel|Abschnitt|Modul|Kurs|Paragraf|Punkt|Schritt|Raum|Zimmer|Team|Standort|Artikel|Absatz|Kreis|Land|Schnitt|Mittel|Alter|Ende|Bereich|SGB|Gruppe|Stufe|Phase|Klasse|Tabelle|Abbildung|Anlage|Spalte|Seite|Linie|Runde|Nummer|Frage|Platz|Position|Stand|Hälfte|Halle|Etage|Niveau|Alter|Verhältnis|Rang|Block|Teil)) /u
const WOHNEN =
  /(?<!\p{L})(?:wohn(?:t|te|ten|haft|en)|Wohn(?:ung|ort|sitz|anschrift|adresse)|Privat(?:anschrift|adresse)|Heimatanschrift|Meldeadresse|gemeldet|zu Hause|zuhause|lebt(?:e|en)?|eingezogen|umgezogen|zog|zieht|Mieter(?:in)?|Teilnehmer(?:in)?|Kund(?:e|in)|Klient(?:in)?)(?!\p{L})/u
