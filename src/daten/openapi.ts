import { openapi as saetze, daten as texte } from '../texte/daten.ts'
import { API, type Datenhub, pfade, type Schemaname, schemapfad } from './adressen.ts'
import { lizenzadressen, lizenzen } from './lizenzen.ts'
import { alleVokabularsaetze } from './vokabulare.ts'

interface Abruf {
  id: string
  titel: string
  typ: string
  schema?: Schemaname
  /** Name des Platzhalters im Pfad, mit einem Muster oder einer Liste. */
  angabe?: { name: string; schema: Record<string, unknown> }
}

const JSON_TYP = 'application/json'

/** Die Schnittstelle als OpenAPI 3.1. Jeder Abruf ist eine Datei; Anmeldung und Schlüssel gibt es nicht. */
export const toOpenapi = ({ name, adresse }: Datenhub, version: string) => {
  const abrufe: Readonly<Record<string, Abruf>> = {
    [pfade.beispiele]: { id: 'beispiele', titel: saetze.beispiele, typ: JSON_TYP, schema: 'beispiele' },
    [`${API}beispiele/seite-{seite}.json`]: {
      id: 'beispieleSeite',
      titel: saetze.seite,
      typ: JSON_TYP,
      schema: 'beispiele',
      angabe: { name: 'seite', schema: { type: 'integer', minimum: 2 } },
    },
    [`${API}beispiele/{kennung}.json`]: {
      id: 'beispiel',
      titel: saetze.beispiel,
      typ: JSON_TYP,
      schema: 'beispiel',
      angabe: { name: 'kennung', schema: { type: 'string', pattern: '^[a-z][a-z0-9]{3,7}$' } },
    },
    [pfade.csv]: { id: 'beispieleCsv', titel: saetze.csv, typ: 'text/csv' },
    [pfade.datenpaket]: { id: 'datenpaket', titel: saetze.datenpaket, typ: JSON_TYP },
    [pfade.vokabulare]: { id: 'vokabulare', titel: saetze.vokabulare, typ: JSON_TYP, schema: 'vokabulare' },
    [`${API}vokabulare/{vokabular}.json`]: {
      id: 'vokabular',
      titel: saetze.vokabular,
      typ: JSON_TYP,
      schema: 'vokabular',
      angabe: { name: 'vokabular', schema: { type: 'string', enum: alleVokabularsaetze.map(({ id }) => id) } },
    },
    [pfade.jobcenter]: { id: 'jobcenter', titel: saetze.jobcenter, typ: JSON_TYP, schema: 'jobcenter' },
    [pfade.aenderungen]: { id: 'aenderungen', titel: saetze.aenderungen, typ: JSON_TYP, schema: 'aenderungen' },
  }
  const toGet = ({ id, titel, typ, schema, angabe }: Abruf) => ({
    get: {
      operationId: id,
      summary: titel,
      ...(angabe && { parameters: [{ name: angabe.name, in: 'path', required: true, schema: angabe.schema }] }),
      responses: {
        200: {
          description: titel,
          headers: { ETag: { description: saetze.etag, schema: { type: 'string' } } },
          content: { [typ]: { schema: schema ? { $ref: `${adresse}${schemapfad(schema)}` } : {} } },
        },
        304: { description: saetze.unveraendert },
        404: { description: saetze.fehlt },
      },
    },
  })
  return {
    openapi: '3.1.0',
    info: {
      title: texte.titelVon(texte.seitentitel, name),
      version,
      description: `${texte.einleitung} ${adresse}${pfade.seite}`,
      license: { name: texte.lizenznamen[lizenzen.beispiele], url: lizenzadressen[lizenzen.beispiele].text },
    },
    servers: [{ url: adresse }],
    paths: Object.fromEntries(Object.entries(abrufe).map(([pfad, abruf]) => [pfad, toGet(abruf)])),
  }
}
