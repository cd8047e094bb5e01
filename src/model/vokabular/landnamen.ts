import type { LandId } from '../jobcenter.ts'

/** Wie Menschen ein Land sonst nennen: Kürzel, Umgangssprache, Eigenschaftswort. Nur für die Suche. */
export const landnamen: Readonly<Record<LandId, readonly string[]>> = {
  'baden-wuerttemberg': ['BW', 'BaWü', 'Baden', 'Württemberg', 'Schwaben', 'schwäbisch', 'baden-württembergisch'],
  bayern: ['BY', 'Freistaat', 'bayerisch', 'bayrisch', 'Franken', 'fränkisch'],
  berlin: ['BE', 'Hauptstadt', 'Stadtstaat'],
  brandenburg: ['BB', 'brandenburgisch', 'märkisch'],
  bremen: ['HB', 'Hansestadt', 'Stadtstaat', 'Bremerhaven'],
  hamburg: ['HH', 'Hansestadt', 'Stadtstaat'],
  hessen: ['HE', 'hessisch'],
  'mecklenburg-vorpommern': ['MV', 'Meck-Pomm', 'Meckpomm', 'Mecklenburg', 'Vorpommern', 'mecklenburgisch'],
  niedersachsen: ['NI', 'NDS', 'niedersächsisch'],
  'nordrhein-westfalen': ['NRW', 'NW', 'Rheinland', 'Westfalen', 'Ruhrgebiet'],
  'rheinland-pfalz': ['RLP', 'RP', 'Pfalz', 'pfälzisch'],
  saarland: ['SL', 'saarländisch'],
  sachsen: ['SN', 'Freistaat', 'sächsisch'],
  'sachsen-anhalt': ['ST', 'LSA', 'Anhalt'],
  'schleswig-holstein': ['SH', 'Schleswig', 'Holstein', 'Norddeutschland'],
  thueringen: ['TH', 'Freistaat', 'thüringisch'],
}
