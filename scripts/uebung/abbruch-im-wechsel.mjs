// Vorspann für Node: Der Prozess endet wie bei einem Stromausfall, sobald die alte Seite beiseite und die neue noch nicht an ihrem Platz ist.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { renameSync } = fs
fs.renameSync = (von, nach) => {
  renameSync(von, nach)
  if (String(nach).includes('.alt-')) process.kill(process.pid, 'SIGKILL')
}
syncBuiltinESMExports()
