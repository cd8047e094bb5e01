import { bauen } from './bau.ts'

process.exitCode = (await bauen()) ? 0 : 1
