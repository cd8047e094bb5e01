import { hash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { type Abdruck, isUnberuehrt, standOf } from './abdruck.ts'
import { listDateien, verbinde } from './verbinden.ts'

/** Was in einer Datei steht; als Funktion, wenn es nur gerechnet werden soll, falls es sich geändert haben kann. */
export type Inhalt = string | Uint8Array | (() => string)

/** Was die Ablage über eine Datei wissen kann. */
export interface Angaben {
  /** Wie sie im letzten Bau hieß, falls anders. */
  damals?: string | undefined
  /** Woraus sie entsteht: Ist es dasselbe wie im letzten Bau, bleibt die Datei, und niemand rechnet ihren Inhalt. */
  abdruck?: string | undefined
}

/** Legt eine Datei ab: ihr Pfad im Ordner, ihr Inhalt und was sonst über sie bekannt ist. */
export type Lege = (pfad: string, inhalt: Inhalt, angaben?: Angaben) => void

/** Der Ordner, der die neue Website wird. Pfade darin haben `/`, vorn darf einer stehen. */
export interface Ablage {
  readonly ordner: string
  lege: Lege
  /** Benennt einen Ordner um, der schon da ist; gibt es ihn nicht, geschieht nichts. */
  benenneUm(von: string, nach: string): void
  /** Zu allem, was mit Abdruck abgelegt ist, woran es der nächste Bau wiedererkennt. */
  readonly abdruecke: ReadonlyMap<string, Abdruck>
  /** Ob unter diesem Pfad etwas abgelegt ist. */
  hat(pfad: string): boolean
  /**
   * Nimmt die Seiten: was gebaut ist, auch über Gleichnamiges, und was niemand neu bauen musste, aus dem letzten Bau.
   * @param gebaut Ordner, der dabei leer wird
   * @param bleiben Pfade der Seiten, die sich seit dem letzten Bau nicht geändert haben
   * @returns Pfade von allem, was dazukam
   */
  nimm(gebaut: string, bleiben: readonly string[]): string[]
  /** Sieht nach, was von einer früheren Website daliegt; das geht schon, während noch jemand baut. */
  erfasse(): void
  /** Löscht davon, was niemand abgelegt hat. */
  raeumeAuf(): void
}

/**
 * Öffnet den Ordner für die neue Website. Was im letzten Bau schon genauso dasteht, wird nicht noch einmal geschrieben: Es bekommt einen zweiten
 * Namen, oder es hat ihn schon, weil der Ordner die vorletzte Website ist. Nacheinander und ohne Warten: Bei zehntausend kleinen Dateien ist das
 * schneller als viele Aufträge zugleich.
 * @param ordner fehlt oder enthält eine frühere Website
 * @param bisher Ordner des letzten Baus; es muss ihn nicht geben
 * @param bekannt `abdruecke` des letzten Baus
 */
export const openAblage = (ordner: string, bisher: string, bekannt: ReadonlyMap<string, Abdruck> = new Map()): Ablage => {
  const frisch = !existsSync(ordner)
  mkdirSync(ordner, { recursive: true })
  const abgelegt = new Set<string>()
  const angelegt = new Set<string>()
  const abdruecke = new Map<string, Abdruck>()
  let frueheres: readonly string[] | undefined
  const erfasse = (): readonly string[] => {
    frueheres ??= frisch ? [] : listDateien(ordner)
    return frueheres
  }

  /** Ob unter `pfad` schon etwas liegen kann, von einer früheren Website oder von diesem Bau. */
  const istBelegt = (pfad: string): boolean => !frisch || abgelegt.has(pfad)
  /**
   * Macht unter `pfad` Platz für eine neue Datei. In eine, die schon da ist, wird nie geschrieben: Sie ist vielleicht auch eine der letzten Website.
   * @returns wohin sie kommt
   */
  const raeume = (pfad: string): string => {
    const ziel = join(ordner, pfad)
    const unter = dirname(ziel)
    if (!angelegt.has(unter)) createOrdner(unter, ordner)
    angelegt.add(unter)
    if (istBelegt(pfad)) rmSync(ziel, { recursive: true, force: true })
    abgelegt.add(pfad)
    return ziel
  }
  const uebernimm = (pfad: string, damals = pfad): void => {
    const alt = join(bisher, damals)
    if (istBelegt(pfad) && isDieselbe(alt, join(ordner, pfad))) abgelegt.add(pfad)
    else verbinde(alt, raeume(pfad))
  }
  return {
    ordner,
    abdruecke,
    lege(adresse, inhalt, { damals, abdruck: woraus } = {}) {
      const pfad = toPfad(adresse)
      const hiess = damals ?? pfad
      const abdruck = woraus && hash('sha256', woraus, 'base64url').slice(0, 22)
      const gemerkt = abdruck ? bekannt.get(hiess) : undefined
      if (gemerkt && gemerkt.abdruck === abdruck && isUnberuehrt(join(bisher, hiess), gemerkt)) {
        uebernimm(pfad, hiess)
        abdruecke.set(pfad, gemerkt)
        return
      }
      const bytes = Buffer.from(typeof inhalt === 'function' ? inhalt() : inhalt)
      if (isGleich(join(bisher, hiess), bytes)) uebernimm(pfad, hiess)
      else writeFileSync(raeume(pfad), bytes)
      if (abdruck) abdruecke.set(pfad, { abdruck, ...standOf(join(ordner, pfad)) })
    },
    benenneUm(von, nach) {
      if (von !== nach && existsSync(join(ordner, von))) renameSync(join(ordner, von), join(ordner, nach))
    },
    hat: (pfad) => abgelegt.has(toPfad(pfad)),
    nimm(gebaut, bleiben) {
      const neue = new Set(listDateien(gebaut))
      const alte = bleiben.filter((pfad) => !neue.has(pfad))
      for (const pfad of alte) uebernimm(pfad)
      for (const pfad of neue) abgelegt.add(pfad)
      vereine(gebaut, ordner)
      return [...neue, ...alte]
    },
    erfasse,
    raeumeAuf() {
      for (const pfad of erfasse()) if (!abgelegt.has(pfad)) entferne(ordner, pfad)
    },
  }
}

const toPfad = (adresse: string): string => posix.normalize(adresse).replace(/^\//, '')

/** Legt einen Ordner in `ordner` an, auch wenn dort, wo er hinsoll, einmal eine Datei war. */
const createOrdner = (unter: string, ordner: string): void => {
  try {
    mkdirSync(unter, { recursive: true })
  } catch (error) {
    const datei = ordnerUeber(unter, ordner).find((pfad) => existsSync(pfad) && !statSync(pfad).isDirectory())
    if (!datei) throw error
    rmSync(datei)
    mkdirSync(unter, { recursive: true })
  }
}

/** Der Ordner selbst und alle darüber, bis zu `ordner`. */
const ordnerUeber = (unter: string, ordner: string): string[] => (unter === ordner ? [] : [unter, ...ordnerUeber(dirname(unter), ordner)])

const isGleich = (datei: string, bytes: Buffer): boolean => {
  try {
    return statSync(datei, { throwIfNoEntry: false })?.size === bytes.length && readFileSync(datei).equals(bytes)
  } catch {
    return false
  }
}

/** Ob zwei Namen dieselbe Datei meinen. Dateisysteme ohne Dateinummern nennen 0. */
const isDieselbe = (a: string, b: string): boolean => {
  try {
    const [erste, zweite] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })]
    return erste.ino !== 0n && erste.ino === zweite.ino && erste.dev === zweite.dev
  } catch {
    return false
  }
}

/** Löscht eine Datei, wenn sie noch da ist, und die Ordner darüber, in denen dann nichts mehr ist. */
const entferne = (wurzel: string, pfad: string): void => {
  const art = lstatSync(join(wurzel, pfad), { throwIfNoEntry: false })
  if (!art || art.isDirectory()) return
  rmSync(join(wurzel, pfad))
  for (let unter = posix.dirname(pfad); unter !== '.' && readdirSync(join(wurzel, unter)).length === 0; unter = posix.dirname(unter))
    rmdirSync(join(wurzel, unter))
}

/** Verschiebt alles nach `ziel`, über das, was dort genauso heißt. Ganze Ordner, wo es geht. */
const vereine = (von: string, ziel: string): void => {
  for (const eintrag of readdirSync(von, { withFileTypes: true })) {
    const [hier, dort] = [join(von, eintrag.name), join(ziel, eintrag.name)]
    const da = statSync(dort, { throwIfNoEntry: false })
    if (eintrag.isDirectory() && da?.isDirectory()) vereine(hier, dort)
    else {
      if (da && eintrag.isDirectory() !== da.isDirectory()) rmSync(dort, { recursive: true })
      renameSync(hier, dort)
    }
  }
}
