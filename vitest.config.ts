import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['{src,scripts,bench}/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Ein Browser beschäftigt schon zwei Kerne: Zwei Dateien zugleich dauern zusammen so lange wie nacheinander.
          fileParallelism: false,
          globalSetup: ['e2e/gebaute-seite.ts'],
        },
      },
    ],
  },
})
