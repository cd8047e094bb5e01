import { parseArgs } from 'node:util'
import { abbrueche } from './uebung/abbrueche.ts'
import { createProbe, loesche } from './uebung/probe.ts'
import { stoerungen } from './uebung/stoerungen.ts'
import { fuehreDurch } from './uebung/uebung.ts'

const readArgs = () => {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { nur: { type: 'string', default: '' } } })
    if (positionals.length <= 1 && ['nginx', 'last', undefined].includes(positionals[0])) return { art: positionals[0], nur: values.nur }
  } catch {}
  console.error('So geht es: npm run uebung -- [nginx | last] [--nur TEXT]')
  return process.exit(2)
}

const { art, nur } = readArgs()
if (art === 'nginx') process.exit(await (await import('./uebung/nginx.ts')).uebeNginx())
if (art === 'last') process.exit(await (await import('./uebung/last.ts')).messeLast())

const probe = await createProbe()
try {
  process.exitCode = await fuehreDurch([...abbrueche(probe), ...stoerungen(probe)].filter(({ name }) => name.includes(nur)))
} finally {
  await loesche(probe)
}
