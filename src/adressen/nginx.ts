import type { Umleitung } from './umleitungen.ts'

/** Name der Datei im gebauten Ordner. */
export const NGINX_DATEI = 'umleitungen.nginx.conf'

/**
 * Dieselben Wege als Karten für nginx, damit der Server mit 301 und 410 antwortet, statt eine Seite zu schicken. Einbinden im Block `http`;
 * was in den Block `server` gehört, steht darüber.
 * @param entfallen Adressen, die es nicht mehr gibt
 */
export const toNginx = (umleitungen: readonly Umleitung[], entfallen: readonly string[]): string => {
  const eintraege = umleitungen.length + entfallen.length
  return [
    '# Vom Bau erzeugt. Einbinden im Block „http“: include /pfad/zum/hub/umleitungen.nginx.conf;',
    '# Dazu im Block „server“ des Hubs:',
    '#   if ($hub_umgezogen) { return 301 $hub_umgezogen$is_args$args; }',
    '#   if ($hub_entfallen) { return 410; }',
    '#   error_page 410 $hub_entfallen;',
    // Jede Adresse steht mit und ohne Schrägstrich da; der Speicher reicht für alle.
    `map_hash_max_size ${2 ** Math.ceil(Math.log2(Math.max(eintraege, 512) * 4))};`,
    'map_hash_bucket_size 256;',
    'map $uri $hub_umgezogen {',
    '  default "";',
    ...umleitungen.flatMap(({ von, nach }) => [`  ${von} ${nach};`, `  ${von.slice(0, -1)} ${nach};`]),
    '}',
    'map $uri $hub_entfallen {',
    // Nach dem Sprung zur Seite selbst wird noch einmal nachgesehen; sonst hielte nginx sie auch für entfallen.
    '  volatile;',
    '  default "";',
    ...entfallen.flatMap((adresse) => [`  ${adresse} ${adresse}index.html;`, `  ${adresse.slice(0, -1)} ${adresse}index.html;`]),
    '}',
    '',
  ].join('\n')
}
