/** Ein Eintrag einer Liste. */
export const item = (child: HTMLElement): HTMLLIElement => {
  const li = document.createElement('li')
  li.append(child)
  return li
}

/** Ein Absatz aus reinem Text. */
export const paragraph = (text: string, className = ''): HTMLParagraphElement =>
  Object.assign(document.createElement('p'), { textContent: text, className })

/** Ein Knopf aus reinem Text. */
export const button = (text: string, className: string, onClick: () => void): HTMLButtonElement => {
  const element = Object.assign(document.createElement('button'), { type: 'button', textContent: text, className })
  element.addEventListener('click', onClick)
  return element
}

/** Sucht einen Teil, den die Seite mitbringen muss. @throws wenn er fehlt */
export const findTeil = <T extends HTMLElement>(wurzel: ParentNode, selector: string): T => {
  const element = wurzel.querySelector<T>(selector)
  if (!element) throw new Error(`Der Übersicht fehlt ${selector}`)
  return element
}
