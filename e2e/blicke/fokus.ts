import type { Page } from 'playwright-core'

/** Ein Halt der Tabulatortaste. */
export interface Halt {
  name: string
  stelle: number
  /** Der Fokus steht in einem Rahmen; dort hält die Tabulatortaste öfter, ohne dass die Seite davon weiß. */
  imRahmen: boolean
  maengel: string[]
}

/** Mehr Halte hat keine Seite; wer so weit kommt, sitzt fest. */
const MAX_HALTE = 600

/**
 * Geht mit der Tabulatortaste durch die ganze Seite: An jedem Halt ist der Umriss zu sehen (WCAG 2.4.7, 2.4.13) und das Ziel nicht
 * verdeckt (2.4.11), und am Ende kommt man wieder heraus (2.1.2).
 */
export const pruefeFokus = async (page: Page): Promise<string[]> => {
  const funde: string[] = []
  const besucht = new Set<number>()
  let vorige: number | undefined
  for (let schritt = 0; schritt < MAX_HALTE; schritt++) {
    await page.keyboard.press('Tab')
    const halt = await page.evaluate(seheHalt)
    if (halt?.imRahmen && halt.stelle === vorige) continue
    vorige = halt?.stelle
    if (!halt || besucht.has(halt.stelle)) {
      const letzter = await page.evaluate(countZiele)
      // Aus der Seite hinaus oder wieder am Anfang: beides ist kein Käfig, solange alle Ziele an der Reihe waren.
      if (halt && halt.stelle !== Math.min(...besucht)) funde.push(`kommt nicht weiter: ${halt.name}`)
      if (besucht.size < letzter) funde.push(`nur ${besucht.size} von ${letzter} Zielen erreicht`)
      return funde
    }
    besucht.add(halt.stelle)
    funde.push(...halt.maengel.map((mangel) => `${halt.name} ${mangel}`))
  }
  return [...funde, `kommt nach ${MAX_HALTE} Schritten nicht heraus`]
}

/** Läuft im Browser: was am jetzigen Halt zu sehen ist; nichts, wenn der Fokus nirgends steht. */
export const seheHalt = (): Halt | undefined => {
  const aussen = document.activeElement
  // In einem Baustein mit eigener Wurzel steht der Fokus auf einem Teil davon.
  const ziel = aussen?.shadowRoot?.activeElement ?? aussen
  if (!ziel || ziel === document.body || ziel === document.documentElement) return undefined
  const farbe = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const hellOf = (wert: string): { hell: number; deckung: number } => {
    if (!farbe) return { hell: 0, deckung: 0 }
    farbe.clearRect(0, 0, 1, 1)
    farbe.fillStyle = wert
    farbe.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = farbe.getImageData(0, 0, 1, 1).data
    const linear = (kanal: number): number => (kanal <= 10 ? kanal / 3294.6 : ((kanal / 255 + 0.055) / 1.055) ** 2.4)
    return { hell: 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b), deckung: a / 255 }
  }
  const grundOf = (element: Element | null): number => {
    for (let ort = element; ort; ort = ort.parentElement) {
      const { hell, deckung } = hellOf(getComputedStyle(ort).backgroundColor)
      if (deckung > 0.9) return hell
    }
    return matchMedia('(prefers-color-scheme: dark)').matches || matchMedia('(forced-colors: active)').matches ? hellOf('Canvas').hell : 1
  }
  const hatUmriss = (element: Element | null | undefined, teil: string | null = null): boolean => {
    if (!element) return false
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, teil)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return false
    const linie = hellOf(outlineColor).hell
    const grund = grundOf(element.parentElement)
    return (Math.max(linie, grund) + 0.05) / (Math.min(linie, grund) + 0.05) >= 3
  }
  const istZuSehen = (element: Element): boolean =>
    [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((quer) =>
        [0.1, 0.5, 0.9].some((hoch) => {
          const oben = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(left + width * quer, top + height * hoch)
          if (!oben) return false
          // Einen Merkzettel, den man selbst geöffnet hat, schließt Escape wieder: Er darf darüberliegen (2.4.11).
          return element.contains(oben) || element.closest('label')?.contains(oben) || oben.closest(':popover-open') !== null
        }),
      ),
    )
  const maengel: string[] = []
  // Eine Karte zeigt den Fokus ihres Links an ihrem Rand, ein verstecktes Kästchen am Zeichen daneben.
  const umgebung = [ziel, ziel.closest('label'), ziel.closest('article, li'), ziel.parentElement, ziel.nextElementSibling]
  if (!umgebung.some((element) => hatUmriss(element)) && !['::before', '::after'].some((teil) => hatUmriss(ziel, teil)))
    maengel.push('ohne sichtbaren Umriss')
  if (!istZuSehen(ziel) && !istZuSehen(ziel.closest('label') ?? ziel)) maengel.push('ist verdeckt')
  const name = ziel.getAttribute('aria-label') || ziel.textContent?.trim() || ziel.getAttribute('name') || ''
  return {
    name: `<${ziel.localName}> „${name.replace(/\s+/g, ' ').slice(0, 50)}“`,
    stelle: [...document.querySelectorAll('*')]
      .flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])])
      .indexOf(ziel),
    imRahmen: ziel.localName === 'iframe',
    maengel,
  }
}

/** Läuft im Browser: wie viele Ziele die Tabulatortaste mindestens haben muss. */
const countZiele = (): number =>
  [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type=hidden], [type=radio]') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[popover]:not(:popover-open)'),
  ).length
