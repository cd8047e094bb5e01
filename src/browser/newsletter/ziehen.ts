/** Lässt Einträge mit der Maus an ihrem Griff verschieben; mit der Tastatur gehen die Knöpfe. @param tun bekommt Kennung und neuen Platz */
export const startZiehen = (liste: HTMLElement, tun: (kennung: string, platz: number) => void): void => {
  let gezogen: HTMLElement | undefined
  const eintragAt = ({ target }: Event): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-eintrag]') : null

  liste.addEventListener('dragstart', (event) => {
    gezogen = eintragAt(event) ?? undefined
    if (gezogen) event.dataTransfer?.setDragImage(gezogen, 0, 0)
  })
  liste.addEventListener('dragover', (event) => {
    // Was von außerhalb kommt, etwa ein Bild, gehört nicht in die Liste.
    if (gezogen && eintragAt(event)) event.preventDefault()
  })
  liste.addEventListener('drop', (event) => {
    const ziel = eintragAt(event)
    if (!gezogen || !ziel) return
    event.preventDefault()
    tun(gezogen.dataset['eintrag'] ?? '', [...liste.querySelectorAll('[data-eintrag]')].indexOf(ziel))
  })
  liste.addEventListener('dragend', () => {
    gezogen = undefined
  })
}
