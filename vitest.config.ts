import { defineConfig } from 'vitest/config'

/** Filer som bytter ut en modul (`vi.mock`): byttet gjelder ikke når modulen alt er lastet av en annen fil. */
const BYTTER_MODUL = ['server/test/lager/oppgradering.test.ts']

/** Tre prosjekter: kjernen (ren), serveren (ekte database) og webens rene deler. Nettleserreisene kjøres av Playwright. */
export default defineConfig({
  test: {
    // Maskinen som prøver alt har to kjerner; Vitest ville ellers latt den ene stå.
    maxWorkers: 2,
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
          exclude: [...BYTTER_MODUL],
          environment: 'node',
          // Filene deler moduler, som i kjernen; de som bytter ut en modul, er et prosjekt for seg.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          pool: 'forks',
        },
      },
      {
        test: {
          name: 'server-modulbytte',
          include: [...BYTTER_MODUL],
          environment: 'node',
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
