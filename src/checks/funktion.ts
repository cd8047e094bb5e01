/** Womit der Name eines gemeinsamen Postfachs oder Kontos beginnt oder endet. Mitten im Wort stünde es auch in Nachnamen. */
const ANFANG =
  /^(?:info|kontakt|post(?!el)|service|team|projekt|presse|zentral|berat|bewerb|jobcenter|jobcentre|jc\d*$|verwalt|buero|büro|koordin|leit(?:ung|stelle)|redaktion|datenschutz|integration|sprach|arbeit|bildung|fallmanag|empfang|anfrage|office|hilfe|support|no-?reply|landkreis|kreis|stadt|gemeinde|region|bundes|agentur|amt\d*$|markt|eingang|hotline|termin|veranstalt|newsletter|web|mail|praxis|netzwerk|portal|verein|caritas|diakonie|awo|drk|vhs|ihk|hwk|bamf|bmas|news|aktuell|jugend|frauen|familien|migration|willkommen|ukraine|ausbildung|reha|coaching|chancen|beauftragt)/iu
const ENDE =
  /(?:amt|stelle|beratung|team|center|zentrum|buero|büro|leitung|vermittlung|management|service|projekt|agentur|verein|kreis|stadt|schule|akademie|werk|verband)\d*$/iu

/** Ist das Wort die Bezeichnung einer Stelle statt der Name eines Menschen? */
export const isFunktion = (wort: string): boolean => ANFANG.test(wort) || ENDE.test(wort)
