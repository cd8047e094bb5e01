import { pfade } from './adressen.ts'

/**
 * Fertige Abrufe zum Kopieren, mit den Adressen dieses Portals.
 * @param adresse öffentliche Adresse des Portals, ohne Schrägstrich am Ende
 */
export const abrufe = (adresse: string): Record<'curl' | 'python' | 'r' | 'javascript', string> => ({
  curl: `curl --etag-save beispiele.etag --etag-compare beispiele.etag \\
  --output beispiele.json ${adresse}${pfade.beispiele}`,
  python: `import json
from urllib.request import urlopen

adresse = "${adresse}${pfade.beispiele}"
beispiele = []
while adresse:
    with urlopen(adresse) as antwort:
        seite = json.load(antwort)
    beispiele += seite["beispiele"]
    adresse = seite["next"]
print(len(beispiele), beispiele[0]["titel"])`,
  r: `beispiele <- read.csv2("${adresse}${pfade.csv}",
                       fileEncoding = "UTF-8-BOM",
                       na.strings = c("", "nicht-genannt"))
nrow(beispiele)`,
  javascript: `const antwort = await fetch("${adresse}${pfade.beispiele}")
const { beispiele, next } = await antwort.json()`,
})
