import { suite } from '../suite.ts'

export default suite({
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Each file has a libSQL server of its own; much of a test is waiting.
  maxWorkers: 3,
  include: ['test/runtime/*.test.ts'],
})
