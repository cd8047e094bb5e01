import type { Bauteil } from '../../model/bauplan.ts'
import type { Jobcenter } from '../../model/jobcenter.ts'
import { hideBefunde, showBefunde } from './befunde.ts'
import { suggestName } from './beim-tippen.ts'
import { find } from './dom.ts'
import { type Bedienfeld, readStand } from './felder.ts'
import { loadRegister } from './laden.ts'
import type { Pruefung } from './pruefung.ts'
import { heute } from './vorgaben.ts'

/** Prüft das Formular; die Regeln lädt es beim ersten Mal. */
export interface Pruefer {
  /** @returns nichts, wenn sich die Prüfung nicht laden lässt */
  pruefe(): Promise<Pruefung | undefined>
  /** Prüft und zeigt alle Befunde. */
  pruefeSichtbar(): Promise<Pruefung | undefined>
  /** Liest und prüft eine fremde Datei, ohne das Formular zu ändern. @throws wenn sich die Prüfung nicht laden lässt */
  pruefeDatei(bytes: Uint8Array, ordner: string): Promise<Pruefung>
  /** Bringt gezeigte Befunde und die Vorschau auf den Stand des Textes. */
  nachziehen(): void
  /** Nimmt gezeigte Befunde weg, bis wieder jemand prüft. */
  vergiss(): void
}

export const createPruefer = (formular: HTMLFormElement): Pruefer => {
  const bauplan: readonly Bauteil[] = JSON.parse(find(formular, '[data-bauplan]').textContent ?? '[]')
  const vorschau = find<HTMLDetailsElement>(formular, '[data-vorschau]')
  let sichtbar = false

  const load = async () => {
    const [programm, register] = await Promise.all([import('./pruefung.ts'), loadRegister()])
    return { ...programm, register }
  }

  const pruefe = async (): Promise<Pruefung | undefined> => {
    try {
      const { pruefeStand, register } = await load()
      await suggestName(formular)
      return await pruefeStand(readStand(formular), bauplan, umfeldOf(formular, register))
    } catch {
      return undefined
    }
  }

  const pruefeSichtbar = async (): Promise<Pruefung | undefined> => {
    const pruefung = await pruefe()
    sichtbar = pruefung !== undefined
    if (pruefung) showBefunde(formular, pruefung.befunde)
    return pruefung
  }

  const zeigeVorschau = async (): Promise<void> => {
    const [pruefung, { showVorschau, register }] = await Promise.all([pruefe(), load()])
    if (pruefung) showVorschau(formular, pruefung.einreichung, register)
  }

  const nachziehen = (): void => {
    if (sichtbar) void pruefeSichtbar()
    // Fehlt das Netz, bleibt die Vorschau stehen, wie sie war.
    if (vorschau.open) zeigeVorschau().catch(() => {})
  }

  vorschau.addEventListener('toggle', nachziehen)
  return {
    pruefe,
    pruefeSichtbar,
    pruefeDatei: async (bytes, ordner) => {
      const { pruefeDatei, register } = await load()
      return pruefeDatei(bytes, ordner, umfeldOf(formular, register))
    },
    nachziehen,
    vergiss: () => {
      sichtbar = false
      hideBefunde(formular)
    },
  }
}

/** Ob etwas davon die Einreichung aufhält. */
export const hatFehler = ({ befunde }: Pruefung): boolean => befunde.some(({ finding }) => finding.severity === 'error')

const umfeldOf = (formular: HTMLElement, register: readonly Jobcenter[]) => ({ register, heute: heute(), namen: namesIn(formular) })

/** Die Namen aller Felder, Listen und Gruppen, zu denen ein Befund führen kann. */
const namesIn = (formular: HTMLElement): string[] => [
  ...[...formular.querySelectorAll<Bedienfeld>(':is(input, textarea, select)[name]:not([data-abschnitt], [name=ordner])')].map(
    ({ name }) => name,
  ),
  ...[...formular.querySelectorAll<HTMLElement>('[data-liste], [data-gruppe]')].map(
    ({ dataset }) => dataset['liste'] ?? dataset['gruppe'] ?? '',
  ),
]
