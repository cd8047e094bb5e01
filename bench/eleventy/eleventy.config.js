/** So, wie man ein Portal mit Eleventy anlegt: dieselben Felder, Listen und ein Feed aus denselben Texten als Markdown. */
export default (config) => {
  config.addPassthroughCopy('stil.css')
  config.addCollection('neueste', (api) =>
    api.getFilteredByTag('beispiel').sort((a, b) => b.data.veroeffentlicht.localeCompare(a.data.veroeffentlicht)),
  )
  config.addFilter('label', (id, begriffe) => begriffe[id]?.label ?? id)
  config.addFilter('datum', (tag) => tag.split('-').reverse().join('.'))
  config.addFilter('rfc822', (tag) => new Date(`${tag}T08:00:00Z`).toUTCString())
  // Einmal sortiert statt auf jeder Facettenseite neu gesucht.
  const gruppen = new Map()
  config.addFilter('mitWert', (beispiele, { art, id }) => {
    if (!gruppen.has(art)) gruppen.set(art, gruppiere(beispiele, art))
    return gruppen.get(art).get(id) ?? []
  })
}

const gruppiere = (beispiele, art) => {
  const gruppe = new Map()
  for (const beispiel of beispiele) for (const id of [beispiel.data[art]].flat()) gruppe.set(id, [...(gruppe.get(id) ?? []), beispiel])
  return gruppe
}
