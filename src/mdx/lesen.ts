import type { Dokument } from './dokument.ts'
import { readKopf } from './kopf.ts'
import { readMit } from './lesung.ts'
import { parseNativ } from './satteri.ts'

/** Liest eine Einreichung mit dem nativen Parser, für Prüfung und Bau. Wirft nicht. */
export const readDokument = (bytes: Uint8Array): Dokument => readMit(bytes, parseNativ, readKopf)
