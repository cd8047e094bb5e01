import { expect, test } from 'vitest'
import { type Fassung, vergleicheFassungen } from './aenderungen.ts'

const fassung = (kopf: Record<string, unknown>, abschnitte: Record<string, string> = {}, bilder = ''): Fassung => ({
  kopf,
  abschnitte: new Map(Object.entries(abschnitte)),
  bilder,
})

test('was dazukam, sich änderte oder verschwand, steht mit dem Titel des Feldes da, nie mit seinem Wert', () => {
  const alt = fassung({ titel: 'Ein Bus', kontakt: { rolle: 'Team A' } }, { Umsetzung: 'Der Bus hält.' })
  const neu = fassung({ titel: 'Zwei Busse', ergebnisse: [{ wert: '17' }] }, { Umsetzung: 'Der Bus hält oft.', Ergebnisse: 'Viele kamen.' })
  expect(vergleicheFassungen(alt, neu)).toEqual([
    'Ergänzt: Ergebnisse und Abschnitt „Ergebnisse“.',
    'Geändert: Titel und Abschnitt „Umsetzung“.',
    'Herausgenommen: Kontakt.',
  ])
})

test('eine Bestätigung, ein neuer Stand und eine Rückmeldung haben eigene Sätze', () => {
  expect(vergleicheFassungen(fassung({}), fassung({ zuletzt_bestaetigt: '2027-01-01' }))).toEqual(['Bestätigt: Es stimmt noch.'])
  expect(vergleicheFassungen(fassung({}), fassung({ status: 'ausgelaufen' }))).toEqual(['Als ausgelaufen gekennzeichnet.'])
  expect(vergleicheFassungen(fassung({ status: 'archiviert' }), fassung({}))).toEqual(['Das Vorhaben läuft.'])
  expect(vergleicheFassungen(fassung({}), fassung({ nachgemacht: [{ satz: 'x' }] }))).toEqual([
    'Rückmeldung aus einem anderen Jobcenter ergänzt.',
  ])
})

test('Umbrüche, Internes und unbekannte Felder erzeugen keinen Eintrag', () => {
  const alt = fassung(
    { kurzfassung: 'Ein Bus fährt\nüber Land.', einwilligungen: [{ was: 'Erika Muster' }], alt_feld: '1' },
    { Umsetzung: 'A\nB' },
  )
  const neu = fassung({ kurzfassung: 'Ein Bus fährt über\n  Land.', ausnahmen: [{ regel: 'x' }] }, { Umsetzung: 'A B' })
  expect(vergleicheFassungen(alt, neu)).toEqual([])
})

test('neue Bilder zählen', () => {
  expect(vergleicheFassungen(fassung({}, {}, 'a'), fassung({}, {}, 'b'))).toEqual(['Geändert: Bilder.'])
})
