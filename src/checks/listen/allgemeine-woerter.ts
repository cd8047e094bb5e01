/**
 * Wörter, die nach „Frau“, „Familie“ oder einem Vornamen stehen können, ohne ein Nachname zu sein. Im Deutschen beginnen auch sie groß;
 * ohne die Liste wäre „wenn eine Frau Arbeit sucht“ ein Name.
 */
const ALLGEMEIN = new Set(
  `abschnitt absatz agentur akademie alltag alter alleinerziehende anfang angebot angebote angst anlage anspruch antrag anträge april arbeit arbeitgeber
  arbeitslosengeld arbeitsplatz arzt artikel aufgabe august auto ausbildung band bank bedarf bereich beruf berufe berufe betrieb betriebe betreuung
  bild brief buch buchstabe bund bürgergeld bus chance chancen coach dank deutsch deutschkurs deutschland dezember deutschkurse doktor dienst diese dozent
  ehrenamt eltern ende englisch erfahrung erfolg essen euro europa fahrrad fach fall familie familien februar figur firma format fokus fortbildung frau frauen
  freizeit freunde führerschein geburt gehalt geld gemeinde geschäftsführer geschäftsführerin gespräch gespräche gesundheit gruppe haus heute hilfe hilfen
  holle herr ihr ihre im in integration januar jahr jahre jemand job jobs jobcenter jugend jugendliche juli juni kapitel kind kinder kinderbetreuung kirche
  kita klasse kollege kollegin kommune kontakt kraft krankenhaus kreis kultur kunde kunden kundin kurs kurse land landrat landrätin leben lehrer lehrerin leistung
  leistungen leitung liebe lust mai mann medien mensch menschen migration minister ministerin mitte modul montag mutter mütter mut märz mühe nachbarn nachmittag nord
  november niveau nr nummer oktober ost ort partner personal pflege phase plan platz post praktikum präsident präsidentin problem probleme professor professorin projekt
  punkt recht region sachbearbeiterin samstag schule schulden schritt schritte schwanger seit senat senatorin senioren september sie so sonntag sorge sorgen soziales spaß sport sprache
  sprachen stadt standort stelle stufe stunde stunden süd tag tage team teil teilzeit termin termine trotz unterstützung unterricht urlaub vater
  verantwortung verein vertrag vertrauen vollzeit vorrang vorsitzende vorsitzender weg welt west wohnen wohnung woche wünsche zeit ziel ziele zug zugang zukunft bürgermeister bürgermeisterin oberbürgermeister
  oberbürgermeisterin kanzlerin staatssekretär staatssekretärin direktor direktorin richterin rektorin kanzler dezernent dezernentin abgeordnete beigeordnete
  und oder für mit von an am auf aus bei bis da das dass dem den der des die doch er es hat ich ist nicht noch nun nur sind wir wird zu zum zur
  buchst satz ziffer tabelle abbildung quelle version variante gebäude raum zimmer etage linie halle werk messe block vitamin hepatitis paragraf sgb`
    .split(/\s+/)
    .filter(Boolean),
)
/** An diesen Endungen sind Begriffe zu erkennen; Nachnamen enden kaum so. */
const ENDUNG =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|ment|nisse|ismus|arbeit|kurs|kurse|stelle|stellen|platz|plätze|zeit|zeiten|geld|service|center|management|beratung|förderung|hilfe|hilfen|jährige[nr]?|jahr|chancen|bereich|amt|kräfte|frauen|männer|kinder|beauftragte[nr]?|leitung)$/u

/** Ist das Wort ein gewöhnliches Wort oder ein Amt, also kein Nachname? */
export const isAllgemein = (wort: string): boolean => {
  const klein = wort.toLowerCase()
  return ALLGEMEIN.has(klein) || (klein.length > 5 && ENDUNG.test(klein))
}

const EINRICHTUNG =
  /(?:schule|gymnasium|kolleg|universität|hochschule|akademie|stiftung|haus|häuser|heim|klinik|klinikum|krankenhaus|hospital|institut|verein|werk|verband|zentrum|center|kirche|gemeinde|straße|str\.|platz|weg|allee|ring|park|preis|gmbh|^ag|^kg|^ohg|^e\.v\.|verlag|kita|kindergarten|berufskolleg|bildungswerk|gesellschaft|fonds|programm|projekt|archiv|museum|bibliothek|halle|saal|siedlung|viertel|brücke|^bau)$/iu

/** Ist das Wort Teil des Namens einer Einrichtung oder einer Straße? */
export const isEinrichtung = (wort: string): boolean => EINRICHTUNG.test(wort)
