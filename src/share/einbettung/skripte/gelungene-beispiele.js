// Zeigt Beispiele aus dem Portal auf Ihrer Website: <gelungene-beispiele thema="handlungsfelder/arbeitgeber" land="hessen" anzahl="5">.
// Liest eine Liste vom Portal und zeigt sie als Text. Setzt keine Cookies, speichert nichts, sieht von Ihrer Seite nichts.
const PORTAL = new URL(document.currentScript?.src ?? ADRESSE).origin

class GelungeneBeispiele extends HTMLElement {
  static observedAttributes = ['thema', 'land', 'anzahl']
  #wurzel = this.attachShadow({ mode: 'open' })
  #lauf = 0

  constructor() {
    super()
    const stil = new CSSStyleSheet()
    stil.replaceSync(STIL)
    this.#wurzel.adoptedStyleSheets = [stil]
  }

  connectedCallback() {
    this.#zeige()
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#zeige()
  }

  async #zeige() {
    const lauf = ++this.#lauf
    const inhalt = await this.#lade().catch(() => [absatz('hinweis', `${TEXTE.fehler} `, link(`${PORTAL}/`, PORTAL))])
    if (lauf !== this.#lauf) return
    const teil = neu('section', '', ...inhalt)
    teil.lang = 'de'
    this.#wurzel.replaceChildren(teil)
  }

  async #lade() {
    const thema = this.getAttribute('thema') || 'beispiele'
    const land = this.getAttribute('land') || ''
    const anzahl = Math.min(Math.max(Number(this.getAttribute('anzahl')) || 5, 1), 12)
    if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(thema)) throw new Error(thema)
    const antwort = await fetch(`${PORTAL}/einbetten/${thema}.json`, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (!antwort.ok) throw new Error(antwort.statusText)
    const { titel, hinweis, leer, alle, mitLand, laender, beispiele } = await antwort.json()
    const gezeigt = beispiele.filter((beispiel) => !land || beispiel.laender.includes(land)).slice(0, anzahl)
    const eintraege = gezeigt.map((beispiel) => neu('li', '', link(beispiel.adresse, beispiel.titel), neu('span', 'ort', beispiel.ort)))
    return [
      neu('h2', 'titel', land ? `${titel} · ${laender[land] ?? land}` : titel),
      eintraege.length > 0 ? neu('ul', '', ...eintraege) : absatz('', leer),
      absatz('hinweis', hinweis),
      absatz('', link(land && mitLand ? mitLand + encodeURIComponent(land) : alle.adresse, alle.text)),
    ]
  }
}

const neu = (name, klasse, ...inhalt) => {
  const element = document.createElement(name)
  if (klasse) element.className = klasse
  element.append(...inhalt)
  return element
}

const absatz = (klasse, ...inhalt) => neu('p', klasse, ...inhalt)

const link = (href, text) => Object.assign(neu('a', '', text), { href, target: '_blank', rel: 'noopener noreferrer' })

// Ein Rahmen aus dem Portal meldet seine Höhe; er bekommt sie, sonst ändert sich nichts.
addEventListener('message', ({ data, source }) => {
  const hoehe = Math.ceil(data?.gelungeneBeispiele)
  if (!(hoehe > 0 && hoehe < 5000)) return
  for (const rahmen of document.querySelectorAll('iframe'))
    if (rahmen.contentWindow === source && rahmen.src.startsWith(`${PORTAL}/einbetten/`)) rahmen.height = String(hoehe)
})

customElements.define('gelungene-beispiele', GelungeneBeispiele)
