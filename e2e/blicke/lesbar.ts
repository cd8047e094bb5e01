import type { Page } from 'playwright-core'

/** Die Abstände aus WCAG 1.4.12, wie sie sich jemand selbst einstellt. */
const ABSTAENDE = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Kein Text ist abgeschnitten, liegt auf anderem oder ragt über den Rand: weder so noch mit den weiten Abständen nach WCAG 1.4.12. */
export const pruefeLesbar = async (page: Page): Promise<string[]> => {
  const ohne = await page.evaluate(findUnlesbares)
  const stil = await page.addStyleTag({ content: ABSTAENDE })
  const weit = await page.evaluate(findUnlesbares)
  await stil.evaluate((element) => (element as Element).remove())
  return [...ohne, ...weit.map((fund) => `mit weiten Abständen: ${fund}`)]
}

/** Läuft im Browser und kennt deshalb nur, was in ihr steht. */
const findUnlesbares = (): string[] => {
  interface Kasten {
    left: number
    top: number
    right: number
    bottom: number
  }
  const funde: string[] = []
  const nenne = (element: Element): string =>
    `<${element.localName}> „${(element.textContent ?? '').replaceAll('\u00ad', '').trim().replace(/\s+/g, ' ').slice(0, 50)}“`
  const schnitt = (a: Kasten, b: Kasten): Kasten | undefined => {
    const kasten = {
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    }
    return kasten.right - kasten.left > 1 && kasten.bottom - kasten.top > 1 ? kasten : undefined
  }

  const fenster = new Map<Element, Kasten | 'ganz' | 'nichts'>()
  /** Der Teil der Seite, in dem der Inhalt eines Elements zu sehen ist: Rollbereiche und nur vorgelesener Text schneiden ihn zu. */
  const fensterOf = (element: Element): Kasten | 'ganz' | 'nichts' => {
    const bekannt = fenster.get(element)
    if (bekannt) return bekannt
    const aussen = element.parentElement && element !== document.body ? fensterOf(element.parentElement) : 'ganz'
    const { overflowX, position } = getComputedStyle(element)
    let eigenes: Kasten | 'ganz' | 'nichts' = aussen
    // Was über der Seite schwebt, darf auf ihr liegen.
    if (aussen === 'nichts' || position === 'fixed' || element.matches(':popover-open')) eigenes = 'nichts'
    else if (overflowX !== 'visible' && element !== document.body) {
      const kasten = element.getBoundingClientRect()
      eigenes = (aussen === 'ganz' ? schnitt(kasten, kasten) : schnitt(kasten, aussen)) ?? 'nichts'
    }
    fenster.set(element, eigenes)
    return eigenes
  }

  if (document.documentElement.scrollWidth > innerWidth) {
    const ragtHinaus = (element: Element): boolean =>
      element.getBoundingClientRect().right > innerWidth + 1 && fensterOf(element.parentElement ?? element) === 'ganz'
    const schuld = [...document.querySelectorAll('body *')].find(
      (element) => ragtHinaus(element) && ![...element.children].some(ragtHinaus),
    )
    funde.push(`ragt über den Rand: ${document.documentElement.scrollWidth} Pixel, zuerst ${schuld ? nenne(schuld) : 'ohne Text'}`)
  }
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX, overflowY } = getComputedStyle(element)
    const fest = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
    if (!(fest(overflowX) || fest(overflowY)) || fensterOf(element) === 'nichts' || !element.textContent?.trim()) continue
    const zuBreit = fest(overflowX) && element.scrollWidth > element.clientWidth + 1
    const zuHoch = fest(overflowY) && element.scrollHeight > element.clientHeight + 1
    if (element.clientWidth > 1 && (zuBreit || zuHoch)) funde.push(`abgeschnitten: ${nenne(element)}`)
  }

  const zeilen: (Kasten & { element: Element })[] = []
  const texte = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const bereich = document.createRange()
  for (let text = texte.nextNode(); text; text = texte.nextNode()) {
    const element = text.parentElement
    if (!element || !text.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const sichtbar = fensterOf(element)
    if (sichtbar === 'nichts') continue
    bereich.selectNodeContents(text)
    for (const { left, top, right, bottom, height } of bereich.getClientRects()) {
      // Nur der Kern der Zeile zählt: Ober- und Unterlängen dürfen sich berühren.
      const kern = { left: left + 1, right: right - 1, top: top + height * 0.25, bottom: bottom - height * 0.25 }
      const kasten = sichtbar === 'ganz' ? kern : schnitt(kern, sichtbar)
      if (kasten && kasten.right > kasten.left) zeilen.push({ ...kasten, element })
      const knopf = element.closest('button, summary')?.getBoundingClientRect()
      if (knopf && (left < knopf.left - 2 || right > knopf.right + 2 || top < knopf.top - 4 || bottom > knopf.bottom + 4))
        funde.push(`ragt aus seinem Knopf: ${nenne(element)}`)
    }
  }
  zeilen.sort((a, b) => a.top - b.top)
  for (const [index, zeile] of zeilen.entries()) {
    for (let naechste = index + 1; naechste < zeilen.length; naechste++) {
      const andere = zeilen[naechste]
      if (!andere || andere.top >= zeile.bottom) break
      if (schnitt(zeile, andere) && !zeile.element.contains(andere.element) && !andere.element.contains(zeile.element))
        funde.push(`liegt aufeinander: ${nenne(zeile.element)} und ${nenne(andere.element)}`)
    }
  }
  return [...new Set(funde)]
}
