import { type Auftrag, type Gelesen, lesen } from './leser.ts'
import type { Umfeld } from './rule.ts'

/** Nachricht an den Leseprozess: zuerst einmal das Umfeld, dann je Datei ein Auftrag. */
export type Nachricht = { umfeld: Umfeld } | { auftrag: Auftrag }
/** Antwort: `bereit` nach dem Umfeld, danach zu jedem Auftrag das Gelesene. */
export type Antwort = { bereit: true } | { gelesen: Gelesen }

let umfeld: Umfeld = { jobcenter: new Map() }

process.on('message', (nachricht: Nachricht) => {
  if ('umfeld' in nachricht) {
    umfeld = nachricht.umfeld
    process.send?.({ bereit: true } satisfies Antwort)
  } else process.send?.({ gelesen: lesen(nachricht.auftrag, umfeld) } satisfies Antwort)
})
// Endet der Auftraggeber, endet auch dieser Prozess.
process.on('disconnect', () => process.exit(0))
