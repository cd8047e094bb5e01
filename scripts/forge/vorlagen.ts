import { stringify } from 'yaml'
import { type Formularfeld, formularfelder, ZUSAGEN } from './formularfelder.ts'
import { stichworte } from './stichworte.ts'

const ERZEUGT = 'Erzeugt aus dem Schema mit „npm run forge -- formular“; bitte nicht von Hand ändern.'
const NAME = 'Ein Beispiel einreichen'
const BESCHREIBUNG = 'Ein Steckbrief in zehn Minuten. Git brauchen Sie dafür nicht.'
const BEGRUESSUNG = [
  'Schön, dass Sie Ihr Beispiel teilen! Aus Ihren Antworten entsteht von selbst ein Änderungsvorschlag, den die Redaktion liest. Sie können Ihre Antworten später an dieser Stelle ändern; der Vorschlag ändert sich mit.',
  'Was Sie hier schreiben, ist sofort öffentlich, mit Ihrem Kontonamen. Bitte nennen Sie deshalb keine Namen, Nummern oder Einzelfälle.',
]

/** Alle Vorlagen, die aus dem Schema entstehen: Pfad → Inhalt. */
export const vorlagen = (): Map<string, string> =>
  new Map([
    ['.github/ISSUE_TEMPLATE/beispiel.yml', githubFormular()],
    ['.gitlab/issue_templates/Beispiel.md', gitlabVorlage()],
  ])

const githubFormular = (): string =>
  `# ${ERZEUGT}\n${stringify(
    {
      name: NAME,
      description: BESCHREIBUNG,
      title: 'Neues Beispiel',
      labels: [stichworte.einreichung.name],
      body: [
        { type: 'markdown', attributes: { value: BEGRUESSUNG.join('\n\n') } },
        ...formularfelder().map(toGithubFeld),
        {
          type: 'checkboxes',
          attributes: { label: ZUSAGEN.titel, options: ZUSAGEN.saetze.map((label) => ({ label, required: true })) },
        },
      ],
    },
    { lineWidth: 0 },
  )}`

const toGithubFeld = ({ titel, hilfe, art, pflicht, optionen }: Formularfeld) => {
  const attributes = { label: titel, description: hilfe }
  if (art === 'auswahl')
    return { type: 'checkboxes', attributes: { ...attributes, options: [...(optionen?.keys() ?? [])].map((label) => ({ label })) } }
  return { type: art === 'zeile' ? 'input' : 'textarea', attributes, validations: { required: pflicht } }
}

/** GitLab kennt keine Formulare: dieselben Überschriften, die Hilfe als unsichtbare Anmerkung. */
const gitlabVorlage = (): string =>
  `${[
    `<!-- ${ERZEUGT} -->`,
    `<!-- ${BEGRUESSUNG.join(' ')} Bitte schreiben Sie Ihre Antwort jeweils unter die Überschrift, und setzen Sie ein x zwischen die Klammern, wo etwas zutrifft. -->`,
    ...formularfelder().map(({ titel, hilfe, optionen }) =>
      [`### ${titel}`, `<!-- ${hilfe} -->`, ...(optionen ? [kaestchen([...optionen.keys()])] : [])].join('\n\n'),
    ),
    [`### ${ZUSAGEN.titel}`, kaestchen(ZUSAGEN.saetze)].join('\n\n'),
    `/label ~${stichworte.einreichung.name}`,
  ].join('\n\n')}\n`

const kaestchen = (saetze: readonly string[]): string => saetze.map((satz) => `- [ ] ${satz}`).join('\n')
