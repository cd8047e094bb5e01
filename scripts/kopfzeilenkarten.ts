import { KOPFZEILEN, type Kopfzeile, type Kopfzeilen, NUR_VERSCHLUESSELT, TYPEN } from './kopfzeilen.ts'

/** Name der Datei im gebauten Ordner. */
export const KOPFZEILEN_DATEI = 'kopfzeilen.nginx.conf'

/** Wie die Kopfzeile in der Einstellung von nginx heißt: `Cache-Control` → `$hub_cache_control`. */
export const variableOf = (name: string): string => `$hub_${name.toLowerCase().replaceAll('-', '_')}`

/**
 * Die Kopfzeilen als Karten für nginx, einzubinden im Block `http`; im Block `server` steht dann zu jeder nur noch ihr Name. Die erste Karte
 * sagt, welche Art von Datei es ist: Jedes Muster wird je Antwort höchstens einmal geprüft. Nachgesehen wird unter `$uri`: bei Ordnern ist das
 * schon `index.html`, bei Fehlern die Seite, die davon erzählt. Eine leere Kopfzeile sendet nginx nicht.
 */
export const toKopfzeilenkarten = ({ sonst, arten }: Kopfzeilen = KOPFZEILEN): string =>
  [
    '# Vom Bau erzeugt. Einbinden im Block „http“: include /pfad/zum/hub/kopfzeilen.nginx.conf;',
    '# Wie man sie im Block „server“ sendet, zeigt docs/betrieb/nginx.conf.',
    'map $uri $hub_art {',
    ...arten.map(({ name, muster }) => `  ${quote(`~${muster.source.replaceAll('\\/', '/')}`)} ${name};`),
    '  default "";',
    '}',
    ...(Object.keys(sonst) as Kopfzeile[]).flatMap((kopfzeile) => [
      `map $hub_art ${variableOf(kopfzeile)} {`,
      ...arten.flatMap(({ name, anders }) => (anders[kopfzeile] === undefined ? [] : `  ${name} ${quote(anders[kopfzeile])};`)),
      `  default ${quote(sonst[kopfzeile] ?? '')};`,
      '}',
    ]),
    `map $scheme ${variableOf(NUR_VERSCHLUESSELT.name)} {`,
    `  https ${quote(NUR_VERSCHLUESSELT.wert)};`,
    '  default "";',
    '}',
    'types {',
    ...Object.entries(TYPEN).map(([endung, typ]) => `  ${typ} ${endung};`),
    '}',
    '',
  ].join('\n')

const quote = (text: string): string => `"${text.replaceAll('"', '\\"')}"`
