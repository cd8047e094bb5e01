import { type Auftrag, type Gelesen, lesen } from './leser.ts'
import type { Umfeld } from './rule.ts'

/** Nachricht an den Leseprozess: zuerst einmal das Umfeld, dann stapelweise Aufträge. */
export type Nachricht = { umfeld: Umfeld } | { auftraege: readonly Auftrag[] }
/** Antwort: `bereit` nach dem Umfeld, danach zu jedem Auftrag der Reihe nach das Gelesene. */
export type Antwort = { bereit: true } | { gelesen: Gelesen }

let umfeld: Umfeld = { heute: '', jobcenter: new Map(), umbenennungen: [] }

const send = (antwort: Antwort): void => {
  process.send?.(antwort)
}

process.on('message', (nachricht: Nachricht) => {
  if ('umfeld' in nachricht) {
    umfeld = nachricht.umfeld
    send({ bereit: true })
  } else for (const auftrag of nachricht.auftraege) send({ gelesen: lesen(auftrag, umfeld) })
})
// Endet der Auftraggeber, endet auch dieser Prozess.
process.on('disconnect', () => process.exit(0))
