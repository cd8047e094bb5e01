/**
 * Woran ein Bau scheitert, ohne dass jemand etwas falsch geschrieben hat: Zeichen in der Meldung → was zu tun ist. Node nennt Namen, die in Rust
 * geschriebenen Teile von Astro nennen unter Linux und macOS die Nummern des Systems.
 */
const STOERUNGEN: readonly (readonly [zeichen: RegExp, satz: string])[] = [
  [/ENOSPC|EDQUOT|os error 28\b/, 'Die Platte ist voll. Bitte schaffen Sie Platz und bauen Sie noch einmal.'],
  [
    /EROFS|EACCES|EPERM|os error (?:13|30)\b/,
    'In einen Ordner darf nicht geschrieben werden{ort}. Bitte prüfen Sie seine Rechte, oder wählen Sie mit OUT_DIR einen anderen.',
  ],
  [
    /EBUSY/,
    'Ein Ordner wird gerade von etwas anderem benutzt{ort}. Bitte schließen Sie, was ihn offen hält. Ist das Ziel selbst ein Laufwerk, wie oft in Containern, nennen Sie mit OUT_DIR einen Ordner darin.',
  ],
  [
    /EMFILE|ENFILE|os error 24\b/,
    'Zu viele Dateien sind zugleich offen. Bitte erhöhen Sie die Grenze (unter Linux mit „ulimit -n 4096“) und bauen Sie noch einmal.',
  ],
  [/ENOMEM|heap out of memory/, 'Der Arbeitsspeicher reicht nicht. Bitte schließen Sie andere Programme und bauen Sie noch einmal.'],
  [
    /ENOTDIR|EISDIR|EEXIST|ENOTEMPTY/,
    'Wo der Bau einen Ordner erwartet, liegt etwas anderes{ort}. Bitte löschen Sie die Ordner „.cache“ und „.astro“ und bauen Sie noch einmal.',
  ],
]

/**
 * Sagt in einem Satz, woran es liegt und was zu tun ist.
 * @param meldung Fehler von Node oder die Ausgabe eines gescheiterten Programms
 * @returns ohne, wenn die Meldung nichts Bekanntes enthält
 */
export const findStoerung = (meldung: unknown): string | undefined => {
  const text = meldung instanceof Error ? `${(meldung as NodeJS.ErrnoException).code ?? ''} ${meldung.message}` : String(meldung)
  const satz = STOERUNGEN.find(([zeichen]) => zeichen.test(text))?.[1]
  const ort = /'([^']+)'/.exec(text)?.[1]
  return satz?.replace('{ort}', ort ? ` („${ort}“)` : '')
}
