import jsonld from 'jsonld'
import { Parser, type Quad, Store, Writer } from 'n3'
import { expect, test } from 'vitest'
import { createKatalog, type Fall } from '../catalogue/katalog.ts'
import { readEinreichung } from '../checks/einreichung.ts'
import { einsetzen, musterkreis } from '../checks/muster.ts'
import type { Beispiel } from '../model/beispiel.ts'
import type { Datenhub } from './adressen.ts'
import { toDcat } from './dcat.ts'
import { type Ding, toJsonLd, toTurtle } from './rdf.ts'
import { toSkos } from './skos.ts'
import { beispielblock, katalogblock } from './strukturierte-daten.ts'
import { alleVokabularsaetze } from './vokabulare.ts'

const hub: Datenhub = { name: 'Werkzeugkasten', adresse: 'https://hub.example', betreiber: {}, contributorId: '' }
const fall = (kopf: string): Fall => {
  const beispiel = readEinreichung('bus', new TextEncoder().encode(einsetzen({ kopf }).datei)).beispiel as Beispiel
  return createKatalog([{ slug: 'bus', beispiel, abschnitte: [], bilder: [] }], [musterkreis]).liste[0] as Fall
}

const A = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const SKOS = 'http://www.w3.org/2004/02/skos/core#'

const lesen = (dinge: readonly Ding[]): Store => new Store(new Parser().parse(toTurtle(dinge)))
const werte = (graph: Store, ding: string, eigenschaft: string): string[] =>
  graph.getObjects(ding, eigenschaft, null).map(({ value }) => value)
const arten = (graph: Store, art: string): string[] => graph.getSubjects(A, art, null).map(({ value }) => value)

/** Ein Graph in der einen Form, in der zwei gleiche Graphen gleich aussehen (RDFC-1.0). */
const kanonisch = (nquads: string): Promise<string> =>
  jsonld.canonize(
    nquads as unknown as object,
    { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' } as object,
  )
const ausTurtle = (quads: Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ format: 'N-Quads' })
    writer.addQuads(quads)
    writer.end((fehler, text: string) => (fehler ? reject(fehler) : resolve(text)))
  })

const heikel: Ding[] = [
  {
    '@id': 'https://hub.example/#a b',
    '@type': 'skos:Concept',
    'skos:prefLabel': { '@value': '„ß“ \\ "x"\n🚌 <b> ^^@de', '@language': 'de' },
  },
]

test.each([
  ['DCAT', toDcat([fall('kennung: bus11')], hub)],
  ['SKOS', toSkos(hub)],
  ['heikle Zeichen', heikel],
])('%s: Turtle und JSON-LD sind derselbe Graph, gelesen von zwei fremden Bibliotheken', async (_name, dinge) => {
  const turtle = await ausTurtle(new Parser().parse(toTurtle(dinge)))
  const json = (await jsonld.toRDF(JSON.parse(toJsonLd(dinge)), { format: 'application/n-quads' })) as unknown as string
  expect(turtle.split('\n').length).toBeGreaterThan(1)
  expect(await kanonisch(turtle)).toBe(await kanonisch(json))
})

