/** Dateiname eines Bildes, als Stück eines Musters: Kleinbuchstaben, Ziffern und Bindestriche, dazu eine zugelassene Endung. */
export const BILDDATEI = '[a-z0-9][a-z0-9-]{0,60}\\.(?:jpe?g|png|webp|avif)'
