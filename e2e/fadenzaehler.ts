import { appendFileSync } from 'node:fs'
import { isMainThread, parentPort } from 'node:worker_threads'

// Mit `--import` geladen, schreibt es in `FADEN_PROTOKOLL`, welche Aufträge der zweite Faden fertig gerendert und welche er abgelehnt hat.
const protokoll = process.env['FADEN_PROTOKOLL']
if (!isMainThread && parentPort && protokoll) {
  const senden = parentPort.postMessage.bind(parentPort)
  parentPort.postMessage = (nachricht: { seite?: unknown }, ...rest: unknown[]) => {
    appendFileSync(protokoll, nachricht.seite ? 'fertig\n' : 'abgelehnt\n')
    return Reflect.apply(senden, undefined, [nachricht, ...rest])
  }
}
