// Vorspann für Node: Alle Uhren im Programm gehen um so viele Jahre falsch, wie in UHR_JAHRE steht.
const Richtig = globalThis.Date
const versatz = Number(process.env.UHR_JAHRE) * 365.25 * 24 * 3_600_000

globalThis.Date = class extends Richtig {
  constructor(...angaben) {
    super(...(angaben.length === 0 ? [Richtig.now() + versatz] : angaben))
  }
  static now() {
    return Richtig.now() + versatz
  }
}
