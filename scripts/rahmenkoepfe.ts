/** Seiten und Listen, die andere Websites zeigen dürfen; die Seite, auf der man sie zusammenstellt, gehört nicht dazu. */
const FUER_ANDERE = /^\/einbetten\/./
/** Was ein anderes Portal in seine Suche holen darf. */
const SUCHE = /^\/suche\//

/**
 * Wer eine Antwort in einen Rahmen setzen und wessen Skript sie lesen darf. Alle übrigen Seiten zeigt nur das Portal selbst in einem Rahmen:
 * So kann niemand sie unsichtbar unter eigene Knöpfe legen.
 * @param pfad Pfad der Anfrage, ohne Rechnerteil
 */
export const rahmenkoepfe = (pfad: string): Readonly<Record<string, string>> => {
  const offen = { 'Access-Control-Allow-Origin': '*' }
  if (FUER_ANDERE.test(pfad)) return { ...offen, 'Content-Security-Policy': 'frame-ancestors *' }
  return {
    'Content-Security-Policy': "frame-ancestors 'self'",
    'X-Frame-Options': 'SAMEORIGIN',
    ...(SUCHE.test(pfad) && offen),
  }
}
