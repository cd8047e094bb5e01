/**
 * Legt Text in die Zwischenablage, auf Wunsch auch gestaltet: Outlook und Word nehmen dann das HTML, ein Textfeld den Text.
 * Der ältere Weg zuerst, denn er lässt das HTML, wie es ist, und geht auch im Intranet ohne https. Den neuen prüft Chromium gegen die
 * Inhaltsrichtlinie der Seite, und die lässt keine Gestaltung im Text zu.
 * @returns ob der Browser es zulässt
 */
export const kopiere = async (text: string, html?: string): Promise<boolean> => kopiereGleich(text, html) || kopiereSpaeter(text, html)

const kopiereGleich = (text: string, html: string | undefined): boolean => {
  let gelegt = false
  const lege = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    if (html !== undefined) event.clipboardData.setData('text/html', html)
    // Sonst legte der Browser danach das Markierte hinein.
    event.preventDefault()
    gelegt = true
  }
  document.addEventListener('copy', lege, { once: true })
  const gelungen = document.execCommand('copy')
  document.removeEventListener('copy', lege)
  return gelungen && gelegt
}

const kopiereSpaeter = async (text: string, html: string | undefined): Promise<boolean> => {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': toBlob(text, 'plain'), 'text/html': toBlob(html, 'html') })])
    return true
  } catch {
    return false
  }
}

const toBlob = (inhalt: string, art: string): Blob => new Blob([inhalt], { type: `text/${art}` })
