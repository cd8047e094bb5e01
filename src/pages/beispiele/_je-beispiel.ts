import type { GetStaticPaths } from 'astro'
import { heute } from '../../../scripts/heute.ts'
import { toBeispielseite, toNachgemacht } from '../../catalogue/beispielseite.ts'
import type { Fall, Katalog } from '../../catalogue/katalog.ts'
import { getGeschichte } from '../_geschichte.ts'
import { getKatalog } from '../_katalog.ts'
import { ohneFertige } from '../_vorrat.ts'

/** Je Beispiel, auch je archiviertem, eine Seite. */
const jeBeispiel = async <Angaben>(toAngaben: (fall: Fall, katalog: Katalog) => Angaben) => {
  const katalog = await getKatalog()
  return [...katalog.bySlug.values()].map((fall) => ({ params: { slug: fall.slug }, props: toAngaben(fall, katalog) }))
}

/** Die Seite, auf der ein Beispiel zu lesen ist. */
export const getBeispielseiten = (() =>
  ohneFertige('beispiele/[slug]/index.html', () =>
    jeBeispiel((fall, katalog) => ({ ...toBeispielseite(katalog, fall, heute()) })),
  )) satisfies GetStaticPaths

/** Wie es um ein Beispiel steht. Kennt Git das Beispiel nicht, behauptet die Seite auch nicht, es habe sich nichts geändert. */
export const getStandseiten = (() =>
  ohneFertige('beispiele/[slug]/stand/index.html', async () => {
    const geschichte = await getGeschichte()
    return jeBeispiel((fall, { register }) => ({
      fall,
      berichte: toNachgemacht(fall.beispiel, register),
      aenderungen: geschichte.get(fall.slug),
    }))
  })) satisfies GetStaticPaths

/** Alles zum Weitergeben eines Beispiels. */
export const getWeitergabeseiten = (() =>
  ohneFertige('beispiele/[slug]/weitergeben/index.html', () => jeBeispiel((fall) => ({ fall })))) satisfies GetStaticPaths
