import { runBiome } from './werkzeuge.ts'

process.exitCode = runBiome(['check', '--write', '.'])
