import { strToU8, zipSync } from 'fflate'
import { bildwahl as texte } from '../../texte/bildwahl.ts'
import { formularsaetze } from '../../texte/einreichen.ts'
import { deleteVerwaiste, readBilder, saveBilder } from './bildablage.ts'
import { findEinwaende, readAuswahl } from './bildpruefung.ts'
import { bildnamenIn } from './bildwahl.ts'
import { createPunkt, find } from './dom.ts'
import { listEntwuerfe } from './entwuerfe.ts'
import { addEintrag } from './felder.ts'

/** Text und Bilder auf dem Weg hinaus. */
export interface Packung {
  /** Ein Ordner mit dem Text und allen Bildern, die da sind; keines, wenn keines da ist. */
  archiv: Blob | undefined
  /** Was der Mensch dazu wissen muss. */
  hinweis: string
}

export interface Bilder {
  /** Nimmt ausgewählte Dateien zum offenen Entwurf; zu jeder, die noch keinen hat, entsteht ein Eintrag. */
  add(dateien: readonly File[]): Promise<void>
  show(): Promise<void>
  remove(entwurf: string): Promise<() => Promise<void>>
  pack(ordner: string, text: string): Promise<Packung>
}

/** Die Bilder des Formulars. Sie hängen am Dateinamen im Eintrag; ein Bild, das kein Eintrag nennt, geht nicht mit hinaus. */
export const createBilder = (formular: HTMLElement, offen: () => string, geaendert: () => void): Bilder => {
  const liste = find(formular, '[data-bildwahl]').closest<HTMLElement>('[data-liste]') ?? formular
  const fehler = find(formular, '[data-bildfehler]')

  const add = async (dateien: readonly File[]): Promise<void> => {
    const entwurf = offen()
    const auswahl = await Promise.all(dateien.map(readAuswahl))
    const bilder = new Map(await readBilder(entwurf))
    if (offen() !== entwurf) return
    const einwaende: string[] = []
    for (const eine of auswahl) {
      if ('einwaende' in eine) einwaende.push(...eine.einwaende)
      else {
        const name = freierName(eine.name, (name) => bilder.has(name) && bildnamenIn(formular).includes(name))
        if (nenne(name)) bilder.set(name, eine.inhalt)
        else einwaende.push(formularsaetze.voll(Number(liste.dataset['max'])))
      }
    }
    geaendert()
    await save(entwurf, bilder, einwaende)
    await deleteVerwaiste(new Set([offen(), entwurf, ...listEntwuerfe().map(({ id }) => id)]))
  }

  const save = async (entwurf: string, bilder: ReadonlyMap<string, Blob>, einwaende: readonly string[] = []): Promise<void> => {
    const grund = await saveBilder(entwurf, bilder)
    fehler.textContent = [...new Set(einwaende), ...(grund ? [texte.nichtGemerkt[grund]] : [])].join(' ')
    await show()
  }

  /** Sorgt für einen Eintrag zu diesem Namen. @returns ob noch Platz war */
  const nenne = (name: string): boolean => {
    const felder = [...liste.querySelectorAll<HTMLInputElement>('[data-beilage]')]
    const feld =
      felder.find(({ value }) => value.trim() === name) ??
      felder.find(({ value }) => value.trim() === '') ??
      addEintrag(liste)?.querySelector<HTMLInputElement>('[data-beilage]')
    if (feld) feld.value = name
    return feld !== undefined && feld !== null
  }

  const show = async (): Promise<void> => {
    const entwurf = offen()
    const bilder = await readBilder(entwurf)
    const zeilen = await Promise.all([...new Set(bildnamenIn(formular))].map((name) => describe(name, bilder.get(name))))
    if (offen() === entwurf) find(formular, '[data-bilder]').replaceChildren(...zeilen.map((zeile) => createPunkt(zeile)))
  }

  /** Heißt ein Eintrag nun anders und ist genau ein Bild ohne Eintrag, dann heißt auch das Bild so. */
  const rename = async (name: string): Promise<void> => {
    const entwurf = offen()
    const bilder = new Map(await readBilder(entwurf))
    const [alt, weiteres] = [...bilder.keys()].filter((eines) => !bildnamenIn(formular).includes(eines))
    const inhalt = alt === undefined ? undefined : bilder.get(alt)
    if (alt === undefined || weiteres !== undefined || !inhalt || name === '' || bilder.has(name)) return show()
    bilder.delete(alt)
    bilder.set(name, inhalt)
    return save(entwurf, bilder)
  }

  const drop = async (name: string): Promise<void> => {
    const entwurf = offen()
    const bilder = new Map(await readBilder(entwurf))
    return bildnamenIn(formular).includes(name) || !bilder.delete(name) ? show() : save(entwurf, bilder)
  }

  liste.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && 'beilage' in target.dataset) void rename(target.value.trim())
  })
  // Vor dem Knopf selbst: Danach ist nicht mehr zu sehen, wessen Bild es war.
  liste.addEventListener(
    'click',
    ({ target }) => {
      const eintrag = target instanceof Element ? target.closest('[data-entfernen]')?.closest('[data-eintrag]') : undefined
      const name = eintrag?.querySelector<HTMLInputElement>('[data-beilage]')?.value.trim()
      if (name) setTimeout(() => void drop(name))
    },
    { capture: true },
  )

  return {
    add,
    show: () => {
      fehler.textContent = ''
      return show()
    },
    remove: async (entwurf) => {
      const bilder = await readBilder(entwurf)
      await saveBilder(entwurf, new Map())
      return () => save(entwurf, bilder)
    },
    pack: async (ordner, text) => {
      const bilder = await readBilder(offen())
      const namen = new Set(bildnamenIn(formular))
      const fehlend = [...namen].filter((name) => !bilder.has(name))
      const dabei = [...bilder].filter(([name]) => namen.has(name))
      return {
        archiv: dabei.length > 0 ? await toArchiv(ordner, text, dabei) : undefined,
        hinweis: [dabei.length > 0 ? texte.archiv : '', fehlend.length > 0 ? texte.ohneDatei(fehlend) : ''].filter(Boolean).join(' '),
      }
    },
  }
}

/** „bus.jpg“, sonst „bus-2.jpg“ und so weiter. */
const freierName = (name: string, vergeben: (name: string) => boolean): string => {
  let frei = name
  for (let nummer = 2; vergeben(frei); nummer++) frei = name.replace('.', `-${nummer}.`)
  return frei
}

const describe = async (name: string, inhalt: Blob | undefined): Promise<string> =>
  inhalt ? (await findEinwaende(name, inhalt)).join(' ') || texte.liegtBei(name, inhalt.size) : texte.fehlt(name)

/** Bilder sind schon gepackt; das Archiv legt alles so hinein, wie es ist. */
const toArchiv = async (ordner: string, text: string, bilder: readonly (readonly [name: string, inhalt: Blob])[]): Promise<Blob> => {
  const dateien = await Promise.all(
    bilder.map(async ([name, inhalt]) => [`${ordner}/${name}`, new Uint8Array(await inhalt.arrayBuffer())] as const),
  )
  const archiv = zipSync(Object.fromEntries([[`${ordner}/index.mdx`, strToU8(text)], ...dateien]), { level: 0 })
  return new Blob([archiv], { type: 'application/zip' })
}
