import { zaehleSilben } from './satz.ts'

/**
 * Erste Wiener Sachtextformel (Bamberger und Vanecek: Lesen – Verstehen – Lernen – Schreiben, Wien 1984): ungefähr die Schulstufe, ab der ein
 * deutscher Sachtext verständlich ist, gedacht für Werte von 4 bis 15. Sie wächst mit Satzlänge und langen Wörtern.
 * @param saetze je Satz seine Wörter; mindestens eines insgesamt
 */
export const schulstufe = (saetze: readonly (readonly string[])[]): number => {
  let woerter = 0
  let mehrsilbig = 0
  let einsilbig = 0
  let lang = 0
  for (const satz of saetze)
    for (const wort of satz) {
      const silben = zaehleSilben(wort)
      woerter++
      if (silben >= 3) mehrsilbig++
      if (silben === 1) einsilbig++
      if (wort.length > 6) lang++
    }
  const prozent = 100 / woerter
  return 0.1935 * mehrsilbig * prozent + 0.1672 * (woerter / saetze.length) + 0.1297 * lang * prozent - 0.0327 * einsilbig * prozent - 0.875
}
