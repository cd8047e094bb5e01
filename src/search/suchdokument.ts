import { escape as escapeHtml } from 'html-escaper'
import type { Karte } from '../catalogue/karte.ts'
import type { Fall } from '../catalogue/katalog.ts'
import { abschnitte } from '../model/abschnitte.ts'
import { NICHT_GENANNT } from '../model/beispiel.ts'
import type { Block } from '../model/bericht.ts'
import { type Begriff, suchwoerterOf } from '../model/vokabular/begriff.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { instrumente } from '../model/vokabular/instrumente.ts'
import { zielgruppen } from '../model/vokabular/zielgruppen.ts'

/** Gewichte der Teile im Suchindex: Titel vor Kurzfassung vor Handlungsfeld und Zielgruppe vor Text (Pagefind: 0 bis 10). */
const GEWICHT = { titel: 10, kurzfassung: 5, begriffe: 3, text: 1 }

/** Felder der Karte, die der Treffer mitbringt; der Browser baut daraus die Karte. */
export const KARTENFELDER = [
  'titel',
  'kurzfassung',
  'jobcenter',
  'land',
  'region',
  'feld',
  'farbe',
  'ressourcen',
  'beleg',
  'reichweite',
] as const satisfies readonly (keyof Karte)[]

/**
 * Das Dokument, das Pagefind von einem Fall liest: eigenes, schlankes HTML mit Gewichten statt der ganzen Seite.
 * Bau und Vorschau nutzen dasselbe; gesucht wird nur in dem, was auch auf der Seite steht, dazu in den Synonymen.
 */
export const toSuchdokument = (fall: Fall, karte: Karte): string => {
  const { beispiel } = fall
  const { rechtsgrundlage } = beispiel.ressourcen
  const begriffe: Begriff[] = [
    ...beispiel.handlungsfelder.map((id) => handlungsfelder[id]),
    ...beispiel.zielgruppen.map((id) => zielgruppen[id]),
    ...(rechtsgrundlage === NICHT_GENANNT ? [] : rechtsgrundlage.map((id) => instrumente[id])),
  ]
  const meta = KARTENFELDER.map((feld) => `<span data-pagefind-meta="${feld}">${escapeHtml(karte[feld])}</span>`).join('')
  return `<!doctype html><html lang="de"><body>
<div data-pagefind-ignore hidden>${meta}<span data-pagefind-meta="synonyme">${escapeHtml(begriffe.flatMap(suchwoerterOf).join(' · '))}</span></div>
<main data-pagefind-body>
<p data-pagefind-weight="${GEWICHT.titel}">${escapeHtml(beispiel.titel)}</p>
<p data-pagefind-weight="${GEWICHT.kurzfassung}">${escapeHtml(beispiel.kurzfassung)}</p>
<p data-pagefind-weight="${GEWICHT.begriffe}">${escapeHtml([...begriffe.map(({ label }) => label), ...fall.jobcenter.map(({ name }) => name), karte.land].join('. '))}</p>
<div data-pagefind-weight="${GEWICHT.text}">
${fall.abschnitte.map(({ id, bloecke }) => `<p>${abschnitte[id]}</p>${bloecke.map(blockHtml).join('\n')}`).join('\n')}
${kopfTexte(fall)
  .map((text) => `<p>${escapeHtml(text)}</p>`)
  .join('\n')}
</div></main></body></html>`
}

/** Was auf der Seite außerhalb des Fließtextes zu lesen ist. */
const kopfTexte = ({ beispiel }: Fall): string[] => [
  ...beispiel.einfluss.map(({ text }) => text),
  ...beispiel.ergebnisse.map(({ text }) => text),
  ...beispiel.uebertragbarkeit.map(({ grund }) => grund),
  ...(beispiel.ressourcen.partner === 'nicht-genannt' ? [] : beispiel.ressourcen.partner.map(({ name }) => name)),
  ...[beispiel.einfache_sprache, beispiel.zielgruppe_genau, beispiel.rahmenbedingungen, beispiel.andere_kunden?.satz].flatMap(
    (text) => text ?? [],
  ),
]

const blockHtml = (block: Block): string =>
  block.art === 'html' ? block.html : `<p>${escapeHtml(Object.values(block.props).join('. '))}</p>${block.inhalt.map(blockHtml).join('\n')}`
