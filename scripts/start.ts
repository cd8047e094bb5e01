import { bauen } from './bau.ts'
import { outDir } from './ordner.ts'
import { serve } from './server.ts'

const PORT = Number(process.env['PORT'] ?? 4321)

if (!(await bauen())) process.exit(1)
const { server, port } = await serve(outDir, PORT)
if (port !== PORT) console.log(`Der Port ${PORT} ist schon belegt, deshalb ${port}.`)
console.log(`Der Hub läuft: http://localhost:${port}/  (beenden mit Strg+C)`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close()
    server.closeAllConnections()
    process.exit(0)
  })
