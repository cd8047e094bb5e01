import type { Page } from 'playwright-core'

/** Wer Bewegung abgestellt hat, sieht keine (WCAG 2.3.3). Die Seite muss mit `reducedMotion: 'reduce'` geöffnet sein. */
export const pruefeBewegung = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const funde = document.getAnimations().map((animation) => `läuft: ${(animation.effect as KeyframeEffect | null)?.target?.localName}`)
    if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') funde.push('die Seite rollt weich')
    const dauert = (dauer: string): boolean => dauer.split(',').some((teil) => Number.parseFloat(teil) > 0)
    for (const element of document.querySelectorAll('*'))
      for (const teil of [null, '::before', '::after', '::marker']) {
        const { transitionProperty, transitionDuration, animationName, animationDuration } = getComputedStyle(element, teil)
        if ((transitionProperty !== 'none' && dauert(transitionDuration)) || (animationName !== 'none' && dauert(animationDuration)))
          funde.push(`${element.localName}${teil ?? ''}.${element.getAttribute('class') ?? ''} bewegt sich`)
      }
    return [...new Set(funde)]
  })
