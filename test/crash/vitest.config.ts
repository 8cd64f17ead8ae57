import { suite } from '../suite.ts'

/**
 * Runs the built server over a real file and does to it what happens to servers.
 *
 * `npx vitest run --config test/crash/vitest.config.ts`: 100 rounds of each, then
 * 30 minutes at half load. ROUNDS and MINUTES change that (0 minutes: not at all);
 * SHORT=1 is the form for every day: a few rounds, each fault once, no long run.
 */
const short = process.env.SHORT === '1'

export default suite({
  include: ['test/crash/*.crash.ts'],
  exclude: short || process.env.MINUTES === '0' ? ['test/crash/long.crash.ts'] : [],
  env: { ROUNDS: process.env.ROUNDS ?? (short ? '5' : '100') },
  fileParallelism: short,
  maxWorkers: 2,
  testTimeout: 4 * 60 * 60 * 1000,
  disableConsoleIntercept: true,
})
