/** Staaten, aus denen Leistungsberechtigte kommen, in der Form nach „aus“. */
const STAATEN =
  '(?:Syrien|Afghanistan|(?:dem )?Irak|(?:dem )?Iran|(?:der )?Ukraine|(?:der )?Türkei|Somalia|Eritrea|Äthiopien|Nigeria|Ghana|Gambia|Guinea|Mali|Marokko|Tunesien|Algerien|Ägypten|Libyen|(?:dem )?Libanon|Jordanien|Palästina|Gaza|(?:dem )?Jemen|(?:dem )?Sudan|Kamerun|Kongo|Togo|Angola|Kenia|Pakistan|Indien|Bangladesch|Sri Lanka|Vietnam|China|Thailand|(?:den )?Philippinen|Georgien|Armenien|Aserbaidschan|Tschetschenien|Russland|(?:der )?Russischen Föderation|Belarus|Moldau|Moldawien|(?:der )?Republik Moldau|Kasachstan|Tadschikistan|Usbekistan|Rumänien|Bulgarien|Polen|Ungarn|Tschechien|(?:der )?Slowakei|Kroatien|Serbien|Bosnien|(?:dem )?Kosovo|Albanien|Nordmazedonien|Mazedonien|Montenegro|Griechenland|Italien|Spanien|Portugal|Kuba|Venezuela|Kolumbien|Brasilien)'
const VOLK =
  '(?:syr|afghan|irak|iran|ukrain|türk|somal|eritre|äthiop|nigerian|ghana|gamb|guine|marokkan|tunes|alger|ägypt|liban|jordan|palästinens|jemenit|sudanes|kamerun|kongoles|pakistan|ind|vietnames|chines|thailänd|philippin|georg|armen|aserbaidschan|tschetschen|russ|belaruss|moldau|kasach|usbek|rumän|bulgar|poln|ungar|kroat|serb|bosn|kosovar|alban|mazedon|griech|italien|span|portugies|kurd|jesid|jezid|afrikan|arab)'
const HERKUNFT = new RegExp(
  String.raw`(?<!\p{L})(?:aus ${STAATEN}|${VOLK}(?:i?isch|isch)(?:e[rnms]?)?|(?:Syr|Irak|Iran|Ukrain|Eritre|Tunes|Alger|Ägypt|Rumän|Somali|Äthiop|Georg|Armen|Marokkan|Afghan|Nigerian|Pakistan|Kosovar|Alban|Italien|Vietnames)(?:i?er(?:in)?|in)|Afghane|Rumäne|Vietnamese|Armenier(?:in)?|Somalier(?:in)?|Türk(?:e|in)|Kurd(?:e|in)|Russ(?:e|in)|Pol(?:e|in)|Bulgar(?:e|in)|Griech(?:e|in)|Serb(?:e|in)|Jesid(?:e|in)|Rom(?:ni|a)|Sint(?:o|ezza|iza)|staatenlose[rn]?)(?!\p{L})`,
  'u',
)
const ALTER =
  /(?<!\p{L})(?:\d{1,2}[ -]?jährige?[rnms]?|\d{1,2} Jahre(?: alte?[rnms]?)?(?= |,|\.|\))(?! (?:lang|Berufs|Erfahrung|Leistungs))|\d{1,2} J\.|im Alter von \d{1,2}(?! bis)|Alter: \d{1,2}|Jahrgang (?:19|20)\d{2}|(?:Anfang|Mitte|Ende) (?:zwanzig|dreißig|vierzig|fünfzig|sechzig|[2-6]0)|(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|und\p{L}{4,8})jährige[rnms]?)/iu
const DIAGNOSE =
  /(?<!\p{L})(?:Depressi(?:on|onen|v\p{L}{0,3})|PTBS|Traumat?\p{L}*|Posttraumatisch\p{L}*|Angststörung|Psychose|psychisch\p{L}* (?:erkrank|krank)\p{L}*|Schizophren\p{L}*|bipolar\p{L}*|Borderline\p{L}*|Krebs(?!tadt)\p{L}*|Tumor\p{L}*|Diabetes|Diabetiker\p{L}*|Epileps\p{L}*|HIV\p{L}*|AIDS|Hepatitis|Multiple[rn]? Sklerose|MS-Erkrankung|Rheuma|Asthma|Autismus|autistisch\p{L}*|ADHS|Alkohol\p{L}*|alkoholabhängig\p{L}*|Suchterkrank\p{L}*|suchtkrank\p{L}*|drogen\p{L}*|Schlaganfall|Herzinfarkt|Bandscheib\p{L}*|gehörlos\p{L}*|blinde?[rnms]?|Rollstuhl\p{L}*|querschnitt\p{L}*|schwerbehindert\p{L}*|Schwerbehinderung|Behinderung|Diagnose|Demenz|Burn-?out|Essstörung|Magersucht|Schwangerschaft|schwanger\p{L}*|chronisch\p{L}* (?:erkrank|krank)\p{L}*)/iu
const FAMILIE =
  /(?<!\p{L})(?:alleinerziehend\p{L}*|Alleinerziehende[rn]?|verheiratet\p{L}*|geschieden\p{L}*|verwitwet\p{L}*|Witwe[rn]?|ledige?[rnms]?|getrennt lebend\p{L}*|(?:mit )?(?:ihren |seinen )?(?:einem|zwei|drei|vier|fünf|sechs|sieben|acht|\d) Kind(?:ern?)?|(?:Mutter|Vater) (?:von|eines|einer|zweier|dreier))(?!\p{L})/u
const LAGE =
  /(?<!\p{L})(?:Duldung|geduldete?[rn]?|Asylbewerber(?:in)?|vorbestraft\p{L}*|Haft(?:entlassen\p{L}*|strafe|)|obdachlos\p{L}*|wohnungslos\p{L}*|Frauenhaus|Abschiebung|Privatinsolvenz|überschuldet\p{L}*)(?!\p{L})/u

const ARTEN: readonly RegExp[] = [ALTER, HERKUNFT, DIAGNOSE, FAMILIE, LAGE]

/** Wie viele Arten von Merkmalen ein Satz nennt: Alter, Herkunft, Gesundheit, Familie, Lage. Schon zwei machen einen Menschen oft erkennbar. */
export const countMerkmale = (satz: string): number => ARTEN.filter((art) => art.test(satz)).length

/** Ein Ort nach „aus“ oder „in“ ist ein schwaches Merkmal: allein sagt er wenig, mit anderen viel. */
export const nenntOrt = (satz: string): boolean =>
  /(?<!\p{L})(?:aus|in) (?!Arbeit|Teilzeit|Vollzeit|Ausbildung|Deutschland|Beschäftigung|Elternzeit|Haft)\p{Lu}\p{Ll}{3,}/u.test(satz)
