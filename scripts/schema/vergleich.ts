type Schema = Readonly<Record<string, unknown>>

/** Grenzen, bei denen ein kleinerer Wert enger ist, und solche, bei denen ein größerer es ist. */
const OBERGRENZEN = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum']
const UNTERGRENZEN = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum']

/**
 * Was an einem Schema bricht, worauf sich andere verlassen: ein Feld, das fehlt, eine engere Art oder Grenze, ein Wert, den es nicht mehr gibt,
 * ein Pflichtfeld mehr oder eine Zusage weniger. Was nur dazukommt, bricht nichts.
 * @returns ein Satz je Bruch, mit dem Ort; leer, wenn die neue Fassung zur alten passt
 */
export const findBrueche = (alt: Schema, neu: Schema, ort = ''): string[] => {
  const wo = ort || '(Wurzel)'
  const brueche: string[] = []
  const [altePflicht, neuePflicht] = [listOf(alt['required']), listOf(neu['required'])]
  for (const name of neuePflicht) if (!altePflicht.includes(name)) brueche.push(`${ort}/${name}: ist jetzt Pflicht`)
  for (const name of altePflicht) if (!neuePflicht.includes(name)) brueche.push(`${ort}/${name}: ist nicht mehr zugesagt`)
  if (alt['additionalProperties'] !== false && neu['additionalProperties'] === false && 'properties' in alt)
    brueche.push(`${wo}: lässt keine weiteren Felder mehr zu`)
  const [alteFelder, neueFelder] = [objectOf(alt['properties']), objectOf(neu['properties'])]
  for (const [name, feld] of Object.entries(alteFelder)) {
    const heute = neueFelder[name]
    if (heute === undefined) brueche.push(`${ort}/${name}: gibt es nicht mehr`)
    else brueche.push(...findBrueche(objectOf(feld), objectOf(heute), `${ort}/${name}`))
  }
  if (alt['items'] !== undefined) brueche.push(...findBrueche(objectOf(alt['items']), objectOf(neu['items']), `${ort}/*`))
  for (const name of OBERGRENZEN)
    if (numberOf(neu[name], Infinity) < numberOf(alt[name], Infinity)) brueche.push(`${wo}: ${name} ist kleiner`)
  for (const name of UNTERGRENZEN)
    if (numberOf(neu[name], -Infinity) > numberOf(alt[name], -Infinity)) brueche.push(`${wo}: ${name} ist größer`)
  for (const name of ['pattern', '$ref'])
    if (neu[name] !== undefined && neu[name] !== alt[name]) brueche.push(`${wo}: ${name} ist ein anderes`)
  const werte = wertebereich(neu)
  if (werte) {
    const vorher = wertebereich(alt)
    if (!vorher) brueche.push(`${wo}: lässt nur noch bestimmte Werte zu`)
    for (const wert of vorher ?? []) if (!werte.includes(wert)) brueche.push(`${wo}: der Wert ${JSON.stringify(wert)} fehlt`)
  }
  if (alt['anyOf'] !== undefined || neu['anyOf'] !== undefined) brueche.push(...vergleicheFormen(alt, neu, wo))
  else for (const art of typenOf(alt)) if (!typenOf(neu).includes(art)) brueche.push(`${wo}: ist nicht mehr ${art}`)
  return brueche
}

/** Jede Form, die ein Wert früher haben durfte, muss in einer heutigen Platz haben. */
const vergleicheFormen = (alt: Schema, neu: Schema, wo: string): string[] =>
  formenOf(alt).some((form) => formenOf(neu).every((heute) => findBrueche(form, heute).length > 0))
    ? [`${wo}: eine mögliche Form fehlt`]
    : []

const formenOf = (schema: Schema): Schema[] =>
  Array.isArray(schema['anyOf']) ? schema['anyOf'].flatMap((form) => formenOf(objectOf(form))) : [schema]

const wertebereich = (schema: Schema): unknown[] | undefined =>
  Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const']] : undefined

const typenOf = (schema: Schema): string[] => (typeof schema['type'] === 'string' ? [schema['type']] : listOf(schema['type']))

const listOf = (wert: unknown): string[] => (Array.isArray(wert) ? wert.map(String) : [])

const objectOf = (wert: unknown): Schema => (typeof wert === 'object' && wert !== null ? (wert as Schema) : {})

const numberOf = (wert: unknown, sonst: number): number => (typeof wert === 'number' ? wert : sonst)