test('jeder Datensatz hat Lizenz, Herausgeber und Dateien, jede Datei Lizenz, Adresse und Format', () => {
  const graph = lesen(toDcat([fall('kennung: bus11')], hub))
  const [katalog = ''] = arten(graph, `${DCAT}Catalog`)
  const datensaetze = arten(graph, `${DCAT}Dataset`)
  expect(werte(graph, katalog, `${DCAT}dataset`).sort()).toEqual(datensaetze.sort())
  expect(datensaetze).toHaveLength(3)
  const dateien = datensaetze.flatMap((datensatz) => {
    expect(werte(graph, datensatz, `${DCT}license`), datensatz).toEqual([expect.stringMatching(/^http:\/\/dcat-ap\.de\/def\/licenses\//)])
    const [herausgeber = ''] = werte(graph, datensatz, `${DCT}publisher`)
    expect(werte(graph, herausgeber, 'http://xmlns.com/foaf/0.1/name')).toHaveLength(1)
    const verteilungen = werte(graph, datensatz, `${DCAT}distribution`)
    expect(verteilungen, datensatz).not.toEqual([])
    return verteilungen
  })
  expect(dateien.sort()).toEqual(arten(graph, `${DCAT}Distribution`).sort())
  for (const datei of dateien) {
    expect(werte(graph, datei, `${DCT}license`), datei).toHaveLength(1)
    expect(werte(graph, datei, `${DCT}format`), datei).toHaveLength(1)
    expect(werte(graph, datei, `${DCAT}accessURL`)).toEqual([expect.stringMatching(/^https:\/\/hub\.example\//)])
  }
})

test('fehlt der Betreiber, sagt der Katalog, was einzutragen ist; ist er da, steht er mit Mailadresse und Kennung darin', () => {
  const herausgeber = `${hub.adresse}/daten/#betreiber`
  const ohne = lesen(toDcat([], hub))
  expect(werte(ohne, herausgeber, 'http://xmlns.com/foaf/0.1/name')).toEqual([
    '[Vom Betreiber einzutragen: Name und Rechtsform des Betreibers]',
  ])
  expect(ohne.getObjects(null, 'http://dcat-ap.de/def/dcatde/contributorID', null)).toEqual([])
  const mit = lesen(
    toDcat([], {
      ...hub,
      betreiber: { name: 'Verein Muster e. V.', mail: 'post@verein.example' },
      contributorId: 'http://dcat-ap.de/def/contributors/muster',
    }),
  )
  expect(werte(mit, herausgeber, 'http://xmlns.com/foaf/0.1/name')).toEqual(['Verein Muster e. V.'])
  expect(mit.getObjects(null, 'http://www.w3.org/2006/vcard/ns#hasEmail', null).map(({ value }) => value)).toEqual([
    'mailto:post@verein.example',
  ])
  expect(mit.getObjects(null, 'http://dcat-ap.de/def/dcatde/contributorID', null)).toHaveLength(1)
})

test('SKOS nennt jedes Vokabular und jeden Begriff genau einmal, mit einer Bezeichnung und einer festen Adresse', () => {
  const graph = lesen(toSkos(hub))
  expect(arten(graph, `${SKOS}ConceptScheme`)).toHaveLength(alleVokabularsaetze.length)
  const begriffe = alleVokabularsaetze.flatMap(({ id, begriffe }) =>
    begriffe.map((begriff) => `${hub.adresse}/vokabulare.ttl#${id}/${begriff.id}`),
  )
  expect(arten(graph, `${SKOS}Concept`).sort()).toEqual(begriffe.sort())
  for (const begriff of begriffe) {
    expect(werte(graph, begriff, `${SKOS}prefLabel`), begriff).toHaveLength(1)
    const [schema = ''] = werte(graph, begriff, `${SKOS}inScheme`)
    expect(werte(graph, schema, `${SKOS}hasTopConcept`)).toContain(begriff)
    expect(werte(graph, begriff, `${SKOS}altLabel`)).not.toContain(werte(graph, begriff, `${SKOS}prefLabel`)[0])
  }
})

test('der Block für Suchmaschinen nennt als Verfasser, wer geschrieben hat, und nichts kann ihn beenden', () => {
  const eigen = JSON.parse(beispielblock(fall('kennung: bus11'), hub))
  expect(eigen).toMatchObject({
    '@type': 'Article',
    author: [{ name: 'Jobcenter Musterkreis' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
  })
  const quelle = fall('kennung: bus11\nherkunft: oeffentliche-quelle')
  expect(JSON.parse(beispielblock(quelle, hub))).toMatchObject({
    author: { name: 'Werkzeugkasten' },
    about: [{ name: 'Jobcenter Musterkreis' }],
  })
  const boese = { ...quelle, beispiel: { ...quelle.beispiel, titel: '</script><script>alert(1)</script>' } }
  expect(beispielblock(boese, hub)).not.toContain('<')
  expect(JSON.parse(beispielblock(boese, hub)).headline).toBe('</script><script>alert(1)</script>')
  expect(JSON.parse(katalogblock(hub)).dataset).toHaveLength(3)
})
