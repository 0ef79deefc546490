import { defineConfig } from 'vitest/config'

/** Tre prosjekter: kjernen (ren), serveren (ekte database) og webens rene deler. Nettleserreisene kjøres av Playwright. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'domene',
          include: ['domene/src/**/*.test.ts'],
          environment: 'node',
          // Kjernen har ingen tilstand utenfor funksjonene, så filene kan dele moduler: å laste dem på nytt for hver fil kostet mer enn testene.
          isolate: false,
          // Egenskapstestene er mange; på en travel maskin trenger de mer enn standardtiden.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'kontrakt', include: ['kontrakt/src/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'server/test/**/*.test.ts', 'skript/**/*.test.ts'],
          environment: 'node',
          // Hver fil laster sine egne moduler: noen bytter ut en modul (`vi.mock`), og med `isolate: false` gjaldt byttet ikke lenger.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          pool: 'forks',
        },
      },
      {
        test: {
          name: 'web',
          include: ['web/src/**/*.test.ts', 'web/src/**/*.test.tsx'],
          environment: 'node',
        },
      },
    ],
  },
})
