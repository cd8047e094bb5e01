/** Längere Adressen weist GitHub ab (über 8.192 Byte); etwas Luft bleibt. */
const MAX_ADRESSE = 8_000
/** Mehr Zeichen nehmen manche Mailprogramme nicht an. */
const MAX_MAIL = 2_000

interface Ziel {
  projekt: string
  zweig: string
  /** Pfad der Datei im Projekt. */
  datei: string
}

/** Die Seite „neue Datei“ bei GitHub mit fertigem Text; ohne Text, wenn die Adresse sonst zu lang würde. */
export const githubAdresse = ({ projekt, zweig, datei }: Ziel, text: string, betreff: string): { adresse: string; mitText: boolean } => {
  const seite = `${projekt.replace(/\/$/, '')}/new/${zweig}?`
  const angaben = { filename: datei, message: betreff }
  const ganz = seite + new URLSearchParams({ ...angaben, value: text })
  // Alles Übrige ist umgeschrieben: Ein Zeichen ist ein Byte.
  return ganz.length <= MAX_ADRESSE ? { adresse: ganz, mitText: true } : { adresse: seite + new URLSearchParams(angaben), mitText: false }
}

/** Die Seite „neue Datei“ bei GitLab und openCoDE; den Text nimmt sie nur aus der Zwischenablage. */
export const gitlabAdresse = ({ projekt, zweig, datei }: Ziel): string =>
  `${projekt.replace(/\/$/, '')}/-/new/${zweig}?${new URLSearchParams({ file_name: datei })}`

/** Die Seite „neue Datei“ bei Gitea und Forgejo; der Text kommt aus der Zwischenablage. */
export const giteaAdresse = ({ projekt, zweig, datei }: Ziel): string => {
  const [name = '', ...ordner] = datei.split('/').reverse()
  return `${projekt.replace(/\/$/, '')}/_new/${zweig}/${ordner.reverse().join('/')}?${new URLSearchParams({ filename: name })}`
}

/** Eine Mail mit dem ganzen Text oder, wenn er nicht hineinpasst, mit der Bitte, die Datei anzuhängen. */
export const mailAdresse = (an: string, betreff: string, text: string, anhang: string): string => {
  const mit = (inhalt: string) =>
    `mailto:${an}?subject=${encodeURIComponent(betreff)}&body=${encodeURIComponent(inhalt.replaceAll('\n', '\r\n'))}`
  const ganz = mit(text)
  return ganz.length <= MAX_MAIL ? ganz : mit(anhang)
}
