import type { Fall } from '../catalogue/katalog.ts'
import { beispieladresse, kurzadresse } from '../model/adressbuch.ts'
import { Beispiel } from '../model/beispiel.ts'
import { NICHT_GENANNT } from '../model/felder.ts'
import { titleOfPfad } from '../model/feldpfad.ts'
import { kreistypen, laender, traegerformen } from '../model/jobcenter.ts'
import { formatVze, formatWert, formatZeitraum, hasOffeneStellen, sumVze } from '../model/sprache.ts'
import { evidenzstufen } from '../model/vokabular/evidenz.ts'
import { handlungsfelder } from '../model/vokabular/handlungsfelder.ts'
import { instrumente } from '../model/vokabular/instrumente.ts'
import { kostenbaender } from '../model/vokabular/kosten.ts'
import { kriterien, transferstufen } from '../model/vokabular/uebertragbarkeit.ts'
import { wirkungen } from '../model/vokabular/wirkung.ts'
import { zielgruppen } from '../model/vokabular/zielgruppen.ts'
import { herkuenfte, staende, umfaenge } from '../texte/angaben.ts'
import { spalten as texte } from '../texte/daten.ts'
import { toCsv, type Zelle } from './csv.ts'

/** Eine Spalte der Tabelle: Name, Art nach Table Schema und was in einer Zeile steht. */
export interface Spalte {
  name: string
  title: string
  type: 'string' | 'number' | 'date'
  of(fall: Fall, adresse: string): Zelle
}

/** Trennt mehrere Angaben in einer Zelle. */
export const TRENNER = ' | '

const liste = (werte: readonly string[]): string => werte.join(TRENNER)

const genannt = <T>(wert: T | typeof NICHT_GENANNT, zeige: (wert: T) => string): string =>
  wert === NICHT_GENANNT ? NICHT_GENANNT : zeige(wert as T)

const text = (name: string, title: string, of: Spalte['of']): Spalte => ({ name, title, type: 'string', of })

/** Ein Feld des Modells unter seinem Namen und mit seinem Titel. */
const feld = (pfad: readonly string[], of: Spalte['of'], type: Spalte['type'] = 'string'): Spalte => ({
  name: pfad.at(-1) ?? '',
  title: titleOfPfad(Beispiel, [...pfad]),
  type,
  of,
})

/** Zwei Spalten zu einem Feld mit festen Werten: die Kennungen, die bleiben, und dahinter die Bezeichnungen zum Lesen. */
const begriffe = (
  pfad: readonly string[],
  labels: Readonly<Record<string, string | { readonly label: string }>>,
  of: (fall: Fall) => readonly string[] | string | undefined,
  name = pfad.at(-1) ?? '',
): Spalte[] => {
  const label = (id: string): string => {
    const eintrag = labels[id] ?? id
    return typeof eintrag === 'string' ? eintrag : eintrag.label
  }
  const werteOf = (fall: Fall): string[] => [of(fall) ?? []].flat()
  const kennungen = { ...feld(pfad, (fall) => liste(werteOf(fall))), name }
  return [kennungen, text(`${name}_name`, texte.bezeichnung(kennungen.title), (fall) => liste(werteOf(fall).map(label)))]
}

const hebel = (art: Beispiel['einfluss'][number]['art'], name: string, title: string): Spalte =>
  text(name, title, ({ beispiel }) => liste(beispiel.einfluss.filter((eintrag) => eintrag.art === art).map((eintrag) => eintrag.text)))

const regional = (name: string, title: string, of: (jobcenter: Fall['jobcenter'][number]) => string): Spalte =>
  text(name, title, ({ jobcenter }) => liste([...new Set(jobcenter.map(of))]))

/**
 * Die Spalten der Tabelle aller Beispiele. Eine Träger-Nummer steht mit dem Namen in einer Zelle: Allein hielte Excel „03002“ für die Zahl
 * 3002. `nicht-genannt` ist ein eigener Wert; leer ist, was ein Beispiel nicht angeben muss und nicht angibt. Beides ist nie null.
 */
