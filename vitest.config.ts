import { suite } from './test/suite.ts'

export default suite({
  // Modules are loaded once for all files: no test may depend on what another left in them.
  isolate: false,
  maxWorkers: '100%',
  testTimeout: 60_000,
  include: ['test/**/*.test.{ts,tsx}'],
  exclude: ['test/runtime/**', 'test/browser/**', 'test/proxy/**', '**/node_modules/**'],
})
