/** Unter Windows reservierte Gerätenamen, auch mit Endung: Solche Ordner und Dateien lassen sich dort nicht anlegen. */
export const RESERVIERT = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/