export const spalten: readonly Spalte[] = [
  feld(['kennung'], ({ beispiel }) => beispiel.kennung),
  feld(['titel'], ({ beispiel }) => beispiel.titel),
  feld(['kurzfassung'], ({ beispiel }) => beispiel.kurzfassung),
  text('permalink', texte.permalink, ({ beispiel }, adresse) => `${adresse}${kurzadresse(beispiel.kennung)}`),
  text('adresse', texte.adresse, ({ slug }, adresse) => `${adresse}${beispieladresse(slug)}`),
  text('jobcenter', texte.jobcenter, ({ jobcenter }) => liste(jobcenter.map(({ traeger_nummer, name }) => `${traeger_nummer} ${name}`))),
  regional('land', texte.land, ({ land }) => laender[land]),
  regional('form', texte.form, ({ form }) => `${traegerformen[form].label} (${form})`),
  regional('kreistyp', texte.kreistyp, ({ kreistyp }) => (kreistyp === null ? NICHT_GENANNT : kreistypen[kreistyp].label)),
  ...begriffe(['handlungsfelder'], handlungsfelder, ({ beispiel }) => beispiel.handlungsfelder),
  ...begriffe(['zielgruppen'], zielgruppen, ({ beispiel }) => beispiel.zielgruppen),
  feld(['zielgruppe_genau'], ({ beispiel }) => beispiel.zielgruppe_genau),
  feld(['zeitraum'], ({ beispiel }) => formatZeitraum(beispiel.zeitraum)),
  ...begriffe(['umfang'], umfaenge, ({ beispiel }) => beispiel.umfang),
  ...begriffe(['herkunft'], herkuenfte, ({ beispiel }) => beispiel.herkunft),
  ...begriffe(['status'], staende, ({ beispiel }) => beispiel.status),
  feld(['rahmenbedingungen'], ({ beispiel }) => beispiel.rahmenbedingungen),
  hebel('direkt', 'einfluss_direkt', texte.direkt),
  hebel('gemeinsam', 'einfluss_gemeinsam', texte.gemeinsam),
  hebel('nicht-beeinflussbar', 'einfluss_nicht_beeinflussbar', texte.nichtBeeinflussbar),
  {
    name: 'personal_vze',
    title: texte.vze,
    type: 'number',
    of: ({ beispiel: { ressourcen } }) => (hasOffeneStellen(ressourcen) ? NICHT_GENANNT : sumVze(ressourcen)),
  },
  feld(['ressourcen', 'personal'], ({ beispiel }) =>
    genannt(beispiel.ressourcen.personal, (stellen) => liste(stellen.map(({ rolle, vze }) => `${rolle}: ${genannt(vze, formatVze)}`))),
  ),
  ...begriffe(['ressourcen', 'einmalig'], kostenbaender, ({ beispiel }) => beispiel.ressourcen.einmalig),
  ...begriffe(['ressourcen', 'laufend'], kostenbaender, ({ beispiel }) => beispiel.ressourcen.laufend),
  feld(['ressourcen', 'vorlauf_monate'], ({ beispiel }) => beispiel.ressourcen.vorlauf_monate, 'number'),
  feld(['ressourcen', 'raeume_it'], ({ beispiel }) => beispiel.ressourcen.raeume_it),
  feld(['ressourcen', 'partner'], ({ beispiel }) => genannt(beispiel.ressourcen.partner, (alle) => liste(alle.map(({ name }) => name)))),
  ...begriffe(['ressourcen', 'rechtsgrundlage'], instrumente, ({ beispiel }) => beispiel.ressourcen.rechtsgrundlage),
  feld(['ressourcen', 'erlaeuterung'], ({ beispiel }) => beispiel.ressourcen.erlaeuterung),
  feld(['ergebnisse'], ({ beispiel }) =>
    liste(beispiel.ergebnisse.map((ergebnis) => `${ergebnis.text} ${formatWert(ergebnis)} (${ergebnis.zeitraum}; ${ergebnis.angabe_von})`)),
  ),
  ...begriffe(['andere_kunden', 'wirkung'], wirkungen, ({ beispiel }) => beispiel.andere_kunden?.wirkung),
  ...begriffe(['evidenz', 'stufe'], evidenzstufen, ({ beispiel }) => beispiel.evidenz?.stufe, 'evidenz'),
  feld(['uebertragbarkeit'], ({ beispiel }) =>
    liste(
      beispiel.uebertragbarkeit.map(
        ({ kriterium, stufe, grund }) => `${kriterien[kriterium].label}: ${transferstufen[stufe].label}. ${grund}`,
      ),
    ),
  ),
  feld(['quellen'], ({ beispiel }) =>
    liste(beispiel.quellen.map(({ herausgeber, titel, adresse }) => `${herausgeber}: ${titel}, ${adresse}`)),
  ),
  feld(['basiert_auf'], ({ beispiel }) => liste(beispiel.basiert_auf)),
  feld(['veroeffentlicht'], ({ beispiel }) => beispiel.veroeffentlicht, 'date'),
  feld(['zuletzt_bestaetigt'], ({ beispiel }) => beispiel.zuletzt_bestaetigt, 'date'),
  feld(['lizenz'], ({ beispiel }) => beispiel.lizenz),
]

/** Alle Beispiele als Tabelle für Excel, eine Zeile je Beispiel. */
export const toTabelle = (faelle: readonly Fall[], adresse: string): string =>
  toCsv([spalten.map(({ name }) => name), ...faelle.map((fall) => spalten.map(({ of }) => of(fall, adresse)))])
