import { parseArgs } from 'node:util'
import { bauen } from './bau.ts'

const readArgs = () => {
  try {
    return parseArgs({ options: { packen: { type: 'boolean', default: false } } }).values
  } catch {
    console.error('So geht es: npm run build -- [--packen]')
    return process.exit(2)
  }
}

process.exitCode = (await bauen({ gepackt: readArgs().packen })) ? 0 : 1
