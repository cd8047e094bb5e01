// Läuft in den Seiten, die andere Websites in einem Rahmen zeigen: stellt die Liste zusammen, wenn die Adresse Thema und Land nennt, und meldet die Höhe.
const ort = document.querySelector('[data-liste]')
if (ort) {
  const wahl = new URLSearchParams(location.search)
  const element = document.createElement('gelungene-beispiele')
  for (const name of ['thema', 'land', 'anzahl']) if (wahl.get(name)) element.setAttribute(name, wahl.get(name))
  ort.append(element)
}

// Die Nachricht enthält nur eine Zahl: Wer sie mitliest, erfährt nichts.
const melde = () => parent.postMessage({ gelungeneBeispiele: document.documentElement.getBoundingClientRect().height }, '*')
if (parent !== window) new ResizeObserver(melde).observe(document.documentElement)
