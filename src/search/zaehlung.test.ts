import { deserialize, serialize } from 'node:v8'
import { expect, test, vi } from 'vitest'
import { createKatalog, type Fall } from '../catalogue/katalog.ts'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import { toSuchdateien } from './ablage.ts'
import { createZaehler, type Wortstand } from './zaehlung.ts'

const muster = readEinreichung('muster', new TextEncoder().encode(einsetzen({ kopf: '' }).datei)).beispiel as Beispiel

/** Ein Fall mit Abdruck, wie der Bau ihn liest. */
const fall = (slug: string, titel: string, text: string): Fall =>
  createKatalog(
    [
      {
        slug,
        beispiel: { ...muster, kennung: slug, titel },
        abschnitte: [{ id: 'umsetzung', bloecke: [{ art: 'html', html: `<p>${text}</p>` }] }],
        bilder: [],
        abdruck: `${slug} ${titel} ${text}`,
      },
    ],
    [musterkreis],
  ).liste[0] as Fall

const BUS = () => fall('bus', 'Ein Bus fährt in die Dörfer', 'Der Dorfbus hält am Marktplatz. Beratung im Bus.')
const RAD = () => fall('rad', 'Beratung auf dem Lastenrad', 'Das Lastenrad hält auf dem Hof.')
const UHR = () => fall('uhr', 'Die Uhr im Flur', 'Die Uhr am Marktplatz geht richtig.')

/** Alle Dateien der Suche, und was die Zählung sich merkt, wie es aus der Datei käme. */
const baue = (faelle: readonly Fall[], gemerkt?: Wortstand) => {
  const zaehler = createZaehler(gemerkt)
  const { dateien } = toSuchdateien(faelle, zaehler)
  return {
    dateien: Object.fromEntries(dateien.map(({ pfad, inhalt }) => [pfad, inhalt()])),
    stand: deserialize(serialize(zaehler.stand() ?? gemerkt)) as Wortstand,
  }
}

test('aus Gemerktem entsteht derselbe Index wie von vorn, auch wenn Beispiele dazukommen, gehen, sich ändern und anders stehen', () => {
  const { stand } = baue([BUS(), RAD()])
  const geaendert = fall('bus', 'Ein Rufbus fährt in die Dörfer', 'Der Rufbus hält, wo jemand wartet.')
  for (const faelle of [[BUS(), RAD()], [UHR(), BUS(), RAD()], [RAD(), BUS()], [geaendert, UHR()], []])
    expect(baue(faelle, stand).dateien).toEqual(baue(faelle).dateien)
})

test('was unverändert ist, wird nicht noch einmal gelesen', () => {
  const { stand } = baue([BUS(), RAD()])
  const gelesen = vi.fn()
  const bus = BUS()
  Object.defineProperty(bus, 'abschnitte', { get: gelesen })
  createZaehler(stand).lies([bus])
  expect(gelesen).not.toHaveBeenCalled()
})

test('es bleibt nur, was zum jetzigen Bestand gehört: auch kein Wort aus einem Beispiel, das gegangen ist', () => {
  const erster = baue([BUS(), RAD()])
  const zweiter = baue([RAD(), UHR()], erster.stand)
  expect([...zweiter.stand.beitraege.keys()]).toEqual([RAD().abdruck, UHR().abdruck])
  const woerter = zweiter.stand.formen.map(({ wort }) => wort)
  expect(woerter).toEqual(expect.arrayContaining(['Lastenrad', 'Marktplatz']))
  expect(woerter).not.toContain('Dorfbus')
  expect(zweiter.stand.formen.map(({ nummer }) => nummer)).toEqual(woerter.map((_wort, stelle) => stelle))
  // Auch nach dem Umnummerieren stimmt der Index.
  expect(baue([UHR(), RAD(), BUS()], zweiter.stand).dateien).toEqual(baue([UHR(), RAD(), BUS()]).dateien)
})

test('ist nichts neu und nichts gegangen, ist auch nichts zu merken', () => {
  const { stand } = baue([BUS(), RAD()])
  const zaehler = createZaehler(stand)
  zaehler.lies([RAD(), BUS()])
  expect(zaehler.stand()).toBeUndefined()
})
