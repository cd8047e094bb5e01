import { appendFileSync } from 'node:fs'
import { basename } from 'node:path'
import { isMainThread } from 'node:worker_threads'

// Hält fest, welche Programme ein Bau startet: je Prozess eine Zeile.
const protokoll = process.env['PROGRAMM_PROTOKOLL']
if (protokoll && isMainThread) appendFileSync(protokoll, `${basename(process.argv[1] ?? '')}\n`)
