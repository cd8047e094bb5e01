import { rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { bisEnde, type Probe } from './probe.ts'
import type { Uebung } from './uebung.ts'

/** Als Adresse, denn NODE_OPTIONS trennt an Leerzeichen. */
const IM_WECHSEL = `--import=${pathToFileURL('scripts/uebung/abbruch-im-wechsel.mjs')}`

/** Wie oft der Bau zu einem zufälligen Zeitpunkt endet. */
const ABBRUECHE = 10

/** Was geschieht, wenn ein Bau mittendrin endet oder ein zweiter dazukommt. */
export const abbrueche = (probe: Probe): Uebung[] => [
  {
    name: 'ein ungestörter Bau',
    erwartet: '0; ganze Seite, Fassung 1; Reste: keine',
    lauf: async () => {
      await probe.schreibe('1')
      return `${(await probe.baue()).status}; ${probe.seite()}; ${resteOf(probe)}`
    },
  },
  {
    name: `kill -9 in ${ABBRUECHE} zufälligen Augenblicken`,
    erwartet: `${ABBRUECHE} × ganze Seite, davon mindestens eine alte; danach 0; ganze Seite, Fassung ende; Reste: keine`,
    lauf: async () => {
      const dauer = await dauerOf(probe)
      const gesehen: string[] = []
      let alte = 'keine'
      for (let n = 0; n < ABBRUECHE; n++) {
        await probe.schreibe(`k${n}`)
        const kind = probe.start('bauen', n % 2 ? ['--packen'] : [])
        const ende = bisEnde(kind)
        await Promise.race([setTimeout(Math.random() * dauer), ende])
        kind.kill('SIGKILL')
        await ende
        const seite = probe.seite()
        if (!/^ganze Seite/.test(seite)) gesehen.push(`beim ${n + 1}. Mal: ${seite}`)
        if (seite !== `ganze Seite, Fassung k${n}`) alte = 'mindestens eine'
      }
      await probe.schreibe('ende')
      const { status } = await probe.baue()
      const ganze = gesehen.length === 0 ? `${ABBRUECHE} × ganze Seite` : gesehen.join('; ')
      return `${ganze}, davon ${alte} alte; danach ${status}; ${probe.seite()}; ${resteOf(probe)}`
    },
  },
  {
    name: 'kill -9 genau zwischen den beiden Umbenennungen',
    erwartet: 'keine Seite; nächster Bau, selbst mit Fehlern im Bestand: 1; ganze Seite, Fassung vorher; Reste: keine',
    lauf: async () => {
      await probe.schreibe('vorher')
      await probe.baue()
      await probe.schreibe('nachher')
      await probe.baue([], { NODE_OPTIONS: IM_WECHSEL })
      const dazwischen = probe.seite()
      const stoerer = join(probe.ordner, 'content/beispiele/stoerer.txt')
      await writeFile(stoerer, '')
      const { status } = await probe.baue()
      const danach = `${status}; ${probe.seite()}; ${resteOf(probe)}`
      await rm(stoerer)
      return `${dazwischen}; nächster Bau, selbst mit Fehlern im Bestand: ${danach}`
    },
  },
  {
    name: 'zwei Baue zugleich',
    erwartet: 'beide 0; einer wartete; ganze Seite, Fassung beide; Reste: keine',
    lauf: async () => {
      await probe.schreibe('beide')
      const baue = await Promise.all([probe.baue(), probe.baue()])
      const wartete = baue.filter(({ ausgabe }) => ausgabe.includes('Ein anderer Bau läuft')).length
      const status = baue.every((bau) => bau.status === 0) ? 'beide 0' : baue.map((bau) => `${bau.status} ${bau.ausgabe}`).join(' und ')
      return `${status}; ${wartete === 1 ? 'einer wartete' : `${wartete} warteten`}; ${probe.seite()}; ${resteOf(probe)}`
    },
  },
  {
    name: 'eine Sperre, deren Bau nicht mehr lebt',
    erwartet: '0; ohne zu warten; Reste: keine',
    lauf: async () => {
      await writeFile(join(probe.ordner, '.cache/bau.sperre'), JSON.stringify({ pid: 999_999_999, rechner: hostname() }))
      const { status, ausgabe } = await probe.baue()
      return `${status}; ${ausgabe.includes('Ein anderer Bau') ? 'nach Warten' : 'ohne zu warten'}; ${resteOf(probe)}`
    },
  },
]

const dauerOf = async (probe: Probe): Promise<number> => {
  const beginn = performance.now()
  await probe.baue()
  return performance.now() - beginn
}

/** Was liegen blieb, in einem Wort. */
export const resteOf = (probe: Probe): string => `Reste: ${probe.reste().join(', ') || 'keine'}`
