import { find } from '../formular/dom.ts'

/** Wo in der Gestaltung einer Mail steht, was nur bei dunkler Darstellung gilt. */
const WENN_DUNKEL = /\(prefers-color-scheme:\s*dark\)/g

/** Die Vorschau einer Mail in einem eigenen Rahmen. */
export interface Vorschau {
  show(html: string): void
}

/**
 * Belebt die Vorschau. Der Rahmen ist leer und ohne Rechte; ausgeführt wird darin nichts. Die Inhaltsrichtlinie der Seite gilt auch für ihn und
 * erlaubt keine Gestaltung im HTML: Eine Mail besteht aber daraus. Deshalb setzt das Skript sie über das CSSOM, das die Richtlinie zulässt;
 * keine Seite muss dafür etwas öffnen.
 * @param hub öffentliche Adresse des Portals; hier zeigen Bilder und Links auf die Seite, auf der man gerade ist
 */
export const createVorschau = (wurzel: HTMLElement, hub: string): Vorschau => {
  const dunkel = find<HTMLInputElement>(wurzel, '[name=dunkel]')
  const rahmen = Object.assign(document.createElement('iframe'), { title: wurzel.dataset['titel'] ?? '', className: 'n-rahmen' })
  // Dieselben Links stehen in der Liste: Mit der Tabulatortaste führt der Weg nicht noch einmal durch alle.
  rahmen.tabIndex = -1
  // Links öffnen sich daneben: So lassen sie sich prüfen, ohne die Auswahl zu verlassen.
  rahmen.setAttribute('sandbox', 'allow-same-origin allow-popups allow-popups-to-escape-sandbox')
  let mail = ''

  const draw = (): void => {
    const dokument = rahmen.contentDocument
    const fenster = rahmen.contentWindow as (Window & typeof globalThis) | null
    if (!dokument || !fenster || !mail) return
    const quelle = parse(mail.replaceAll(hub, location.origin))
    dokument.adoptedStyleSheets = [...quelle.querySelectorAll<HTMLTemplateElement>('template[data-blatt]')].map((blatt) => {
      const sheet = new fenster.CSSStyleSheet({ media: blatt.getAttribute('media') ?? '' })
      sheet.replaceSync((blatt.content.textContent ?? '').replace(WENN_DUNKEL, dunkel.checked ? 'all' : 'not all'))
      return sheet
    })
    dokument.documentElement.lang = quelle.documentElement.lang
    dokument.title = quelle.title
    dokument.body.replaceWith(dokument.importNode(quelle.body, true))
    for (const element of dokument.querySelectorAll<HTMLElement>('[data-style]')) element.style.cssText = element.dataset['style'] ?? ''
    for (const link of dokument.links) {
      link.target = '_blank'
      link.tabIndex = -1
    }
    hoehe.disconnect()
    hoehe.observe(dokument.body)
  }
  /** Der Rahmen ist so hoch wie die Mail: Gescrollt wird nur die Seite. */
  const hoehe = new ResizeObserver(() => {
    rahmen.style.height = `${rahmen.contentDocument?.documentElement.scrollHeight ?? 0}px`
  })
  const setBreite = (): void => {
    rahmen.style.width = `${find<HTMLInputElement>(wurzel, '[name=breite]:checked').value}px`
  }

  const breiten = [...wurzel.querySelectorAll<HTMLInputElement>('[name=breite]')]
  const passt = breiten.find(({ value }) => Number(value) <= innerWidth)
  // Wer am Telefon sitzt, sieht zuerst, wie es am Telefon aussieht.
  if (passt) passt.checked = true
  rahmen.addEventListener('load', draw)
  wurzel.addEventListener('change', () => {
    setBreite()
    draw()
  })
  setBreite()
  find(wurzel, '[data-rahmen]').append(rahmen)
  return {
    show(html) {
      mail = html
      draw()
    },
  }
}

/** Liest eine Mail, ohne dass der Browser ihre Gestaltung schon anwenden will; die Werte darin sind geschützt, Anführungszeichen also keine. */
const parse = (html: string): Document =>
  new DOMParser().parseFromString(
    html
      .replaceAll(' style="', ' data-style="')
      .replace(/<style\b/g, '<template data-blatt')
      .replaceAll('</style>', '</template>'),
    'text/html',
  )
