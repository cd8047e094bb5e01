/** Sätze zu den Bildern im Formular; ein eigenes Stück, denn sie laden erst mit dem ersten Bild. */

const kilobyte = (bytes: number): string => `${Math.ceil(bytes / 1_000).toLocaleString('de-DE')} kB`

export const bildwahl = {
  liegtBei: (name: string, bytes: number) => `„${name}“ liegt bei (${kilobyte(bytes)}).`,
  fehlt: (name: string) => `Zu „${name}“ ist noch keine Datei ausgewählt.`,
  unlesbar: (name: string) => `Die Datei „${name}“ ließ sich nicht lesen. Bitte wählen Sie sie noch einmal aus.`,
  nichtGemerkt: {
    voll: 'Der Platz auf diesem Gerät reicht nicht, um die Bilder zum Entwurf zu merken. Laden Sie die Datei herunter, bevor Sie die Seite schließen.',
    verboten:
      'Dieser Browser merkt sich keine Bilder. Laden Sie die Datei herunter, bevor Sie die Seite schließen, oder wählen Sie die Bilder danach noch einmal aus.',
  },
  archiv: 'Darin liegt ein Ordner mit dem Text und den Bildern.',
  ohneDatei: (namen: readonly string[]) =>
    `Nicht dabei, weil noch keine Datei ausgewählt ist: ${namen.map((name) => `„${name}“`).join(', ')}.`,
}
