import { resolve } from 'node:path'

/** Ordner mit den Beispielen, Seiten und dem Register (`CONTENT_DIR`, sonst `content`). */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content')

/** Ordner für die fertige Seite (`OUT_DIR`, sonst `dist`). */
export const outDir = resolve(process.env.OUT_DIR || 'dist')
