import { defineConfig } from 'vitest/config'

/** `npx vitest run --config test/simulate/vitest.config.ts`; RUNS=10000 for more certainty, RUNS=200 for a glance. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    include: ['test/simulate/*.simulate.ts'],
    silent: false,
    disableConsoleIntercept: true,
  },
})
