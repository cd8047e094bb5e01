import { merkliste as texte } from '../../texte/merkliste.ts'
import { onMappe, readMappe, writeMappe } from './ablage.ts'
import { MAX_BEISPIELE, toggle } from './mappe.ts'
import gestalt from './merken.css?inline'

const link = Object.assign(document.createElement('a'), { href: texte.pfad, className: 'knopf knopf-leise' })
const hinweis = Object.assign(document.createElement('span'), { className: 'kasten' })
/** Sagt Vorleseprogrammen, was der Klick getan hat; zu sehen ist es am Knopf. */
const meldung = Object.assign(document.createElement('p'), { className: 'sr-only', ariaLive: 'polite' })

/** Setzt auf alles, was ein Beispiel zeigt und noch keinen hat, einen Knopf. */
const setKnoepfe = (): void => {
  for (const karte of document.querySelectorAll<HTMLElement>('main [data-kennung]:not(:has(.merken))'))
    addKnopf(karte, karte.dataset['kennung'] ?? '', karte.querySelector('[data-feld=titel]'))
  const zeile = isBeispielseite() ? document.querySelector<HTMLElement>('main a[href$="/weitergeben/"]')?.parentElement : null
  if (!zeile || zeile.querySelector('.merken')) return
  zeile.classList.add('merken-zeile')
  // Die Seite eines Beispiels nennt ihre Kennung nur im kurzen Link: Mehr Bytes hat sie dafür nicht übrig.
  const kurz = document.querySelector('main a[href^="/b/"]')?.getAttribute('href')
  if (kurz) addKnopf(zeile, kurz.split('/')[2] ?? '', document.querySelector('h1'))
}

const isBeispielseite = (): boolean => /^\/beispiele\/[^/]+\/$/.test(location.pathname)

const addKnopf = (ort: Element, kennung: string, titel: Element | null): void => {
  const knopf = Object.assign(document.createElement('button'), { type: 'button' })
  const gruppe = Object.assign(document.createElement('span'), { className: 'merken' })
  knopf.dataset['merken'] = kennung
  // Weiche Trennstellen sind zum Setzen da, nicht zum Vorlesen.
  knopf.dataset['titel'] = titel?.textContent?.replaceAll('\u00ad', '').trim() ?? ''
  knopf.addEventListener('click', () => press(knopf, kennung))
  gruppe.append(knopf)
  ort.append(gruppe)
}

const press = (knopf: HTMLButtonElement, kennung: string): void => {
  const vorher = readMappe()
  const nachher = toggle(vorher, kennung)
  const gespeichert = writeMappe(nachher)
  const voll = nachher.kennungen.length === vorher.kennungen.length
  const dabei = nachher.kennungen.includes(kennung)
  hinweis.textContent = !gespeichert ? texte.bleibtNicht : voll ? texte.voll(MAX_BEISPIELE) : ''
  meldung.textContent = hinweis.textContent || (dabei ? texte.dazu : texte.weg)(knopf.dataset['titel'] ?? '', nachher.kennungen.length)
  hinweis.remove()
  link.remove()
  if (hinweis.textContent) knopf.after(hinweis)
  else if (dabei) knopf.after(link)
}

const show = (): void => {
  const { kennungen } = readMappe()
  const n = kennungen.length
  for (const knopf of document.querySelectorAll<HTMLElement>('[data-merken]')) {
    const gemerkt = kennungen.includes(knopf.dataset['merken'] ?? '')
    knopf.textContent = gemerkt ? texte.gemerkt : texte.merken
    knopf.className = gemerkt ? 'knopf' : 'knopf knopf-leise'
    knopf.setAttribute('aria-label', (gemerkt ? texte.gemerktZu : texte.merkenZu)(knopf.dataset['titel'] ?? ''))
  }
  link.textContent = texte.zur(n)
  for (const eintrag of document.querySelectorAll(`nav a[href="${texte.pfad}"]`))
    eintrag.textContent = n > 0 ? texte.mitZahl(n) : texte.titel
}

const blatt = new CSSStyleSheet()
blatt.replaceSync(gestalt)
document.adoptedStyleSheets.push(blatt)
document.querySelector('main')?.append(meldung)
setKnoepfe()
show()
onMappe(show)
// Suche und Filter tauschen die Karten aus.
const liste = document.querySelector('[data-ergebnisse]')
if (liste)
  new MutationObserver(() => {
    setKnoepfe()
    show()
  }).observe(liste, { childList: true })
