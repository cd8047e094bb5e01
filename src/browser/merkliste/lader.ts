// Als Worker angemeldet ist die Datei nicht: Nur auf diesem Weg gibt Vite eine gebündelte Datei samt Adresse heraus, ohne seinen Vorauslader
// beizulegen, der größer wäre als alles, was hier geladen wird.
import merken from './merken.ts?worker&url'

// Erst wenn die Seite steht: Zum Lesen braucht niemand dieses Skript.
addEventListener('load', () => document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: merken })))
