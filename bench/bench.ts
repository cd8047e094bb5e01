import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from './messen.ts'
import { beschreibePrivat, messePrivat } from './privat.ts'
import { beschreibePruefung, messePruefung } from './pruefung.ts'
import { beschreibe, schreibeVergleich, toZiele, type Vergleich, vergleiche } from './vergleich.ts'
import { UEBLICH } from './wege.ts'

/** Misst, was der Bau kostet und was die Suche lädt, an erfundenen Beispielen. */
const { values } = parseArgs({
  options: {
    anzahl: { type: 'string', default: '1000' },
    runden: { type: 'string', default: '3' },
    ordner: { type: 'string', default: tmpdir() },
    pruefung: { type: 'boolean', default: false },
    reihe: { type: 'boolean', default: false },
    suche: { type: 'boolean', default: false },
    teile: { type: 'boolean', default: false },
  },
})
const [anzahl, runden] = [Number(values.anzahl), Number(values.runden)]
const werkstatt = await mkdtemp(join(values.ordner, 'bench-'))

/** Nur die Prüfung: ein Beispiel, die halbe und die ganze Anzahl. */
const messeNurPruefung = async (): Promise<void> => {
  console.log(`Die Prüfung von bis zu ${anzahl} erfundenen Beispielen wird ${runden} Mal gemessen …`)
  console.log(`\n${beschreibePruefung(await messePruefung([1, Math.round(anzahl / 2), anzahl], runden, werkstatt)).join('\n')}`)
}

/** Größen der Reihen. */
const KURVE = [100, 1_000, 10_000]

/** Was die Suche lädt und wie lange sie braucht, bei 100, 1.000 und 10.000 Beispielen. */
const messeNurSuche = async (): Promise<void> => {
  const { launchBrowser } = await import('../e2e/browser.ts')
  const { beschreibeKurve, messePunkt } = await import('./suche/kurve.ts')
  const browser = await launchBrowser()
  const punkte = []
  for (const n of KURVE) punkte.push(await messePunkt(browser, n, werkstatt))
  await browser.close()
  console.log(`\n${beschreibeKurve(punkte).join('\n')}`)
}

/** Was Karten, Codes und Mails und was offene Daten zum Bau hinzutun. */
const messeNurTeile = async (): Promise<void> => {
  const { messeTeile } = await import('./teile.ts')
  console.log(`${anzahl} erfundene Beispiele, ${runden} Runden …`)
  console.log(`\n${(await messeTeile(anzahl, runden, werkstatt)).join('\n')}`)
}

/** Der Bau neben den anderen Wegen, bei einer Größe, und wie gut die Regeln zum Datenschutz treffen. */
const messeBau = async (): Promise<void> => {
  console.log(`${anzahl} erfundene Beispiele, ${runden} Runden, abwechselnd, in „${values.ordner}“ …`)
  const vergleich = await vergleiche(anzahl, runden, werkstatt)
  console.log(`\n${[...beschreibe(vergleich), '', ...toZiele([vergleich])].join('\n')}`)
  console.log(beschreibePrivat(await messePrivat()).join('\n'))
}

/** Größen der Reihe; die halbe von der größten zeigt, ob die Dauer mit dem Bestand wächst. */
const REIHE = [100, 1_000, 5_000, 10_000]
/** Bis zu dieser Größe steht der übliche Weg in der Reihe; größer misst man ihn einzeln, mit `--anzahl`. */
const UEBLICH_BIS = 1_000

/** Der Bau neben den anderen Wegen, bei allen Größen; kommt in `docs/benchmark.md`. */
const messeReihe = async (): Promise<void> => {
  const reihe: Vergleich[] = []
  for (const n of REIHE) {
    const vergleich = await vergleiche(n, runden, join(werkstatt, `${n}`), n > UEBLICH_BIS ? [UEBLICH] : [])
    reihe.push(vergleich)
    console.log(`\n${beschreibe(vergleich).join('\n')}`)
  }
  const [pruefung] = await messePruefung([REIHE.at(-1) ?? anzahl], runden, werkstatt)
  const ziele = toZiele(reihe, median(pruefung?.sekunden ?? []))
  console.log(`\n${ziele.join('\n')}`)
  await schreibeVergleich([...reihe.flatMap((vergleich) => [...beschreibe(vergleich), '']), ...ziele])
}

try {
  if (values.reihe) await messeReihe()
  else if (values.teile) await messeNurTeile()
  else if (values.suche) await messeNurSuche()
  else if (values.pruefung) await messeNurPruefung()
  else await messeBau()
} finally {
  await rm(werkstatt, { recursive: true, force: true })
}
