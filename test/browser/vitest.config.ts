import { suite } from '../suite.ts'

export default suite({
  isolate: false,
  testTimeout: 60_000,
  // Each file has a server and a browser of its own; much of a test is waiting.
  maxWorkers: 3,
  include: ['test/browser/*.test.ts'],
})
