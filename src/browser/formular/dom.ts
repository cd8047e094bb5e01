/** Das erste Element, das es geben muss. @throws wenn die Seite es nicht hat */
export const find = <T extends HTMLElement = HTMLElement>(wurzel: ParentNode, selector: string): T => {
  const element = wurzel.querySelector<T>(selector)
  if (!element) throw new Error(`Dem Formular fehlt ${selector}`)
  return element
}

/** Hört auf Klicks auf alles, was dem Wähler entspricht, auch auf später Hinzugefügtes. */
export const onKlick = (wurzel: HTMLElement, selector: string, tun: (knopf: HTMLElement) => unknown): void =>
  wurzel.addEventListener('click', ({ target }) => {
    const knopf = target instanceof Element ? target.closest<HTMLElement>(selector) : null
    if (knopf) tun(knopf)
  })

/** Ein leiser Knopf; was er meint, hört auch, wer die Zeile nicht sieht. */
export const createKnopf = (text: string, zu: string, tun: () => void): HTMLButtonElement => {
  const knopf = Object.assign(document.createElement('button'), { type: 'button', className: 'knopf knopf-leise', textContent: text })
  knopf.setAttribute('aria-label', `${text}: ${zu}`)
  knopf.addEventListener('click', tun)
  return knopf
}

/** Ein Link, der den Entwurf nicht verlässt: Er öffnet sich daneben. */
export const createLink = (href: string, textContent: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent, target: '_blank' })

/** Ein Listenpunkt mit diesem Inhalt. */
export const createPunkt = (...inhalt: (Node | string)[]): HTMLLIElement => {
  const li = document.createElement('li')
  li.append(...inhalt)
  return li
}
