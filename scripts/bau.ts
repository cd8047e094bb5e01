import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { hub } from '../hub.config.ts'
import { findBetriebsmaengel } from '../src/checks/betrieb.ts'
import { angabenOf, offeneAngaben } from '../src/model/betreiber.ts'
import { startAstro } from './astro-prozess.ts'
import { startFortschritt } from './fortschritt.ts'
import { cacheDir, contentDir, outDir } from './ordner.ts'

const UNVERAENDERT = 'Die bisherige Seite bleibt unverändert.'

/**
 * Prüft und baut den Hub. Gebaut wird in einen neuen Ordner, der erst am Ende an die Stelle des alten tritt:
 * Bei Fehlern bleibt der letzte gute Stand, wie er ist. Astro startet schon während der Prüfung und wartet auf ihren Bestand.
 * @returns ob die Seite gebaut ist; die Gründe stehen sonst auf der Ausgabe
 */
export const bauen = async (): Promise<boolean> => {
  const maengel = findBetriebsmaengel(hub, contentDir)
  if (maengel.length > 0) {
    console.error([...maengel, UNVERAENDERT].join('\n'))
    return false
  }
  // Im Projekt, nicht neben dem Ziel: Astro verschiebt Dateien hierher und kann das nur auf demselben Laufwerk.
  const neu = resolve('.cache', `bau-${process.pid}`)
  const geprueft = join(cacheDir, `geprueft-${process.pid}`)
  const fortschritt = startFortschritt()
  const astro = startAstro(neu, fortschritt)
  try {
    // Erst jetzt geladen: Prüfung und Suche brauchen dafür 0,2 Sekunden, in denen Astro schon startet.
    const { buildInto } = await import('./bau-inhalt.ts')
    const fehler = await buildInto(neu, geprueft, astro, fortschritt)
    if (fehler) {
      console.error(`${fehler} ${UNVERAENDERT}`)
      return false
    }
    await swap(neu)
  } finally {
    fortschritt.ende()
    astro.child.kill('SIGKILL')
    await astro.gebaut
    await Promise.all([neu, `${neu}-suche`, `${neu}-wegweiser`, geprueft].map((path) => rm(path, { recursive: true, force: true })))
  }
  console.log(
    [offeneAngaben(angabenOf(hub)), `Fertig: Die Seite liegt in „${relative(process.cwd(), outDir) || outDir}“.`]
      .filter(Boolean)
      .join('\n'),
  )
  return true
}

/** Stellt den neuen Ordner an die Stelle des alten; liegt das Ziel auf einem anderen Laufwerk, wird erst daneben kopiert. */
const swap = async (neu: string): Promise<void> => {
  const daneben = `${outDir}.neu-${process.pid}`
  const alt = `${outDir}.alt-${process.pid}`
  await mkdir(dirname(outDir), { recursive: true })
  try {
    await rename(neu, daneben).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error
      return cp(neu, daneben, { recursive: true })
    })
    if (existsSync(outDir)) await rename(outDir, alt)
    await rename(daneben, outDir)
  } finally {
    await Promise.all([daneben, alt].map((path) => rm(path, { recursive: true, force: true })))
  }
}
