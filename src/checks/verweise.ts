import type { Root } from 'mdast'
import { hub } from '../../hub.config.ts'
import { isBaustein, literalProps } from '../mdx/baustein-knoten.ts'
import { stelleOfNode, visitAll } from './baum.ts'
import type { Verweis } from './rule.ts'

/** Alle Links eines Textes, die auf Seiten dieses Portals führen, ob mit oder ohne seine Adresse geschrieben. */
export const verweiseIn = (baum: Root): Verweis[] => {
  const verweise: Verweis[] = []
  visitAll(baum, (node) => {
    const url =
      (node.type === 'link' || node.type === 'definition') && 'url' in node
        ? String(node.url)
        : isBaustein(node) && node.name === 'Material'
          ? literalProps(node)['adresse']
          : undefined
    const ziel = url?.startsWith(`${hub.adresse}/`) ? url.slice(hub.adresse.length) : url
    if (ziel && /^[/#]/.test(ziel)) verweise.push({ ziel, stelle: stelleOfNode(node) })
  })
  return verweise
}
