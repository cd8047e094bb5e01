import { appendFileSync } from 'node:fs'
import { isMainThread, parentPort } from 'node:worker_threads'

// Mit `--import` geladen, schreibt es in `FADEN_PROTOKOLL`, welche Aufträge der zweite Faden fertig gerendert oder abgelehnt hat, und was beide melden.
const protokoll = process.env['FADEN_PROTOKOLL']
if (protokoll) {
  console.error = (...teile: unknown[]) => appendFileSync(protokoll, `${teile.join(' ')}\n`)
  if (!isMainThread && parentPort) {
    const senden = parentPort.postMessage.bind(parentPort)
    parentPort.postMessage = (nachricht: { fertig?: boolean }, ...rest: unknown[]) => {
      appendFileSync(protokoll, nachricht.fertig ? 'fertig\n' : 'abgelehnt\n')
      return Reflect.apply(senden, undefined, [nachricht, ...rest])
    }
  }
}
