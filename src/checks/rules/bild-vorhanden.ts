import { BILDNAME } from '../../mdx/bilder.ts'
import { einsetzen } from '../muster.ts'
import { MIT_BILD, MUSTERBILD } from '../musterbild.ts'
import { defineBestandsRule } from '../rule.ts'

export default defineBestandsRule({
  id: 'bild-vorhanden',
  title: 'Jedes Bild liegt im Ordner',
  why: 'Ein Bild, das fehlt, hinterlässt auf der Seite eine Lücke. Eines, das niemand zeigt, gehört nicht in den Ordner.',
  repair: 'Legen Sie die Bilddatei neben „index.mdx“, oder löschen Sie den Verweis im Text.',
  examples: [
    { ok: { 'bus/index.mdx': MIT_BILD, 'bus/bus.jpg': MUSTERBILD } },
    {
      bad: { 'bus/index.mdx': MIT_BILD },
      expect: [
        'bus/index.mdx Das Bild „bus.jpg“ fehlt im Ordner. Bitte legen Sie es neben „index.mdx“, oder löschen Sie den Verweis im Text.',
      ],
    },
    {
      bad: { 'bus/index.mdx': einsetzen({ text: 'Ein Bus.' }).datei, 'bus/bus.jpg': MUSTERBILD },
      expect: ['bus/bus.jpg Das Bild „bus.jpg“ kommt im Text nicht vor. Bitte zeigen Sie es im Text, oder löschen Sie die Datei.'],
    },
  ],
  check({ eintraege, dateien }, report) {
    const anfang = { line: 1, column: 1 }
    const vorhanden = new Set(dateien.flatMap(({ pfad, art }) => (art === 'datei' ? [pfad] : [])))
    const gezeigt = new Set(eintraege.flatMap(({ slug, bilder }) => bilder.map((bild) => `${slug}/${bild}`)))
    const gelesen = new Set(eintraege.map(({ slug }) => slug))
    for (const { slug, file, bilder } of eintraege)
      for (const bild of bilder)
        if (!vorhanden.has(`${slug}/${bild}`))
          report({
            file,
            stelle: anfang,
            message: `Das Bild „${bild}“ fehlt im Ordner. Bitte legen Sie es neben „index.mdx“, oder löschen Sie den Verweis im Text.`,
          })
    for (const pfad of vorhanden) {
      const [ordner = '', bild = ''] = pfad.split('/')
      if (gelesen.has(ordner) && BILDNAME.test(bild) && !gezeigt.has(pfad))
        report({
          file: pfad,
          stelle: anfang,
          message: `Das Bild „${bild}“ kommt im Text nicht vor. Bitte zeigen Sie es im Text, oder löschen Sie die Datei.`,
        })
    }
  },
})
