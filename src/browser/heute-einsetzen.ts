// Setzt den heutigen Tag ein, wo die Seite ihn nicht kennen kann: Sie ist vielleicht vor Wochen gebaut.
const jetzt = new Date()
const heute = [jetzt.getFullYear(), jetzt.getMonth() + 1, jetzt.getDate()].map((teil) => String(teil).padStart(2, '0')).join('-')
for (const stelle of document.querySelectorAll('[data-heute]')) stelle.textContent = heute
