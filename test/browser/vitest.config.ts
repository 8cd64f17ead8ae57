import { suite } from '../suite.ts'

export default suite({
  isolate: false,
  // A slow machine is no fault: only what never comes is.
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 120_000 } },
  // Each file has a server and a browser of its own; two would leave two processors idle while they wait.
  maxWorkers: 3,
  include: ['test/browser/*.test.ts'],
})
