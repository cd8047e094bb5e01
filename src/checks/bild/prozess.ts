import { open } from 'node:fs/promises'
import sharp from 'sharp'
import { bedienen } from '../prozesse.ts'
import type { Bildbefund } from './befund.ts'
import { MAX_BILD_BYTES } from './grenzen.ts'
import { leseBild } from './leser.ts'

// Kein Bild bleibt im Speicher liegen, und entpacken lässt sich hier nur, was auch erlaubt ist.
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'],
})

/** Liest eine Bilddatei, von einer zu großen nur den Anfang. @throws wenn sich die Datei nicht öffnen lässt */
const lesen = async (pfad: string): Promise<Bildbefund[]> => {
  const datei = await open(pfad)
  try {
    const { size } = await datei.stat()
    const puffer = Buffer.alloc(Math.min(size, MAX_BILD_BYTES))
    const { bytesRead } = await datei.read(puffer, 0, puffer.length, 0)
    return await leseBild(pfad, puffer.subarray(0, bytesRead), size)
  } finally {
    await datei.close()
  }
}

bedienen<string, Bildbefund[], null>(() => (pfad) => lesen(pfad).catch(() => [{ art: 'beschaedigt' }]))
