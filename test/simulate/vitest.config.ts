import { suite } from '../suite.ts'

/** `npm run simulate`; RUNS=10000 for more certainty, RUNS=200 for a glance. */
export default suite({
  testTimeout: 120_000,
  include: ['test/simulate/*.simulate.ts'],
  silent: false,
  disableConsoleIntercept: true,
})
